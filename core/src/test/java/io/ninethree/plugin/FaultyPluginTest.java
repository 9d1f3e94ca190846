package io.ninethree.plugin;

import static io.ninethree.plugin.Workshop.provider;
import static io.ninethree.plugin.Workshop.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Cases;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a plugin costs that one only; the report says which, where, at what, and why. */
class FaultyPluginTest {

    private static final String CLASSES = "classes";

    private static final Indicator TAKEN = Indicator.named("taker.taken")
            .called("已有指标", "Taken")
            .measures(Formula.count(Cases.SOURCE))
            .build();

    @TempDir
    private static Path folder;

    private static Workshop workshop;

    /**
     * Something that goes wrong.
     *
     * @param name the name of a class
     * @param source its source, empty if there is none
     * @param reason what the report says about it
     */
    private record Fault(String name, String source, String reason) {
        static Fault of(String name, String body, String reason) {
            return new Fault(name, provider(name, body), reason);
        }

        /** Where the fault is looked for: in the classes, or where a class is named that can not be loaded. */
        String place() {
            return reason.startsWith("class that")
                    ? workshop.serviceFile(name)
                    : Workshop.url(folder.resolve(CLASSES)).toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String NO_PROVIDER =
            "must be a public IndicatorProvider with a public constructor without parameters that works, threw ";

    static Stream<Fault> faults() {
        return Stream.of(loading(), answers(), ids(), parts()).flatMap(List::stream);
    }

    private static List<Fault> loading() {
        String does = "class that a service file names must load, threw ";
        return List.of(
                new Fault("Absent", "", does + "ClassNotFoundException: faulty.Absent"),
                new Fault(
                        "Orphan",
                        "package faulty; public class Orphan extends Gone {}",
                        does + "NoClassDefFoundError: faulty/Gone"),
                Fault.of(
                        "Future",
                        "",
                        does
                                + "UnsupportedClassVersionError: faulty/Future has been compiled by a more recent version of the Java"
                                + " Runtime (class file version 99.0), this version of the Java Runtime only recognizes class file"
                                + " versions up to "),
                new Fault(
                        "Stranger",
                        "package faulty; public class Stranger {}",
                        NO_PROVIDER + "ClassCastException: class faulty.Stranger"),
                Fault.of(
                        "Wanting",
                        "public Wanting(int size) {}",
                        NO_PROVIDER + "NoSuchMethodException: faulty.Wanting.<init>()"),
                new Fault(
                        "Hidden",
                        provider("class", "Hidden", "public Hidden() {}"),
                        NO_PROVIDER + "IllegalAccessException: "),
                new Fault(
                        "Vague",
                        provider("public abstract class", "Vague", ""),
                        NO_PROVIDER + "InstantiationException"),
                Fault.of(
                        "Unlicensed",
                        "public Unlicensed() { throw new IllegalStateException(\"no licence\"); }",
                        NO_PROVIDER + "IllegalStateException: no licence"),
                Fault.of(
                        "Static",
                        "static final int SIZE = Integer.parseInt(\"many\");",
                        NO_PROVIDER + "NumberFormatException: For input string: \"many\""));
    }

    private static List<Fault> answers() {
        String indicators = "public List<Indicator> indicators() { ";
        String does = "indicators() must give something";
        return List.of(
                Fault.of(
                        "Nameless",
                        "public String prefix() { return null; }",
                        "prefix() must give something, was null"),
                Fault.of("Empty", indicators + "return null; }", does + ", threw NullPointerException"),
                Fault.of(
                        "Holey",
                        indicators + "return Collections.singletonList(null); }",
                        does + ", threw NullPointerException"),
                Fault.of("Deep", indicators + "return indicators(); }", does + ", threw StackOverflowError"),
                Fault.of("Abrupt", indicators + "throw new Error(\"not today\"); }", does + ", threw Error: not today"),
                Fault.of(
                        "Lacking",
                        indicators
                                + "return List.of(Lost.INDICATOR); } static class Lost { static Indicator INDICATOR; }",
                        does + ", threw NoClassDefFoundError: faulty/Lacking$Lost"),
                Fault.of(
                        "Mute",
                        indicators + "throw new RuntimeException() { public String getMessage() { throw this; } }; }",
                        does + ", threw Mute$1"),
                Fault.of(
                        "Invalid",
                        indicators + "return List.of(cases(\"Invalid count\")); }",
                        does
                                + ", threw InvalidDefinitionException: Invalid count: id must be names joined by points, was 'Invalid"
                                + " count'"),
                Fault.of(
                        "Twofold",
                        indicators
                                + "throw new IllegalStateException(\"a\"); } public List<Source> sources() { return null; }",
                        does
                                + ", threw IllegalStateException: a; sources() must give something, threw NullPointerException"));
    }

    private static List<Fault> ids() {
        String indicators = "public List<Indicator> indicators() { return List.of(";
        return List.of(
                Fault.of(
                        "Loud",
                        "public String prefix() { return \"Loud\"; }",
                        "prefix must be lower-case letters, digits and hyphens after a letter, was 'Loud'"),
                Fault.of(
                        "Late",
                        "public String prefix() { return \"first\"; }",
                        "prefix must be different from others, was 'first' of faulty.First"),
                Fault.of(
                        "Bare",
                        indicators + "cases(\"count\")); }",
                        "id of indicator must begin with 'bare.', was 'count'"),
                Fault.of(
                        "Echo",
                        indicators + "cases(\"echo.a\"), cases(\"echo.a\")); }",
                        "id of indicator must occur once, was 'echo.a' again"),
                Fault.of(
                        "Thief",
                        indicators + "cases(\"first.count\")); }",
                        "id of indicator must begin with 'thief.', was 'first.count'"),
                Fault.of(
                        "Taker",
                        indicators + "cases(\"taker.taken\")); }",
                        "id of indicator must be different from others, was 'taker.taken' again"),
                Fault.of(
                        "Owner",
                        "public List<Source> sources() { return List.of(Cases.SOURCE); }",
                        "id of source must begin with 'owner.', was 'cases'"));
    }

    private static List<Fault> parts() {
        String kinds = "public List<DefinitionKind<?>> kinds() { return List.of(";
        String kind = "record Own(String name) implements DefinitionKind<Own> {"
                + " public Class<Own> type() { return Own.class; }"
                + " public DefinitionFormat<Own> format(Formats formats) {"
                + "     if (name.endsWith(\"broken\")) { throw new IllegalStateException(\"no format\"); }"
                + "     return Formats.object(in -> new Own(in.id())); } }";
        String curve = "record Curve() implements ScoreCurve {"
                + " public double score(double value) { return 0; }"
                + " public int hashCode() { throw new UnsupportedOperationException(\"no hash\"); } }";
        return List.of(
                Fault.of(
                        "Shadow",
                        kinds + "new Own(\"source\")); } " + kind,
                        "id of kind must begin with 'shadow.', was 'source'"),
                Fault.of(
                        "Double",
                        kinds + "new Own(\"double.a\"), new Own(\"double.a\")); } " + kind,
                        "id of kind must occur once, was 'double.a' again"),
                Fault.of(
                        "Formless",
                        kinds + "new Own(\"formless.broken\")); } " + kind,
                        "kinds must fit in with others, threw IllegalStateException: no format"),
                Fault.of(
                        "Shapeless",
                        kinds + "new Text()); } record Text() implements DefinitionKind<String> {"
                                + " public String name() { return \"shapeless.text\"; }"
                                + " public Class<String> type() { return String.class; }"
                                + " public DefinitionFormat<String> format(Formats formats) { return Formats.text(); } }",
                        "kinds must fit in with others, threw ClassCastException: "),
                Fault.of("Unnamed", kinds + "new Own(null)); } " + kind, "kind must have an id, was null"),
                Fault.of(
                        "Unsound",
                        "public List<Indicator> indicators() { return List.of(Indicator.named(\"unsound.a\").called(\"数\", \"A\")"
                                + ".measures(Formula.count(Cases.SOURCE)).scoredBy(new Curve()).build()); } " + curve,
                        "indicator 'unsound.a' must be sound, threw UnsupportedOperationException: no hash"));
    }

    @BeforeAll
    static void compileAll() throws IOException {
        workshop = new Workshop(folder);
        List.of("First", "Last").forEach(name -> workshop.write("src/" + name + ".java", sound(name)));
        workshop.write("src/Gone.java", provider("class", "Gone", ""));
        faults().filter(fault -> !fault.source().isEmpty())
                .forEach(fault -> workshop.write("src/" + fault.name() + ".java", fault.source()));
        Path classes =
                workshop.compile("-classpath", Workshop.library().toString()).resolve("faulty");
        Files.delete(classes.resolve("Gone.class"));
        Files.delete(classes.resolve("Lacking$Lost.class"));
        byte[] future = Files.readAllBytes(classes.resolve("Future.class"));
        future[7] = 99;
        Files.write(classes.resolve("Future.class"), future);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void costsOnePluginOnly(Fault fault) throws IOException {
        try (URLClassLoader loader =
                workshop.naming(fault.name(), "faulty.First", "faulty." + fault.name(), "faulty.Last")) {
            Plugins plugins = Plugins.found(loader).beside(List.of(TAKEN));
            assertThat(plugins.indicators()).hasToString("[first.count, last.count]");
            assertThat(plugins.report().refused()).singleElement().satisfies(refused -> {
                assertThat(refused.text().en())
                        .startsWith("faulty." + fault.name() + " (" + fault.place() + "): " + fault.reason());
                assertThat(refused.text().zh()).containsPattern("\\p{IsHan}").hasSizeGreaterThan(10);
            });
        }
    }
}
