package vn.ubkt.access.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.access.gate.PortalAuthentication;
import vn.ubkt.access.setup.Setup;
import vn.ubkt.access.setup.SetupDraft;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitType;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.web.Notices;

/** The founding of an installation; without one to be founded the page does not exist. */
@Named
@ViewScoped
public class SetupView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SetupDraft draft = new SetupDraft();

    @Inject
    private Setup setup;

    @Inject
    private Browser browser;

    @Inject
    private Notices notices;

    public void load() {
        if (!setup.isOpen()) {
            throw new NotFoundException();
        }
    }

    public void found() {
        setup.found(draft);
        notices.info("access.setup.done");
        browser.go(PortalAuthentication.LOGIN_PAGE);
    }

    public SetupDraft getDraft() {
        return draft;
    }

    public UnitType[] getTypes() {
        return UnitType.values();
    }

    public List<StatisticalLevel> getLevels() {
        return List.of(StatisticalLevel.PROVINCE, StatisticalLevel.DISTRICT);
    }
}
