package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.field.CategoryField;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextFormatTest {

    private static final InstantField AT = InstantField.named("calls.at");
    private static final NumberField STARS =
            NumberField.named("calls.stars", Unit.POINTS).onScale(1, 5);
    private static final FlagField DROPPED = FlagField.named("calls.dropped");
    private static final DurationField LENGTH = DurationField.named("calls.length");
    private static final CategoryField LINE = CategoryField.named("calls.line");
    private static final KeyField CALLER = KeyField.named("calls.caller");
    private static final MoneyField FEE = MoneyField.named("calls.fee");
    private static final Source CALLS = Source.of("calls", AT, STARS, DROPPED, LENGTH, LINE, CALLER, FEE);

    private static final TextFormat FORMAT = TextFormat.of("d/M/yyyy HH:mm", ZoneId.of("Europe/Berlin"), "?", "n/a");

    @Test
    void readsTimesInTheirZone() {
        assertThat(read(AT, "9/2/2026 08:05").value(AT)).contains(Instant.parse("2026-02-09T07:05:00Z"));
    }

    @Test
    void readsTimesWithTheirOwnOffsetAndDaysFromTheirStart() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        TextFormat offset = TextFormat.of("yyyy-MM-dd'T'HH:mm:ss[XXX]", berlin);
        assertThat(offset.read(AT, "2026-02-09T08:05:00+08:00")).isEqualTo(Instant.parse("2026-02-09T00:05:00Z"));
        assertThat(offset.read(AT, "2026-02-09T08:05:00")).isEqualTo(Instant.parse("2026-02-09T07:05:00Z"));
        assertThat(TextFormat.of("yyyy-MM-dd", berlin).read(AT, "2026-02-09"))
                .isEqualTo(Instant.parse("2026-02-08T23:00:00Z"));
    }

    @Test
    void readsNumbersFlagsDurationsWordsAndMoney() {
        assertThat(read(STARS, "4.5").value(STARS)).contains(4.5);
        assertThat(read(DROPPED, "TRUE").value(DROPPED)).contains(true);
        assertThat(read(DROPPED, "false").value(DROPPED)).contains(false);
        assertThat(read(LENGTH, "PT15M").value(LENGTH)).contains(Duration.ofMinutes(15));
        assertThat(read(LINE, "north").value(LINE)).contains("north");
        assertThat(read(CALLER, "4711").value(CALLER)).contains("4711");
        assertThat(read(FEE, "12.50 CNY").value(FEE)).contains(Money.of("12.5", "CNY"));
    }

    @Test
    void takesMarksBlanksAndNullForMissing() {
        for (String text : new String[] {"?", "n/a", "", "  ", null}) {
            Row row = read(STARS, text);
            assertThat(row.value(STARS)).isEmpty();
            assertThat(row.flaw(STARS)).isEmpty();
        }
    }

    @Test
    void saysHowAValueMustBeWritten() {
        assertThat(flaw(AT, "2026-02-09")).isEqualTo("must be written as d/M/yyyy HH:mm");
        assertThat(flaw(STARS, "four")).isEqualTo("must be written as a number");
        assertThat(flaw(DROPPED, "yes")).isEqualTo("must be written as true or false");
        assertThat(flaw(LENGTH, "15")).isEqualTo("must be written as an ISO 8601 duration");
        assertThat(flaw(FEE, "12.50")).isEqualTo("must be written as an amount and a currency");
        assertThat(flaw(FEE, "12,50 CNY")).isEqualTo("must be written as an amount and a currency");
    }

    @Test
    void holdsNumbersToTheScaleOfTheirField() {
        assertThat(flaw(STARS, "6")).isEqualTo("must be between 1 and 5");
        assertThat(flaw(STARS, "NaN")).isEqualTo("must be finite");
    }

    @Test
    void readsTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(read(DROPPED, "TRUE").value(DROPPED)).contains(true);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsATimeThatTheZoneSkipsAsLater() {
        assertThat(read(AT, "29/3/2026 02:30").value(AT)).contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void isEqualIfItReadsTheSame() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        TextFormat same = TextFormat.of("d/M/yyyy HH:mm", berlin, "n/a", "?");
        assertThat(same).isEqualTo(FORMAT).hasSameHashCodeAs(FORMAT).hasToString("d/M/yyyy HH:mm in Europe/Berlin");
        assertThat(TextFormat.of("d/M/yyyy HH:mm", berlin)).isNotEqualTo(FORMAT);
        assertThat(TextFormat.of("d/M/yyyy HH:mm", ZoneId.of("UTC"), "?", "n/a"))
                .isNotEqualTo(FORMAT);
        assertThat(TextFormat.of("d/M/yy HH:mm", berlin, "?", "n/a")).isNotEqualTo(FORMAT);
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThatThrownBy(() -> TextFormat.of("d/M/yyyy bb", ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pattern of times must be well-formed, was 'd/M/yyyy bb'");
    }

    private static String flaw(Field<?> field, String text) {
        return read(field, text).flaw(field).orElseThrow().text().en();
    }

    private static Row read(Field<?> field, String text) {
        Iterable<Row> rows = RecordMapping.of(String[].class, CALLS)
                .mapText(field, FORMAT, record -> record[0])
                .of(List.<String[]>of(new String[] {text}))
                .rows();
        return rows.iterator().next();
    }
}
