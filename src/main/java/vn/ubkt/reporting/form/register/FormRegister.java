package vn.ubkt.reporting.form.register;

import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.reporting.form.bridge.FormBridge;
import vn.ubkt.reporting.form.history.HistoryEngine;
import vn.ubkt.reporting.form.rule.RuleEngine;
import vn.ubkt.reporting.form.rulebook.RuleBook;
import vn.ubkt.shared.persistence.OwnerConnection;
import vn.ubkt.shared.persistence.SchemaReady;

/** The form sets in use, and the version under which figures of a form are entered now. */
@ApplicationScoped
public class FormRegister {

    private static final int LOADED_AT = 100;

    @Inject
    private OwnerConnection owner;

    @Inject
    private FormCatalogue catalogue;

    @Inject
    private RuleEngine rules;

    @Inject
    private HistoryEngine history;

    @Inject
    private RuleBook ruleBook;

    @Inject
    private FormBridge bridge;

    private Map<String, Long> versions;

    void load(@Observes @Priority(LOADED_AT) SchemaReady ready) {
        versions = owner.run(connection -> new FormVersions(connection).record(catalogue));
    }

    public FormCatalogue catalogue() {
        return catalogue;
    }

    public FormSet set(String code) {
        return catalogue.set(code);
    }

    public RuleEngine rules() {
        return rules;
    }

    /** The rules between periods. */
    public HistoryEngine history() {
        return history;
    }

    /** All rules in words. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** How cells continue from one form set to the next. */
    public FormBridge bridge() {
        return bridge;
    }

    /** Key of the version of a form that new figures name. */
    public long versionOf(String formCode) {
        return versions.get(formCode);
    }
}
