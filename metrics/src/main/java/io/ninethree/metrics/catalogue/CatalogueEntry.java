package io.ninethree.metrics.catalogue;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * A line of the catalogue: an indicator, where it comes from, and an example. Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param origins the documents that name it, or the practice of the field; at least one
 * @param sourced which of its figures are those of a source; without it all of them are the library's, to be calibrated
 * @param example an example with what is to come out
 */
public record CatalogueEntry(Indicator indicator, List<Origin> origins, Optional<Text> sourced, Example example) {

    /**
     * Checks that there is an origin.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CatalogueEntry {
        requireNonNull(indicator, "indicator");
        requireNonNull(sourced, "sourced");
        requireNonNull(example, "example");
        origins = List.copyOf(origins);
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("origins of '" + indicator.id() + "' must be at least one, were none");
        }
    }

    /**
     * A line whose figures are all the library's own.
     *
     * @param indicator the indicator
     * @param example an example with what is to come out
     * @param origins the documents that name it, or the practice of the field; at least one
     * @return the line
     * @throws IllegalArgumentException if there is no origin
     */
    public static CatalogueEntry of(Indicator indicator, Example example, Origin... origins) {
        return new CatalogueEntry(indicator, List.of(origins), Optional.empty(), example);
    }

    /**
     * This line with a note on the figures that a source states.
     *
     * @param zh which figures, in Chinese
     * @param en which figures, in English
     * @return a changed copy
     */
    public CatalogueEntry sourced(String zh, String en) {
        return new CatalogueEntry(indicator, origins, Optional.of(Text.of(zh, en)), example);
    }
}
