package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema that editors load is the one by which documents are checked. */
class PublishedSchemaTest {

    private static final Path PUBLISHED =
            Path.of("src", "main", "resources", "io", "ninethree", "definition", "definitions.schema.json");

    /** A deliberate change is copied over from the folder that the test names. */
    @Test
    void isThatOfTheStandardLanguage() throws Exception {
        Path actual = Path.of("target", "definitions.schema.json");
        Files.writeString(actual, Definitions.standard().schema());
        assertThat(actual).as("see %s", actual).hasSameTextualContentAs(PUBLISHED);
    }

    @Test
    void isASchema() throws Exception {
        String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(com.networknt.schema.SchemaLocation.of(dialect))
                        .validate(Files.readString(PUBLISHED), InputFormat.JSON))
                .isEmpty();
    }
}
