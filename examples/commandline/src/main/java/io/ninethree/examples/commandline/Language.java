package io.ninethree.examples.commandline;

import io.ninethree.definition.Definitions;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.preset.Preset;
import io.ninethree.plugin.Plugins;
import io.ninethree.rules.definition.SlaDefinitions;

/** The language of documents that this program understands: that of the library with all that its modules bring. */
final class Language {

    /** The id under which documents and options call the standard model. */
    static final String STANDARD_MODEL = NinePlusThree.ID;

    private Language() {}

    static Definitions all() {
        return Preset.definitions().with(SlaDefinitions.kinds()).with(new EventLogKind());
    }

    /** The plugins on the class path that do not claim what the library has already. */
    static Plugins plugins() {
        return Plugins.found(Language.class.getClassLoader())
                .beside(NinePlusThree.catalogue().stream()
                        .map(CatalogueEntry::indicator)
                        .toList());
    }
}
