package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.ninethree.definition.Shape.OfChoice;
import io.ninethree.definition.Shape.OfKind;
import io.ninethree.definition.Shape.OfList;
import io.ninethree.definition.Shape.OfMap;
import io.ninethree.definition.Shape.OfNumber;
import io.ninethree.definition.Shape.OfObject;
import io.ninethree.definition.Shape.OfText;
import io.ninethree.definition.Shape.OfTruth;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An editor that knows the schema marks a document exactly if the reader refuses its structure. */
final class SchemaAgreementTest {

    private static final Definitions LANGUAGE = Definitions.standard();
    private static final Map<String, Shape> KINDS = LANGUAGE.shapes();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(LANGUAGE.schema());

    private static boolean isTaken(String text) {
        JsonReader.Parsed parsed = JsonReader.read("", text);
        assertThat(parsed.problems()).isEmpty();
        return ShapeCheck.of(parsed.root().orElseThrow(), LANGUAGE.shape(), KINDS)
                .isEmpty();
    }

    @Property(tries = 10_000)
    void schemaAndReaderAgree(@ForAll long seed) {
        Random random = new Random(seed);
        Object document = new ShapeDocuments(KINDS, random).draw(LANGUAGE.shape());
        int faults = random.nextInt(4);
        for (int i = 0; i < faults; i++) {
            document = new Faults(random).put(document);
        }
        String text = Faults.text(document);
        boolean taken = isTaken(text);
        assertThat(taken || faults > 0).as(text).isTrue();
        assertThat(SCHEMA.validate(text, InputFormat.JSON).isEmpty()).as(text).isEqualTo(taken);
    }

    @Test
    void documentsReachEveryShapeAndEveryWord() {
        ShapeDocuments documents = new ShapeDocuments(KINDS, new Random(93));
        for (int i = 0; i < 6_000; i++) {
            documents.draw(LANGUAGE.shape());
        }
        assertThat(documents.drawn()).containsAll(everything());
    }

    private static Set<String> everything() {
        Set<String> all = new TreeSet<>(KINDS.keySet());
        Stream.of(
                        OfText.class,
                        OfNumber.class,
                        OfTruth.class,
                        OfList.class,
                        OfMap.class,
                        OfObject.class,
                        OfChoice.class)
                .forEach(shape -> all.add(shape.getSimpleName()));
        all.add(OfKind.class.getSimpleName());
        words("", LANGUAGE.shape(), all);
        KINDS.forEach((name, shape) -> words(name, shape, all));
        return all;
    }

    private static void words(String within, Shape shape, Set<String> into) {
        if (shape instanceof OfList list) {
            words(within, list.of(), into);
        } else if (shape instanceof OfMap map) {
            words(within, map.of(), into);
        } else if (shape instanceof OfObject object) {
            object.required().values().forEach(each -> words(within, each, into));
            object.optional().values().forEach(each -> words(within, each, into));
        } else if (shape instanceof OfChoice choice) {
            choice.byWord().forEach((word, object) -> {
                into.add(within + " " + choice.key() + " " + word);
                words(within, object, into);
            });
        }
    }

    @Test
    void bothTakeWholeNumbersHoweverTheyAreWritten() {
        Stream.of("1", "1.0", "1e0", "10e-1", "3E2")
                .forEach(
                        number -> assertThat(isMinimumSample(number)).as(number).isTrue());
        Stream.of("1.5", "0", "-1", "1e18", "9007199254740992", "9007199254740993", "\"1\"")
                .forEach(
                        number -> assertThat(isMinimumSample(number)).as(number).isFalse());
    }

    private static boolean isMinimumSample(String number) {
        String text =
                "{\"definitions\": [{\"kind\": \"indicator\", \"id\": \"a\", \"name\": {\"zh\": \"a\", \"en\": \"a\"}, "
                        + "\"measures\": {\"form\": \"count\", \"source\": \"cases\"}, \"minimumSample\": " + number
                        + "}]}";
        boolean taken = isTaken(text);
        assertThat(SCHEMA.validate(text, InputFormat.JSON).isEmpty()).as(number).isEqualTo(taken);
        return taken;
    }
}
