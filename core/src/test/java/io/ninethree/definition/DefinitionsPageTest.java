package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.ninethree.definition.Shape.OfChoice;
import io.ninethree.definition.Shape.OfList;
import io.ninethree.definition.Shape.OfMap;
import io.ninethree.definition.Shape.OfObject;
import io.ninethree.definition.Shape.OfText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What DEFINITIONS.md shows is read as it stands, and it leaves out no kind, form, key or word. */
class DefinitionsPageTest {

    private static final Path PAGE = Path.of("DEFINITIONS.md");
    private static final Pattern BLOCK = Pattern.compile("```json( [a-z]+)?\n(.*?)```", Pattern.DOTALL);

    @BeforeAll
    static void hasThePage() {
        assumeThat(PAGE).as("page at hand").exists();
    }

    @Test
    void everyExampleIsRead() throws IOException {
        List<String> documents = documents();
        assertThat(documents).hasSizeGreaterThan(30);
        for (String document : documents) {
            DefinitionReading reading = Definitions.standard().read(document);
            assertThat(reading.problems()).as(document).isEmpty();
            String written = Definitions.standard().write(reading.definitions());
            assertThat(Definitions.standard().read(written).definitions()).isEqualTo(reading.definitions());
        }
    }

    private static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
        while (blocks.find()) {
            if (blocks.group(1) == null) {
                documents.add(blocks.group(2));
            } else {
                blocks.group(2)
                        .lines()
                        .map(each -> Examples.of(blocks.group(1).strip(), each))
                        .forEach(documents::add);
            }
        }
        return documents;
    }

    @Test
    void nothingIsLeftOut() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(words())
                .filteredOn(word -> !page.contains("`" + word + "`") && !page.contains("\"" + word + "\""))
                .isEmpty();
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        Definitions language = Definitions.standard();
        add(language.shape(), words);
        language.shapes().values().forEach(shape -> add(shape, words));
        return words;
    }

    private static void add(Shape shape, Set<String> words) {
        if (shape instanceof OfText text) {
            words.addAll(text.words());
        } else if (shape instanceof OfList list) {
            add(list.of(), words);
        } else if (shape instanceof OfMap map) {
            add(map.of(), words);
        } else if (shape instanceof OfObject object) {
            words.addAll(object.required().keySet());
            words.addAll(object.optional().keySet());
            object.required().values().forEach(each -> add(each, words));
            object.optional().values().forEach(each -> add(each, words));
        } else if (shape instanceof OfChoice choice) {
            words.addAll(choice.byWord().keySet());
            choice.byWord().values().forEach(each -> add(each, words));
        }
    }
}
