package io.ninethree.model;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import java.util.stream.Stream;

record NamedDimension(String id, Text text, Text meaning) implements Dimension {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    NamedDimension {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id of a dimension must be lower-case words joined by hyphens, was '" + id + "'");
        }
        if (isStandard(id)) {
            throw new IllegalArgumentException("id of a dimension must not be one of the twelve, was '" + id + "'");
        }
        requireNonNull(text, "text");
        requireNonNull(meaning, "meaning");
    }

    private static boolean isStandard(String id) {
        return Stream.<Dimension>concat(Stream.of(Experience.values()), Stream.of(Guarantee.values()))
                .anyMatch(standard -> standard.id().equals(id));
    }
}
