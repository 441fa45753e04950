package vn.ubkt.reporting.form.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.bridge.FormBridge;
import vn.ubkt.reporting.form.history.HistoryEngine;
import vn.ubkt.reporting.form.history.HistoryRules;
import vn.ubkt.reporting.form.rulebook.RuleBook;

/** Gives the application what stands beside the forms: rules between periods, the catalogue of all rules, bridges between sets. */
@ApplicationScoped
public class HistoryDefinitions {

    @Produces
    @Singleton
    HistoryEngine historyEngine(FormCatalogue catalogue) {
        return new HistoryEngine(HistoryRules.load(catalogue));
    }

    @Produces
    @Singleton
    RuleBook ruleBook(FormCatalogue catalogue, HistoryEngine history) {
        return new RuleBook(catalogue, history.rules());
    }

    @Produces
    @Singleton
    FormBridge bridge(FormCatalogue catalogue) {
        return FormBridge.load(catalogue);
    }
}
