package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.TableMapping;
import io.ninethree.fact.TableMapping.Column;
import io.ninethree.fact.TableMapping.Scale;
import io.ninethree.fact.TextFormat;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Remedies;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mapping of a table is kept beside the definitions that it feeds: what is written is read as the same mapping. */
class MappingKindTest {

    private static final Definitions LANGUAGE = Definitions.standard();

    private static final String TICKETS = """
            {
              "definitions": [
                {
                  "kind": "mapping",
                  "id": "tickets",
                  "source": "cases",
                  "times": "d/M/yyyy HH:mm",
                  "zone": "Asia/Shanghai",
                  "missing": ["?", "n/a"],
                  "columns": [
                    {"field": "cases.openedAt", "column": "created"},
                    {
                      "field": "cases.channel",
                      "column": "contact type",
                      "words": {"电话": "phone", "Chat": "chat"}
                    }
                  ],
                  "identifiedBy": "cases.channel"
                }
              ]
            }
            """;

    private static TableMapping read(String text) {
        return LANGUAGE.read(text).orThrow().get(TableMapping.class, "tickets");
    }

    private static List<DefinitionProblem> problems(String found, String instead) {
        return LANGUAGE.read(TICKETS.replace(found, instead)).problems();
    }

    @Test
    void readsAsOneWouldWriteIt() {
        TextFormat format = TextFormat.of("d/M/yyyy HH:mm", ZoneId.of("Asia/Shanghai"), "?", "n/a");
        Column words = new Column(
                Cases.CHANNEL,
                "contact type",
                Map.of("电话", "phone", "Chat", "chat"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(read(TICKETS))
                .isEqualTo(new TableMapping(
                        Cases.SOURCE,
                        format,
                        List.of(Column.of(Cases.OPENED_AT, "created"), words),
                        Optional.of(Cases.CHANNEL),
                        Map.of()));
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(LANGUAGE.write(LANGUAGE.read(TICKETS).orThrow())).isEqualTo(TICKETS);
    }

    @Property
    void whatIsWrittenIsReadAsTheSameMapping(@ForAll("mappings") TableMapping mapping) {
        String text = LANGUAGE.write(DefinitionSet.of(new Definition("tickets", mapping)));
        TableMapping read = read(text);
        assertThat(read).isEqualTo(mapping);
        assertThat(LANGUAGE.write(DefinitionSet.of(new Definition("tickets", read))))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<TableMapping> mappings() {
        return Arbitraries.of(Cases.SOURCE, Surveys.SOURCE, Remedies.SOURCE).flatMap(MappingKindTest::mappings);
    }

    private static Arbitrary<TableMapping> mappings(Source source) {
        Arbitrary<List<Column>> columns = Arbitraries.of(source.fields())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(MappingKindTest::columns);
        return Combinators.combine(columns, formats(), Arbitraries.of(true, false))
                .as((some, format, apart) ->
                        new TableMapping(source, format, some, apart ? words(some) : Optional.empty(), Map.of()));
    }

    private static Optional<Field<String>> words(List<Column> columns) {
        return columns.stream()
                .map(Column::field)
                .filter(field -> field == Cases.CHANNEL || field == Cases.STORE || field == Cases.OWNER)
                .map(MappingKindTest::word)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Field<String> word(Field<?> field) {
        return (Field<String>) field;
    }

    private static Arbitrary<List<Column>> columns(List<Field<?>> fields) {
        Arbitrary<List<Column>> all = Arbitraries.just(List.of());
        for (Field<?> field : fields) {
            all = Combinators.combine(all, column(field)).as((before, column) -> {
                List<Column> more = new ArrayList<>(before);
                more.add(column);
                return more;
            });
        }
        return all;
    }

    private static Arbitrary<Column> column(Field<?> field) {
        Arbitrary<String> header = Arbitraries.strings()
                .withChars("aZ 0_é列\"\\\n\u2028")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(name -> "c" + name);
        Arbitrary<Map<String, String>> words =
                Arbitraries.maps(header, header).ofMaxSize(2).map(LinkedHashMap::new);
        return Combinators.combine(header, words, Arbitraries.longs().between(1, 100_000), Arbitraries.of(true, false))
                .as((name, some, size, plain) -> plain ? Column.of(field, name) : special(field, name, some, size));
    }

    private static Column special(Field<?> field, String header, Map<String, String> words, long size) {
        boolean scaled = field instanceof NumberField number && Double.isFinite(number.highest() - number.lowest());
        return new Column(
                field,
                header,
                words,
                scaled ? Optional.of(new Scale(-size / 3.0, size)) : Optional.empty(),
                field instanceof DurationField ? Optional.of(Duration.ofMillis(size)) : Optional.empty(),
                field instanceof MoneyField ? Optional.of("CNY") : Optional.empty());
    }

    private static Arbitrary<TextFormat> formats() {
        Arbitrary<String> patterns = Arbitraries.of("yyyy-MM-dd HH:mm:ss", "d/M/yyyy", "yyyy-MM-dd'T'HH:mm[XXX]");
        Arbitrary<ZoneId> zones = Arbitraries.of("Asia/Shanghai", "UTC", "Z", "+08:00", "Europe/Berlin")
                .map(ZoneId::of);
        Arbitrary<List<String>> missing =
                Arbitraries.of("?", "", "-", "n/a", "空").list().ofMaxSize(3);
        return Combinators.combine(patterns, zones, missing)
                .as((pattern, zone, marks) -> TextFormat.of(pattern, zone, marks.toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    d/M/yyyy HH:mm          | d/M/bbb               | mapping.times      | /definitions/0
                    Asia/Shanghai           | Asia/Shanhai          | text.notation      | /definitions/0/zone
                    "source": "cases"       | "source": "casse"     | definition.unknown | /definitions/0/source
                    cases.openedAt          | cases.opendAt         | field.unknown      | /definitions/0/columns/0/field
                    cases.openedAt          | surveys.answeredAt    | mapping.field      | /definitions/0
                    cases.openedAt          | cases.channel         | mapping.field      | /definitions/0
                    "identifiedBy": "cases.channel" | "identifiedBy": "cases.openedAt" | field.kind  | /definitions/0/identifiedBy
                    "identifiedBy": "cases.channel" | "identifiedBy": "cases.store" | mapping.identity | /definitions/0
                    "created"               | " "                   | mapping.column     | /definitions/0/columns/0
                    "created"               | "a", "scale": {"lowest": 1, "highest": 5} | mapping.scale | /definitions/0/columns/0
                    "created"               | "a", "unit": "PT1H"   | mapping.unit       | /definitions/0/columns/0
                    "created"               | "a", "currency": "CNY" | mapping.currency  | /definitions/0/columns/0
                    "cases.openedAt"        | "cases.handlingTime", "unit": "PT0S" | mapping.unit | /definitions/0/columns/0
                    """)
    void tellsWhatIsWrongAndWhere(String found, String instead, String rule, String pointer) {
        List<DefinitionProblem> problems = problems(found, instead);
        assertThat(problems).extracting(DefinitionProblem::rule).containsExactly(rule);
        assertThat(problems).extracting(DefinitionProblem::pointer).containsExactly(pointer);
    }

    @Test
    void everyRuleSaysInChineseWhatItSaysInEnglish() {
        assertThat(MappingRules.all()).allSatisfy(rule -> assertThat(rule.zh()).isNotEqualTo(rule.en()));
    }
}
