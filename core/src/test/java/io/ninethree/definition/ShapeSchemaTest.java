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
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schema for editors and the reader agree on every document, by the judgement of a validator that somebody else wrote. */
class ShapeSchemaTest {

    private static final OfObject EMPTY = new OfObject();

    private static final Map<String, Shape> KINDS = Map.of(
            "tree",
            new OfChoice(
                    "form",
                    Map.of(
                            "leaf",
                                    EMPTY.with("size", new OfNumber(0, 10, true))
                                            .maybe("big", new OfTruth()),
                            "node", EMPTY.with("of", new OfList(new OfKind("tree"), 1, 3)))));

    private static final Shape ROOT = EMPTY.with("tree", new OfKind("tree"))
            .maybe("name", new OfText("[a-z]+(-[a-z]+)*", List.of()))
            .maybe("colour", new OfText(".*", List.of("red", "green")))
            .maybe("sizes", new OfMap(new OfNumber(-1.5, 2.5, false), 1));

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaText.of("https://ninethree.io/test", ROOT, KINDS));

    @Property
    void agreesWithTheReader(@ForAll("documents") Object document) {
        String text = JsonText.of(document);
        Json json = JsonReader.read("", text).root().orElseThrow();
        boolean ours = ShapeCheck.of(json, ROOT, KINDS).isEmpty();
        boolean theirs = SCHEMA.validate(text, InputFormat.JSON).isEmpty();
        assertThat(ours).as(text).isEqualTo(theirs);
    }

    @Provide
    Arbitrary<Object> documents() {
        Arbitrary<Object> noise = Arbitraries.oneOf(
                Arbitraries.of("red", "blue", "a-b", "A", "leaf", "node", "").map(Object.class::cast),
                Arbitraries.of(0, 1, 10, 11, -1, 2.5, 2.6, -1.5, 0.5).map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast));
        Arbitrary<Object> tree = Arbitraries.lazy(() -> Arbitraries.oneOf(noise, leaf(noise), node()));
        return Arbitraries.oneOf(
                noise,
                Arbitraries.maps(
                                Arbitraries.of("tree", "name", "colour", "sizes", "other"),
                                Arbitraries.oneOf(noise, tree, sizes()))
                        .ofMaxSize(4)
                        .map(Object.class::cast));
    }

    private Arbitrary<Object> sizes() {
        return Arbitraries.maps(Arbitraries.of("a", "b"), Arbitraries.of(-2, -1, 0.5, 2.5, 3))
                .ofMaxSize(2)
                .map(Object.class::cast);
    }

    private static Arbitrary<Object> leaf(Arbitrary<Object> noise) {
        return Arbitraries.maps(
                        Arbitraries.of("form", "size", "big"),
                        Arbitraries.oneOf(noise, Arbitraries.of("leaf", 3, true)))
                .ofMaxSize(3)
                .map(Object.class::cast);
    }

    private static Arbitrary<Object> node() {
        Arbitrary<Object> child = Arbitraries.of(
                Map.of("form", "leaf", "size", 3),
                Map.of("form", "leaf"),
                Map.of("form", "leaf", "size", 3, "big", true),
                7);
        return child.list()
                .ofMaxSize(4)
                .map(children -> Map.of("form", "node", "of", children))
                .map(Object.class::cast);
    }
}
