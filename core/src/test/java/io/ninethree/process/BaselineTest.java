package io.ninethree.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);

    private static SortedMap<LocalDate, Double> mondays(double... lastFirst) {
        SortedMap<LocalDate, Double> values = new TreeMap<>();
        for (int i = 0; i < lastFirst.length; i++) {
            values.put(MONDAY.minusWeeks(i + 1L), lastFirst[i]);
        }
        return values;
    }

    @Test
    void expectsTheMedianOfTheSameWeekdays() {
        SortedMap<LocalDate, Double> values = mondays(10, 90, 12, 14);
        values.put(MONDAY.minusDays(1), 1000.0);
        values.put(MONDAY.plusWeeks(1), 1000.0);
        values.put(MONDAY, 20.0);
        Baseline baseline = Baseline.ofWeeks(4);
        assertThat(baseline.expected(values, MONDAY)).hasValue(13);
        assertThat(baseline.deviation(values, MONDAY)).hasValue(7);
    }

    @Test
    void doesNotLookBackFurther() {
        assertThat(Baseline.ofWeeks(3).expected(mondays(1, 2, 3, 1000), MONDAY)).hasValue(2);
    }

    @Test
    void isMissingWhereTooFewDaysHaveAValue() {
        SortedMap<LocalDate, Double> values = mondays(1, 2);
        assertThat(new Baseline(4, 3).expected(values, MONDAY)).isEmpty();
        assertThat(new Baseline(4, 3).deviation(values, MONDAY)).isEmpty();
        assertThat(new Baseline(4, 2).expected(values, MONDAY)).hasValue(1.5);
        assertThat(new Baseline(4, 2).deviation(values, MONDAY)).isEmpty();
        assertThat(Baseline.ofWeeks(5).least()).isEqualTo(3);
    }

    /** Neither the day itself nor anything after it, nor another weekday, moves what it is held against. */
    @Property
    void dependsOnEarlierSameWeekdaysAlone(@ForAll("days") List<Integer> days) {
        SortedMap<LocalDate, Double> values = new TreeMap<>();
        SortedMap<LocalDate, Double> relevant = new TreeMap<>();
        for (int day : days) {
            LocalDate date = MONDAY.plusDays(day);
            values.put(date, (double) day);
            if (day < 0 && day >= -28 && date.getDayOfWeek() == MONDAY.getDayOfWeek()) {
                relevant.put(date, (double) day);
            }
        }
        Baseline baseline = new Baseline(4, 2);
        assertThat(baseline.expected(values, MONDAY)).isEqualTo(baseline.expected(relevant, MONDAY));
        assertThat(baseline.expected(values, MONDAY).isPresent()).isEqualTo(relevant.size() >= 2);
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers().between(-40, 10).list().ofMaxSize(40);
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline(0, 0))
                .withMessage("weeks must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline(4, 5))
                .withMessage("least must be between 1 and 4, was 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.ofWeeks(1).expected(mondays(Double.NaN), MONDAY))
                .withMessage("value of 2026-06-22 must be finite, was NaN");
    }
}
