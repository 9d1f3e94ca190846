package io.ninethree.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What each command says, in which form and language, and how it ends. */
class CommandsTest {

    private static final String TICKETS = "sample/tickets-2026-06.csv";

    @TempDir
    private Path folder;

    private Path copy() throws IOException {
        try (Stream<Path> files = Files.walk(Run.SAMPLE, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                Path to = folder.resolve(Run.SAMPLE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return folder;
    }

    private static void replace(Path file, String found, String instead) throws IOException {
        Files.writeString(file, Files.readString(file).replace(found, instead));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    private static void assertJson(String text) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            while (json.nextToken() != null) {
                assertThat(json.currentToken()).isNotNull();
            }
        }
    }

    @Test
    void validateIsContentWithTheSample() {
        assertThat(Run.of("validate", "sample/shop"))
                .isEqualTo(new Run(0, "2 files, 3 definitions, 8 cases: no problems\n", ""));
        assertThat(Run.of("validate", "sample/shop", "--lang", "zh").out()).isEqualTo("2 个文件，3 个定义，8 个用例：没有问题\n");
    }

    @Test
    void validateTellsEveryProblemWithItsPlace() throws IOException {
        Path file = copy().resolve("shop/indicators.json");
        replace(file, "cases.resolvable\"", "cases.resolvible\"");
        Run run = Run.of("validate", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().findFirst().orElse(""))
                .isEqualTo(file + ":11:42: field must be one of a known source, was 'cases.resolvible'"
                        + " (maybe 'cases.resolvable'?) [field.unknown /definitions/0/measures/among/field]");
        assertThat(Run.of("validate", file.toString(), "--lang=zh").out()).contains("是否指“cases.resolvable”？");
    }

    @ParameterizedTest
    @CsvSource({"validate", "test", "coverage", "mutate", "format"})
    void printsWellFormedXmlAndJson(String command) throws Exception {
        Path file = copy().resolve("shop/indicators.json");
        replace(file, "\"sample\"", "\"smaple\"");
        for (Path path : new Path[] {file, Path.of("sample/shop")}) {
            String[] args = {"--format", "junit", command, path.toString()};
            Run run = Run.of(args);
            if (!run.out().isEmpty()) {
                Document report = xml(run.out());
                int failures = report.getElementsByTagName("failure").getLength();
                assertThat(report.getDocumentElement().getAttribute("failures")).isEqualTo(String.valueOf(failures));
                assertThat(failures == 0).isEqualTo(run.code() == 0);
            }
            args[1] = "json";
            assertJson(Run.of(args).out());
        }
    }

    @Test
    void testTellsWhatWasOtherwise() throws IOException {
        Path shop = copy().resolve("shop");
        replace(shop.resolve("indicators.json"), "\"value\": 0.25", "\"value\": 0.3");
        Run run = Run.of("test", shop.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "shop.firstContact: counts resolvable cases only\n  value of 'shop.firstContact' must be 0.3, was 0.25\n")
                .endsWith("8 cases: 1 failure\n");
        assertThat(Run.of("test", "sample/shop")).isEqualTo(new Run(0, "8 cases: all pass\n", ""));
    }

    @Test
    void coverageAndMutateMindTheirThreshold() {
        assertThat(Run.of("coverage", "sample/shop", "--at-least", "0.9").code())
                .isZero();
        assertThat(Run.of("coverage", "sample/shop", "--at-least", "1").code()).isEqualTo(1);
        assertThat(Run.of("coverage", "sample/shop", "--at-least", "2"))
                .isEqualTo(new Run(2, "", "--at-least must be between 0 and 1, was 2.0\n"));
        assertThat(Run.of("mutate", "sample/shop", "--at-least", "0.9").code()).isZero();
    }

    @Test
    void mutateWantsCasesThatPass() throws IOException {
        Path shop = copy().resolve("shop");
        replace(shop.resolve("indicators.json"), "\"value\": 0.25", "\"value\": 0.3");
        Run run = Run.of("mutate", shop.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("cases must pass before definitions are changed:\n");
    }

    @Test
    void formatRewritesOnceAndKeepsTheSchema() throws IOException {
        Path shop = copy().resolve("shop");
        Path file = shop.resolve("indicators.json");
        String canonical = Files.readString(file);
        Files.writeString(file, canonical.replace("\n", " ").replaceFirst("\\{", "{\"\\$schema\": \"d.json\","));
        assertThat(Run.of("format", "--check", shop.toString()))
                .isEqualTo(new Run(1, file + ": is not canonical\n2 files: 1 would be rewritten\n", ""));
        assertThat(Run.of("format", shop.toString())).isEqualTo(new Run(0, "2 files: 1 rewritten\n", ""));
        assertThat(Files.readString(file)).isEqualTo("{\n  \"$schema\": \"d.json\"," + canonical.substring(1));
        assertThat(Run.of("format", "--check", shop.toString()).code()).isZero();
    }

    @Test
    void formatLeavesAloneWhatIsWrong() throws IOException {
        Path file = copy().resolve("shop/indicators.json");
        replace(file, "\"under\"", "\"udner\"");
        String before = Files.readString(file);
        assertThat(Run.of("format", file.toString()).code()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void diffTellsChangesAndTheirEffect() throws IOException {
        Path shop = copy().resolve("shop");
        replace(shop.resolve("indicators.json"), "\"target\": 0.75", "\"target\": 0.8");
        String[] args = {
            "diff",
            "sample/shop",
            shop.toString(),
            "--mapping",
            "sample/mapping.json",
            "--data",
            TICKETS,
            "--period",
            "2026-06"
        };
        Run run = Run.of(args);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("- \"curve\": {\"form\": \"through\", \"zero\": 0.4, \"target\": 0.75, \"full\": 0.95}")
                .contains(
                        "0 / 80 / 100 points at 40.0 % / 75.0 % / 95.0 % → 0 / 80 / 100 points at 40.0 % / 80.0 % / 95.0 %")
                .contains("effect on 2026-06")
                .endsWith("2 differences\n");
        assertThat(Run.of("diff", "sample/shop", shop.toString(), "--exit-code").code())
                .isEqualTo(1);
        assertThat(Run.of("diff", "sample/shop", "sample/shop", "--exit-code", "--lang", "zh"))
                .isEqualTo(new Run(0, "没有差异\n", ""));
    }

    @Test
    void diffTellsWhatIsNewAndWhatIsGone() {
        assertThat(Run.of("diff", "sample/mapping.json", "sample/event-log.json", "--format", "markdown")
                        .out())
                .contains("| mapping | tickets | removed | – |")
                .contains("| event-log | desk | added | – |");
    }

    @Test
    void scoreReadsTheTableByTheMapping() {
        String[] args = {
            "score",
            "--definitions",
            "sample/shop",
            "--mapping",
            "sample/mapping.json",
            "--data",
            TICKETS,
            "--period",
            "2026-06"
        };
        assertThat(Run.of(args).out())
                .contains("81.3  First contact resolution    76.3 %    75.0 %  80")
                .endsWith("Shop service, 2026-06: 81.2 points\n");
        assertThat(Run.of(with(args, "--lang", "zh")).out()).endsWith("门店服务，2026-06：81.2 分\n");
        assertThat(Run.of(with(args, "--format", "markdown")).out())
                .contains("| · First contact resolution | 81.3 | scored | 80 |");
        assertThat(Run.of(with(args, "--format", "json")).out()).contains("\"id\": \"shop.firstContact\"");
        assertThat(Run.of(with(args, "--by", "store,week")).out())
                .contains("store=Bund, north, 2026-W23")
                .contains("all");
        assertThat(Run.of(with(args, "--model", "nine-plus-three")).out()).contains("Response speed");
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --period 2026-13 | 2 | period must be written as
                    --period 2026-06 --by shop | 2 | --by must be day, week, month, quarter, year or one of [channel, load, store, team], was 'shop'
                    --period 2026-06 --model shpo | 2 | Maybe 'shop'?
                    --period 2026-06 --zone Mars | 2 | zone must be a time zone
                    --period 2026-06 --known-at now | 2 | instant must be written as
                    --perid 2026-06 | 2 | Unknown option: '--perid'
                    --period 2026-06 --data nix.csv | 3 | can not read nix.csv: there is no such file
                    --period 2026-06 --data sample/event-log.json | 3 | can not read sample/event-log.json
                    --period 2026-06 --data sample/desk-events.csv | 3 | column 'created' must be there, was not
                    """)
    void scoreTellsMistakesInOneSentence(String options, int code, String message) {
        String[] args = {"score", "--definitions", "sample/shop", "sample/mapping.json"};
        String data = options.contains("--data") ? "" : "--data " + TICKETS + " ";
        Run run = Run.of(with(args, (data + options).split(" ")));
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(code);
    }

    private static Run sla(String... more) {
        return Run.of(with(
                new String[] {
                    "sla",
                    "--definitions",
                    "sample/promises.json",
                    "--mapping",
                    "sample/event-log.json",
                    "--log",
                    "sample/desk-events.csv",
                    "--as-of",
                    "2026-06-02T10:00:00+08:00"
                },
                more));
    }

    @Test
    void slaTellsVerdictsAndWhatItLeftOut() {
        assertThat(sla().out())
                .contains("4712  first-response  breached       2026-06-01T17:10+08:00  1 h 35 min")
                .endsWith("12 rows, 3 cases: met 1, breached 1, open, in time 2, event 'note' left out of 1 row,"
                        + " event 'upgraded' left out of 1 row, 1 row unreadable\n");
        assertThat(sla("--explain", "4711", "--lang", "zh").out())
                .contains("2026-06-01 11:00 – 15:00  不计  暂停：awaiting-customer");
        assertThat(sla("--format", "json").out()).contains("\"overdueBy\": \"PT1H35M\"");
        assertThat(sla("--format", "markdown").out()).contains("| 4711 | first-response | met |");
    }

    @Test
    void schemaIsJson() {
        Run run = Run.of("schema");
        assertThat(run.code()).isZero();
        assertJson(run.out());
        assertThat(run.out()).contains("event-log");
    }

    @Test
    void bytesThatAreNoUtf8AreAProblemOfTheDocument() throws IOException {
        Path file = folder.resolve("gbk.json");
        Files.write(file, "{\"definitions\": [\u00e9]}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("validate", file.toString()).code()).isEqualTo(1);
    }

    @Test
    void helpNamesTheExitCodes() {
        assertThat(Run.of("--help").out()).contains("Exit codes:").contains("  3   something could not be read");
        assertThat(Run.of("score", "--help").out()).contains("--period");
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Run.of("validate", "--format", "yaml", "sample").err())
                .contains("must be text, json, junit or markdown, was 'yaml'");
        assertThat(Run.of("validate", "nowhere"))
                .isEqualTo(new Run(3, "", "can not read nowhere: there is no such file\n"));
    }

    @Test
    void markdownAndXmlEscapeWhatTheyWouldTakeForTheirOwn() {
        assertThat(MarkdownForm.escaped("a|b *c* <d> _e_")).isEqualTo("a\\|b \\*c\\* &lt;d> \\_e\\_");
        assertThat(JunitForm.legal("a\u0000b\ud800c\n😀")).isEqualTo("a\ufffdb\ufffdc\n😀");
    }
}
