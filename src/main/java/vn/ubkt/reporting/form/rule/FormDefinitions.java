package vn.ubkt.reporting.form.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.help.CellHelp;

/** Gives the application the one catalogue and the engine over it, read when first needed. */
@ApplicationScoped
public class FormDefinitions {

    @Produces
    @Singleton
    FormCatalogue catalogue() {
        return FormCatalogue.load();
    }

    @Produces
    @Singleton
    RuleEngine ruleEngine(FormCatalogue catalogue) {
        return new RuleEngine(catalogue);
    }

    @Produces
    @Singleton
    CellHelp cellHelp(FormCatalogue catalogue) {
        return CellHelp.load(catalogue.forms());
    }
}
