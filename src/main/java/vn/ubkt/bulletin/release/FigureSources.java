package vn.ubkt.bulletin.release;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.register.FormRegister;

/** The page that opens a figure: the consolidation of the first form of its line over the period. */
@ApplicationScoped
public class FigureSources {

    @Inject
    private FormRegister forms;

    /** Address from the root of the portal; empty where the line is no longer defined. */
    public String page(UUID period, String lineCode) {
        return forms.catalogue().bulletinLines().stream().filter(line -> line.code().equals(lineCode)).findFirst()
            .map(line -> "/reporting/consolidation/sheet.xhtml?period=" + period + "&form=" + line.terms().get(0).cell().form()).orElse("");
    }
}
