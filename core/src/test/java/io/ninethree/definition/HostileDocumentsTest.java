package io.ninethree.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents that somebody made wrong, by mistake or on purpose, cost little and are refused with all their problems, each with
 * its place and in both languages. What is said of the documents in {@code hostile} stands beside them in {@code problems.txt};
 * after a deliberate change copy {@code target/problems.txt} over it.
 */
final class HostileDocumentsTest {

    private static final long MOST_BYTES = 32_000_000;
    private static final Definitions LANGUAGE = Definitions.standard();
    private static final String NAME = "\"name\": {\"zh\": \"甲\", \"en\": \"A\"}";

    private static Path folder() throws URISyntaxException {
        return Path.of(HostileDocumentsTest.class.getResource("hostile").toURI());
    }

    static List<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    @Test
    void areRefusedWithTheirProblems() throws IOException, URISyntaxException {
        StringBuilder said = new StringBuilder();
        for (Path file : files()) {
            List<DefinitionProblem> problems = read(file);
            assertThat(problems).as(file.toString()).isNotEmpty();
            problems.forEach(problem -> said.append(problem.in(Locale.ENGLISH))
                    .append('\n')
                    .append(problem.in(Locale.CHINESE))
                    .append('\n'));
        }
        Files.writeString(Path.of("target", "problems.txt"), said);
        try (var expected = HostileDocumentsTest.class.getResourceAsStream("problems.txt")) {
            assertThat(said.toString()).isEqualTo(new String(expected.readAllBytes(), UTF_8));
        }
    }

