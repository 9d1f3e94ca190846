package io.ninethree.examples.publicdata;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder with the public data sets, which are not part of this project. Without it tests on them are skipped, aloud. */
public final class PublicDataFolder {

    private static final String NAME = System.getProperty("ninethree.data", "");

    private static final String SKIPPED =
            "Tests on public data are skipped: -Dninethree.data=FOLDER with an absolute path runs them";

    static {
        if (NAME.isEmpty()) {
            System.out.println(SKIPPED);
        }
    }

    private PublicDataFolder() {}

    public static Path required() {
        Assumptions.assumeFalse(NAME.isEmpty(), SKIPPED);
        return Path.of(NAME);
    }
}
