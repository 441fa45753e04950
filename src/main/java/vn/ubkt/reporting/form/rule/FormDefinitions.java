package vn.ubkt.reporting.form.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.definition.DefinitionFolder;
import vn.ubkt.reporting.form.definition.Definitions;
import vn.ubkt.reporting.form.help.CellHelp;

/** Gives the application the one catalogue and the engine over it, read when first needed. */
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
    CellHelp cellHelp(FormCatalogue catalogue) {
        return CellHelp.load(catalogue.forms());
    }
}
