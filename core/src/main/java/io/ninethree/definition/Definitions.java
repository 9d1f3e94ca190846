package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.Shape.OfChoice;
import io.ninethree.definition.Shape.OfList;
import io.ninethree.definition.Shape.OfObject;
import io.ninethree.field.Source;
import io.ninethree.formula.CustomFormula;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.score.ScoreCurve;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of documents: which kinds of definitions there are, and what is known to all of them. It reads documents,
 * writes them, and gives the JSON Schema by which editors complete and check them. Immutable and thread-safe.
 *
 * <p>A document is one JSON object with {@code definitions}, each of which has a {@code kind} and an {@code id}, and
 * {@code cases} that try them. Definitions of documents that are read together may refer to each other in any order.
 *
 * <p>It needs {@code tools.jackson.core:jackson-core} at run time.
 *
 * {@snippet :
 * DefinitionSet shop = Definitions.standard().read(Path.of("shop.json")).orThrow();
 * ScoringEngine engine = ScoringEngine.of(shop.get(ServiceModel.class, "shop"));
 * }
 */
public final class Definitions {

    /** The id of the JSON Schema. */
    public static final String SCHEMA_ID = "https://ninethree.io/definitions.schema.json";

    private static final String SUFFIX = ".json";
    private static final int MOST_BYTES = 4 * (JsonReader.MOST_CHARACTERS + 1);

    private final List<DefinitionKind<?>> kinds;
    private final Known known;
    private final Formats formats;
    private final Map<String, DefinitionFormat<?>> definitionFormats = new LinkedHashMap<>();
    private final Map<String, DefinitionFormat<?>> caseFormats = new LinkedHashMap<>();
    private final Map<String, Shape> shapes;
    private final Shape shape;

    private Definitions(List<DefinitionKind<?>> kinds, Known known) {
        this.kinds = kinds;
        this.known = known;
        this.formats = new Formats(kinds);
        for (DefinitionKind<?> kind : kinds) {
            if (isCase(kind)) {
                caseFormats.put(kind.name(), kind.format(formats));
            } else if (!isForm(kind)) {
                definitionFormats.put(kind.name(), kind.format(formats));
            }
        }
        this.shapes = formats.shapes();
        this.shape = document();
    }

    private static boolean isCase(DefinitionKind<?> kind) {
        return DefinitionCase.class.isAssignableFrom(kind.type());
    }

    private static boolean isForm(DefinitionKind<?> kind) {
        return CustomFormula.class.isAssignableFrom(kind.type()) || ScoreCurve.class.isAssignableFrom(kind.type());
    }

    /**
     * The language of this library: sources, dimensions, indicators, models, mappings of tables and cases, over the
     * vocabulary and the twelve headings.
     *
     * @return the language
     */
    public static Definitions standard() {
        List<Definition> known = new ArrayList<>();
        StandardSources.all().forEach(source -> known.add(new Definition(source.id(), source)));
        Stream.<Dimension>concat(Stream.of(Experience.values()), Stream.of(Guarantee.values()))
                .forEach(dimension -> known.add(new Definition(dimension.id(), dimension)));
        List<DefinitionKind<?>> kinds = List.of(
                new SourceKind(),
                new DimensionKind(),
                new IndicatorKind(),
                new ModelKind(),
                new MappingKind(),
                new IndicatorCaseKind(),
                new ModelCaseKind());
        return new Definitions(kinds, new Known(List.copyOf(known)));
    }

    /**
     * This language with more kinds, and what they know.
     *
     * @param more the kinds, with names that are not taken
     * @return a changed copy
     * @throws IllegalArgumentException if a name is taken
     */
    public Definitions with(DefinitionKind<?>... more) {
        List<DefinitionKind<?>> all = new ArrayList<>(kinds);
        Known allKnown = known;
        for (DefinitionKind<?> kind : more) {
            if (all.stream().anyMatch(each -> each.name().equals(kind.name()) && isCase(each) == isCase(kind))) {
                throw new IllegalArgumentException(
                        "name of a kind must be different from others, was '" + kind.name() + "' again");
            }
            all.add(kind);
            allKnown = allKnown.with(kind.known().toArray(Definition[]::new));
        }
        return new Definitions(List.copyOf(all), allKnown);
    }

