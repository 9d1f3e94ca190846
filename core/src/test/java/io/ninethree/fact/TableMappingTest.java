package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.TableMapping.Column;
import io.ninethree.fact.TableMapping.Scale;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real files look like: words of their own, other scales, hours instead of durations, amounts without a currency. */
class TableMappingTest {

    private static final InstantField AT = InstantField.named("desk.at");
    private static final InstantField DONE_AT = InstantField.named("desk.doneAt");
    private static final DurationField TOOK = DurationField.between("desk.took", AT, DONE_AT);
    private static final DurationField EFFORT = DurationField.named("desk.effort");
    private static final FlagField KEPT = FlagField.named("desk.kept");
    private static final NumberField STARS =
            NumberField.named("desk.stars", Unit.POINTS).onScale(0, 100);
    private static final MoneyField PRICE = MoneyField.named("desk.price");
    private static final KeyField TICKET = KeyField.named("desk.ticket");
    private static final Source DESK = Source.of("desk", AT, DONE_AT, TOOK, EFFORT, KEPT, STARS, PRICE, TICKET);
    private static final TextFormat FORMAT = TextFormat.of("yyyy-MM-dd HH:mm", ZoneId.of("Asia/Shanghai"), "?");

    private static Row read(Column column, String text) {
        RecordMapping<List<String>> mapping =
                TableMapping.of(DESK, FORMAT, column).over(List.of("other", column.header()));
        return mapping.of(List.of(List.of("x", text))).rows().iterator().next();
    }

    private static Column with(Column column, Map<String, String> words) {
        return new Column(column.field(), column.header(), words, column.scale(), column.unit(), column.currency());
    }

    private static Column scaled(Field<?> field, double lowest, double highest) {
        return new Column(
                field, "c", Map.of(), Optional.of(new Scale(lowest, highest)), Optional.empty(), Optional.empty());
    }

    private static Column counted(Field<?> field, Duration unit) {
        return new Column(field, "c", Map.of(), Optional.empty(), Optional.of(unit), Optional.empty());
    }

    private static Column priced(Field<?> field, String currency) {
        return new Column(field, "c", Map.of(), Optional.empty(), Optional.empty(), Optional.of(currency));
    }

    @Test
    void readsTheColumnOfTheHeaderWhereverItStands() {
        assertThat(read(Column.of(AT, "time"), "2026-06-01 09:00").value(AT))
                .contains(Instant.parse("2026-06-01T01:00:00Z"));
    }

    @Test
    void takesMarksAndShortRowsAsMissing() {
        TableMapping mapping = TableMapping.of(DESK, FORMAT, Column.of(AT, "time"), Column.of(TICKET, "no"));
        Records rows = mapping.over(List.of("time", "no")).of(List.of(List.of("?"), List.of("?", "7")));
        assertThat(rows.rows())
                .extracting(row -> row.value(TICKET))
                .containsExactly(Optional.empty(), Optional.of("7"));
    }

    @Test
    void translatesWordsOfTheTable() {
        Column yesOrNo = with(Column.of(KEPT, "kept"), Map.of("是", "true", "否", "false"));
        assertThat(read(yesOrNo, "是").value(KEPT)).contains(true);
        assertThat(read(yesOrNo, "false").value(KEPT)).contains(false);
        assertThat(read(yesOrNo, "maybe").flaw(KEPT)).isPresent();
    }

    @Test
    void translatesWordsBeforeItReadsThemOnAScale() {
        Column stars = with(scaled(STARS, 1, 5), Map.of("great", "5"));
        assertThat(read(stars, "great").value(STARS)).contains(100.0);
        assertThat(read(stars, "3").value(STARS)).contains(50.0);
        assertThat(read(stars, "6").flaw(STARS)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"1.5, PT1H30M", "0, PT0S", "0.1, PT6M", "1e-12, PT0.000000004S"})
    void countsDurationsInAUnit(String hours, Duration expected) {
        assertThat(read(counted(EFFORT, Duration.ofHours(1)), hours).value(EFFORT))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "1e300", "soon", "Infinity"})
    void findsDurationsThatCanNotBeCountedUnreadable(String hours) {
        assertThat(read(counted(EFFORT, Duration.ofHours(1)), hours).flaw(EFFORT))
                .isPresent();
    }

    @Test
    void addsTheCurrencyThatTheTableLeavesOut() {
        assertThat(read(priced(PRICE, "CNY"), "12.50").value(PRICE)).contains(Money.of("12.50", "CNY"));
        assertThat(read(priced(PRICE, "CNY"), "?").value(PRICE)).isEmpty();
        assertThat(read(Column.of(PRICE, "c"), "3 EUR").value(PRICE)).contains(Money.of("3", "EUR"));
    }

    @Test
    void namesEveryColumnThatTheTableLacksAndTheNearest() {
        TableMapping mapping = TableMapping.of(DESK, FORMAT, Column.of(AT, "created_at"), Column.of(TICKET, "number"));
        assertThatThrownBy(() -> mapping.over(List.of("creatd_at", "state", "state")))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("header: column 'created_at' must be there, was not\nMaybe 'creatd_at'?\n"
                        + "header: column 'number' must be there, was not");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        TableMapping mapping = TableMapping.of(DESK, FORMAT, Column.of(AT, "time"));
        assertThatThrownBy(() -> mapping.over(List.of("time", "time")))
                .hasMessage("header: column 'time' must be there once, was 2 times");
    }

    @Test
    void tellsRecordsApartAndTimesThemAsTheMappingSays() {
        WorkingTime half = new Half();
        TableMapping mapping = new TableMapping(
                DESK,
                FORMAT,
                List.of(Column.of(AT, "a"), Column.of(DONE_AT, "b"), Column.of(TICKET, "no")),
                Optional.of(TICKET),
                Map.of(TOOK, half));
        Records records = mapping.over(List.of("a", "b", "no")).of(List.of());
        assertThat(records.identity()).contains(TICKET);
        assertThat(records.timing(TOOK)).isEqualTo(half);
    }

    private record Half() implements WorkingTime {
        @Override
        public String name() {
            return "half";
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to).dividedBy(2);
        }
    }

    @Test
    void refusesWhatIsNoMapping() {
        assertRefused(() -> TableMapping.of(Cases.SOURCE, FORMAT, Column.of(AT, "a")));
        assertRefused(() -> TableMapping.of(DESK, FORMAT, Column.of(AT, "a"), Column.of(AT, "b")));
        assertRefused(() -> Column.of(AT, " "));
        assertRefused(() -> scaled(TICKET, 1, 5));
        assertRefused(() -> counted(STARS, Duration.ofHours(1)));
        assertRefused(() -> counted(EFFORT, Duration.ZERO));
        assertRefused(() -> priced(TICKET, "CNY"));
        assertRefused(() -> priced(PRICE, "yuan"));
        assertRefused(() -> new TableMapping(DESK, FORMAT, List.of(), Optional.of(TICKET), Map.of()));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(", was ");
    }
}
