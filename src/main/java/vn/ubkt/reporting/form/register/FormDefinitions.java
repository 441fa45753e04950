package vn.ubkt.reporting.form.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.bridge.FormBridge;
import vn.ubkt.reporting.form.definition.DefinitionFolder;
import vn.ubkt.reporting.form.definition.Definitions;
import vn.ubkt.reporting.form.help.CellHelp;
import vn.ubkt.reporting.form.history.HistoryEngine;
import vn.ubkt.reporting.form.history.HistoryRules;
import vn.ubkt.reporting.form.rule.RuleEngine;
import vn.ubkt.reporting.form.rulebook.RuleBook;

/** Gives the application what the definitions make, each read when first needed: catalogue, engines, all rules in words, bridges. */
@ApplicationScoped
public class FormDefinitions {

    /** Where an operator places further definition files; empty = there are none. */
    @Inject
    @ConfigProperty(name = "ubkt.forms.dir")
    private Optional<String> folder;

    /** The packed definitions, and over them those of the folder. */
    @Produces
    @Singleton
    Definitions definitions() {
        return folder.map(path -> DefinitionFolder.load(Path.of(path))).orElseGet(Definitions::packed);
    }

    @Produces
    @Singleton
    FormCatalogue catalogue(Definitions definitions) {
        return definitions.catalogue();
    }

    @Produces
    @Singleton
    RuleEngine ruleEngine(FormCatalogue catalogue) {
        return new RuleEngine(catalogue);
    }

    @Produces
    @Singleton
    HistoryEngine historyEngine(FormCatalogue catalogue, Definitions definitions) {
        return new HistoryEngine(HistoryRules.read(catalogue, definitions.document()));
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

    @Produces
    @Singleton
    CellHelp cellHelp(FormCatalogue catalogue) {
        return CellHelp.load(catalogue.forms());
    }
}