    /**
     * This language with more definitions to which documents may refer, in the place of known ones of the same id and type.
     *
     * @param more the definitions
     * @return a changed copy
     */
    public Definitions knowing(Definition... more) {
        return new Definitions(kinds, known.with(more));
    }

    /**
     * This language with more sources to whose fields documents may refer.
     *
     * @param sources the sources
     * @return a changed copy
     */
    public Definitions knowing(Source... sources) {
        return knowing(Stream.of(sources)
                .map(source -> new Definition(source.id(), source))
                .toArray(Definition[]::new));
    }

    /**
     * The kinds.
     *
     * @return the kinds in their order
     */
    public List<DefinitionKind<?>> kinds() {
        return kinds;
    }

    /**
     * Reads one document.
     *
     * @param text the text of the document
     * @return what is sound, and everything that is wrong
     */
    public DefinitionReading read(String text) {
        return read(Map.of("", text));
    }

    /**
     * Reads documents that belong together.
     *
     * @param documents the texts by the names of the documents
     * @return what is sound, and everything that is wrong
     * @throws IllegalStateException if the library that reads JSON is absent
     */
    public DefinitionReading read(Map<String, String> documents) {
        try {
            return Reading.of(this, documents);
        } catch (NoClassDefFoundError e) {
            if (String.valueOf(e.getMessage()).contains("tools/jackson/core")) {
                throw new IllegalStateException(
                        "tools.jackson.core:jackson-core must be on the class path or module path to read definitions, was absent",
                        e);
            }
            throw e;
        }
    }

    /**
     * Reads a document, or all documents of a folder and those below it, in the order of their names.
     *
     * @param path a file, or a folder, whose files that end with {@code .json} are read
     * @return what is sound, and everything that is wrong
     * @throws IOException if something can not be read at all; bytes that are no UTF-8 count as a problem
     */
    public DefinitionReading read(Path path) throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        for (Path file : files(path)) {
            documents.put(name(path, file), text(file));
        }
        return read(documents);
    }

    /** The text of a file, of which no more is read than is needed to refuse it. */
    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Utf8.text(in.readNBytes(MOST_BYTES));
        }
    }

    private static String name(Path path, Path file) {
        Path name = file.equals(path) ? file.getFileName() : path.relativize(file);
        return String.valueOf(name).replace('\\', '/');
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Writes definitions and cases as one document of canonical JSON. Definitions to which others refer are written as
     * well, unless they are known.
     *
     * @param set the definitions
     * @return the text; read again it gives equal definitions and cases
     * @throws IllegalArgumentException if a value is of a kind that this language does not have
     */
    public String write(DefinitionSet set) {
        return new Writing(this).text(set);
    }

    /**
     * What a document may look like, for editors and other tools.
     *
     * @return a JSON Schema (draft 2020-12)
     */
    public String schema() {
        return SchemaText.of(SCHEMA_ID, shape(), shapes);
    }

    private Shape document() {
        OfObject document = new OfObject().maybe("$schema", Formats.text().shape());
        document = document.maybe("definitions", list(definitionFormats, true));
        return caseFormats.isEmpty() ? document : document.maybe("cases", list(caseFormats, false));
    }

    private static Shape list(Map<String, DefinitionFormat<?>> formats, boolean named) {
        Map<String, OfObject> byKind = new LinkedHashMap<>();
        formats.forEach((name, format) -> {
            OfObject object = (OfObject) format.shape();
            byKind.put(name, named ? object.with("id", Formats.text().shape()) : object);
        });
        return new OfList(new OfChoice("kind", byKind), 0, JsonReader.MOST_VALUES);
    }

    Shape shape() {
        return shape;
    }

    Map<String, Shape> shapes() {
        return shapes;
    }

    DefinitionFormat<?> format(DefinitionKind<?> kind) {
        return requireNonNull((isCase(kind) ? caseFormats : definitionFormats).get(kind.name()), kind.name());
    }

    Optional<DefinitionKind<?>> kind(String name, boolean forCases) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name) && isCase(kind) == forCases && !isForm(kind))
                .findFirst();
    }

    Known known() {
        return known;
    }
}
