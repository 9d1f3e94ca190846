package io.ninethree.examples.commandline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Instants as people write them. */
final class Instants {

    private Instants() {}

    static Instant parse(String word) {
        try {
            return OffsetDateTime.parse(word).toInstant();
        } catch (DateTimeException e) {
            throw UserException.wrongUse(
                    "时刻应写作 2026-06-01T09:00:00Z 或 2026-06-01T09:00:00+08:00，实为“" + word + "”",
                    "instant must be written as 2026-06-01T09:00:00Z or 2026-06-01T09:00:00+08:00, was '" + word + "'");
        }
    }
}