    private static List<DefinitionProblem> read(Path file) {
        try {
            return LANGUAGE.read(file).problems();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areRefusedInWordsThatDiffer() throws IOException, URISyntaxException {
        for (Path file : files()) {
            assertThat(read(file)).allSatisfy(problem -> {
                assertThat(problem.text().zh()).isNotEqualTo(problem.text().en());
                assertThat(problem.text().zh()).containsPattern("\\p{IsHan}");
            });
        }
    }

    @Test
    void costLittle() throws IOException, URISyntaxException {
        for (Path file : files()) {
            assertThat(bytesOf(() -> read(file))).as(file.toString()).isLessThan(MOST_BYTES);
        }
    }

    /** The rule of the first problem, by what each document is. */
    private static Map<String, String> hugeDocuments() {
        Map<String, String> documents = new TreeMap<>();
        documents.put("json.too-large of spaces", " ".repeat(21_000_000));
        documents.put("json.over-budget of a long string", "[\"" + "x".repeat(3_000_000) + "\"]");
        documents.put("json.over-budget of depth", "[".repeat(1_000_000));
        documents.put("json.over-budget of a wide array", "[" + "1,".repeat(1_000_000) + "1]");
        documents.put("json.over-budget of digits", "1".repeat(3_000_000));
        documents.put(
                "json.over-budget of small definitions", definitions("{\"kind\":\"indicator\",\"id\":\"x\"}", 130_000));
        documents.put(
                "definition.duplicate-id of small definitions",
                definitions("{\"kind\":\"indicator\",\"id\":\"x\"}", 15_000));
        documents.put("shape.missing-key of empty definitions", definitions("{}", 40_000));
        documents.put("shape.unknown-key of colliding keys", colliding());
        documents.put("json.duplicate-key", "{" + "\"a\": 1, ".repeat(30_000) + "\"a\": 1}");
        documents.put("shape.unknown-key of deep values with long keys", deep());
        documents.put("definition.unknown of 5,000 children", model(5_000));
        documents.put("field.unknown of conditions", conditions(2_000));
        documents.put("definition.id of a long id, and one like it", longIds());
        documents.put("definition.invalid of a long field id", longFieldId());
        return documents;
    }

    private static String many(String item, int number) {
        return String.join(",", Collections.nCopies(number, item));
    }

    private static String definitions(String item, int number) {
        return "{\"definitions\": [" + many(item, number) + "]}";
    }

    private static String definition(String kind, String id, String rest) {
        return "{\"kind\": \"" + kind + "\", \"id\": \"" + id + "\", " + NAME + ", " + rest + "}";
    }

    private static String colliding() {
        return IntStream.range(0, 1 << 13)
                .mapToObj(i -> "\""
                        + IntStream.range(0, 13)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                                .collect(Collectors.joining())
                        + "\": 1")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String deep() {
        String key = "{\"" + "k".repeat(999) + "\": ";
        return key.repeat(60) + "[" + many("1", 40_000) + "]" + "}".repeat(60);
    }

    private static String model(int children) {
        String child = "{\"form\": \"indicator\", \"id\": \"nobody\"}";
        return definitions(
                definition(
                        "model",
                        "m",
                        "\"root\": {\"form\": \"heading\", \"id\": \"r\", " + NAME + ", \"children\": ["
                                + many(child, children) + "]}"),
                1);
    }

    private static String conditions(int number) {
        String condition = "{\"form\": \"present\", \"field\": \"cases.openedAtt\"}";
        return definitions(
                definition(
                        "indicator",
                        "i",
                        "\"measures\": {\"form\": \"share\", \"of\": {\"form\": \"all\", \"of\": ["
                                + many(condition, number) + "]}}"),
                1);
    }

    private static String longIds() {
        return definitions(
                definition("dimension", "a".repeat(99_999), "\"meaning\": {\"zh\": \"义\", \"en\": \"M\"}") + ","
                        + definition(
                                "indicator",
                                "i",
                                "\"under\": \"" + "a".repeat(99_998)
                                        + "\", \"measures\": {\"form\": \"count\", \"source\": \"cases\"}"),
                1);
    }

    private static String longFieldId() {
        return definitions(
                definition(
                        "source",
                        "s",
                        "\"datedBy\": \"s.a\", \"fields\": [{\"form\": \"instant\", \"id\": \"s" + ".a".repeat(40_000)
                                + "\", " + NAME + "}]"),
                1);
    }

    @Test
    void costLittleHoweverHugeTheyAre() {
        hugeDocuments().forEach((what, document) -> {
            List<DefinitionProblem> problems = new ArrayList<>();
            assertThat(bytesOf(() -> problems.addAll(LANGUAGE.read(document).problems())))
                    .as(what)
                    .isLessThan(MOST_BYTES);
            assertThat(what).startsWith(problems.get(0).rule());
            assertThat(problems).hasSizeLessThanOrEqualTo(Problems.MOST + 1);
        });
    }

    private static long bytesOf(Supplier<?> work) {
        long before = allocated();
        assertThat(work.get()).isNotNull();
        return allocated() - before;
    }

    /** By name, since the module of the sources does not read that of the management of the machine. */
    private static long allocated() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod("getThreadAllocatedBytes", long.class)
                    .invoke(threads, Thread.currentThread().getId());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areRefusedOnceProblemsAreMoreThanAnybodyReads() {
        List<DefinitionProblem> problems =
                LANGUAGE.read(definitions("{}", 1_000)).problems();
        assertThat(problems).hasSize(101);
        assertThat(problems.get(100))
                .hasToString("1:1: reading must end after 100 problems, and did [definition.many-problems]");
    }

    @Test
    void leaveTheOthersOfAFolderAlone() {
        String sound = definitions(
                definition("indicator", "sound", "\"measures\": {\"form\": \"count\", \"source\": \"cases\"}"), 1);
        DefinitionReading reading = LANGUAGE.read(new TreeMap<>(Map.of("a.json", "{", "b.json", sound)));
        assertThat(reading.definitions().definitions())
                .extracting(Definition::id)
                .containsExactly("sound");
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void canNotBeWrittenEither() {
        assertThat(DefinitionId.flaw("a".repeat(200))).isEmpty();
        assertThat(Stream.of("", " a", "a ", "a\nb", "a\u202eb", "a\ud800", "a".repeat(201)))
                .allSatisfy(id -> assertThat(DefinitionId.flaw(id)).isPresent());
    }
}
