package io.ninethree.examples.catalogue;

import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Origin;
import io.ninethree.model.Text;
import java.util.stream.Collectors;

/** Where an indicator and its figures come from, in few words. */
final class Sources {

    private static final Text OURS = Text.of("数字均为本库所定", "all figures are the library's");

    private Sources() {}

    /** The short mark of a document: S and its number, F for the field. */
    static String mark(Origin origin) {
        return switch (origin) {
            case NINE_PLUS_THREE -> "S0";
            case NINETY_EIGHT -> "S1";
            case CULTURE_AND_SKILLS -> "S2";
            case SERVICE_UPGRADE -> "S3";
            case FIELD_PRACTICE -> "F";
        };
    }

    static Text of(CatalogueEntry entry) {
        String marks = entry.origins().stream().map(Sources::mark).collect(Collectors.joining(" "));
        Text figures = entry.sourced().orElse(OURS);
        return Text.of(marks + "；" + figures.zh(), marks + "; " + figures.en());
    }
}
