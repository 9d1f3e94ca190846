package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.vocabulary.Promises.DECIDED_AT;
import static io.ninethree.vocabulary.Promises.KEPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.contract.FormulaContract;
import io.ninethree.fact.Row;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Sample;
import io.ninethree.vocabulary.Promises;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DaysInControlTest {

    private static final DaysInControl FORMULA = new DaysInControl(KEPT, DECIDED_AT, ZoneOffset.UTC, 1);

    private static final Row[] ROWS = {
        row(DECIDED_AT, day(1), KEPT, true),
        row(DECIDED_AT, day(1), KEPT, false),
        row(DECIDED_AT, day(2), KEPT, true, Promises.CHANNEL, "phone"),
        row(DECIDED_AT, day(-700), KEPT, true),
        row(DECIDED_AT, day(3)),
        row(KEPT, true),
        row()
    };

    /** Frozen orange juice cans that leak, of 50 in each of 30 samples (Montgomery, example 7.1). */
    private static final int[] LEAKING = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
    };

    @TestFactory
    Stream<DynamicTest> keepsAllLaws() {
        return FormulaContract.of(FORMULA).given(ROWS).laws().stream()
                .map(law -> DynamicTest.dynamicTest(law.name(), law::verify));
    }

    private static Map<Long, DaysInControl.Day> state(DaysInControl formula, List<Row> rows) {
        TreeMap<Long, DaysInControl.Day> state = formula.empty();
        for (Row row : rows) {
            state = formula.add(state, row);
        }
        return state;
    }

    private static List<Row> rows(int day, int hits, int records) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            rows.add(row(DECIDED_AT, day(day), KEPT, i < hits));
        }
        return rows;
    }

    @Test
    void findsTheTwoSamplesOfTheTextbookThatAreOutOfControl() {
        List<Row> rows = new ArrayList<>();
        for (int sample = 0; sample < LEAKING.length; sample++) {
            rows.addAll(rows(sample + 1, LEAKING[sample], 50));
        }
        verify(ExperienceConsistency.IN_CONTROL).given(rows.toArray(Row[]::new)).measures(28.0 / 30);
    }

    @Property
    void holdsEveryDayAgainstLimitsFromAllDays(@ForAll("days") List<DaysInControl.Day> days) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            rows.addAll(rows(i + 1, (int) days.get(i).hits(), (int) days.get(i).records()));
        }
        double share =
                FORMULA.valueOf(new TreeMap<>(state(FORMULA, rows))).number().orElseThrow();
        assertThat(share * days.size()).isBetween(countWithin(days, -1) - 1e-9, countWithin(days, 0) + 1e-9);
    }

    /**
     * In whole numbers: a day with h of n hits lies within three standard deviations of H of N if (hN - nH)^2 is at most
     * 9nH(N - H). Rounding decides about days on the very limit, unless all days are alike.
     */
    private static long countWithin(List<DaysInControl.Day> days, int slack) {
        long hits = days.stream().mapToLong(DaysInControl.Day::hits).sum();
        long all = days.stream().mapToLong(DaysInControl.Day::records).sum();
        boolean alike = hits == 0 || hits == all;
        return days.stream()
                .filter(day -> {
                    long distance = day.hits() * all - day.records() * hits;
                    return alike || distance * distance <= 9 * day.records() * hits * (all - hits) + slack;
                })
                .count();
    }

    @Provide
    Arbitrary<List<DaysInControl.Day>> days() {
        Arbitrary<DaysInControl.Day> usual = days(1, 12);
        Arbitrary<DaysInControl.Day> busy = days(30, 40);
        return Arbitraries.oneOf(usual, busy).list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<DaysInControl.Day> days(int fewest, int most) {
        return Arbitraries.integers()
                .between(fewest, most)
                .flatMap(records ->
                        Arbitraries.integers().between(0, records).map(hits -> new DaysInControl.Day(hits, records)));
    }

    @Test
    void beginsDaysWhereTheZoneDoes() {
        Row evening = row(DECIDED_AT, day(1).plus(Duration.ofHours(20)), KEPT, true);
        Row morning = row(DECIDED_AT, day(1).plus(Duration.ofHours(8)), KEPT, true);
        DaysInControl shanghai = new DaysInControl(KEPT, DECIDED_AT, ZoneId.of("Asia/Shanghai"), 1);
        assertThat(state(FORMULA, List.of(evening, morning))).hasSize(1);
        assertThat(state(shanghai, List.of(evening, morning))).hasSize(2);
        assertThat(shanghai.signature().id()).isNotEqualTo(FORMULA.signature().id());
    }

    @Test
    void restsOnDaysWithADecision() {
        Map<Long, DaysInControl.Day> days = state(
                FORMULA,
                List.of(
                        row(DECIDED_AT, day(1), KEPT, true),
                        row(DECIDED_AT, day(2), KEPT, false),
                        row(DECIDED_AT, day(2), KEPT, true),
                        row(DECIDED_AT, day(3)),
                        row(KEPT, true)));
        assertThat(FORMULA.valueOf(new TreeMap<>(days)).sample()).isEqualTo(Sample.of(2));
    }

    @Test
    void isNotMeasuredWithoutADay() {
        verify(ExperienceConsistency.IN_CONTROL).given(row(KEPT, true), row()).isNotMeasured(Absence.NO_RECORDS);
    }

    @Test
    void refusesDaysThatNoStateHas() throws IOException {
        assertThat(read(7, 0, 1, 8, 1, 1)).containsOnlyKeys(7L, 8L);
        refuses("7 with Day[hits=2, records=1]", 7, 2, 1);
        refuses("7 with Day[hits=-1, records=1]", 7, -1, 1);
        refuses("7 with Day[hits=0, records=0]", 7, 0, 0);
        refuses("7 with Day[hits=1, records=1]", 7, 0, 1, 7, 1, 1);
    }

    private static void refuses(String day, long... numbers) {
        assertThatThrownBy(() -> read(numbers))
                .isInstanceOf(IOException.class)
                .hasMessage("days must ascend and have records, was " + day);
    }

    private static Map<Long, DaysInControl.Day> read(long... numbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(numbers.length / 3);
        for (long number : numbers) {
            out.writeLong(number);
        }
        return FORMULA.read(1, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void isNotMeasuredOnFewerDaysThanAChartNeeds() {
        List<Row> rows = new ArrayList<>();
        for (int day = 1; day <= 19; day++) {
            rows.addAll(rows(day, 9, 10));
        }
        verify(ExperienceConsistency.IN_CONTROL).given(rows.toArray(Row[]::new)).isNotMeasured(Absence.TOO_FEW);
    }
}
