package io.ninethree.fact;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.Field;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Columns TWO = Columns.of(Cases.SOURCE, 2);

    private static final Columns FULL = TWO.map(Cases.OPENED_AT, new long[] {0, -1}, TimeUnit.DAYS)
            .map(Cases.HANDLING_TIME, new long[] {90_000, 0}, TimeUnit.MILLISECONDS)
            .map(Cases.QUESTIONS_ASKED, new long[] {Long.MAX_VALUE, 0})
            .map(Cases.REASSIGNMENTS, new int[] {7, 1})
            .map(Cases.RECORD_COMPLETENESS, new double[] {0.25, 1})
            .map(Cases.REOPENED, new boolean[] {true, false})
            .map(Cases.STORE, new int[] {1, 0}, "Tianhe", "Xujiahui");

    private static final Row FIRST = row(Cases.OPENED_AT, Instant.EPOCH, Cases.HANDLING_TIME, Duration.ofSeconds(90))
            .and(Cases.QUESTIONS_ASKED, Long.MAX_VALUE)
            .and(Cases.REASSIGNMENTS, 7)
            .and(Cases.RECORD_COMPLETENESS, 0.25)
            .and(Cases.REOPENED, true)
            .and(Cases.STORE, "Xujiahui");

    private static final Row SECOND = row(
                    Cases.OPENED_AT, Instant.parse("1969-12-31T00:00:00Z"), Cases.HANDLING_TIME, Duration.ZERO)
            .and(Cases.QUESTIONS_ASKED, 0L)
            .and(Cases.REASSIGNMENTS, 1)
            .and(Cases.RECORD_COMPLETENESS, 1.0)
            .and(Cases.REOPENED, false)
            .and(Cases.STORE, "Tianhe");

    private static BitSet rows(int... numbers) {
        return IntStream.of(numbers).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    @Test
    void areReadAsRowsWhateverTheirKind() {
        assertThat(FULL.records().rows()).containsExactly(FIRST, SECOND);
    }

    @Test
    void connectWhatTheyHoldAndWhatFollowsFromIt() {
        Records records = TWO.map(Cases.OPENED_AT, new long[2], TimeUnit.SECONDS)
                .map(Cases.RESOLVED_AT, new long[2], TimeUnit.SECONDS)
                .records();
        assertThat(records.source()).isEqualTo(Cases.SOURCE);
        assertThat(records.extractors().keySet()).containsExactly(Cases.OPENED_AT, Cases.RESOLVED_AT);
        assertThat(records.connects(Cases.RESOLUTION_TIME)).isTrue();
        assertThat(records.connects(Cases.FIRST_RESPONSE_TIME)).isFalse();
        assertThat(records.identity()).isEmpty();
    }

    /** Their length counts, not how many columns there are. */
    @Test
    void haveRowsWithoutAnyColumn() {
        assertThat(TWO.records().rows()).containsExactly(row(), row());
        assertThat(Columns.of(Cases.SOURCE, 0).records().rows()).isEmpty();
        assertThat(TWO.records().objects()).map(Object::toString).containsExactly("0", "1");
    }

    @Test
    void lackTheValuesThatAreTakenAwayWhateverTheirKind() {
        Columns first = FULL;
        for (Field<?> field : FULL.records().extractors().keySet()) {
            first = first.absent(field, rows(1, 17));
        }
        assertThat(first.records().rows()).containsExactly(FIRST, row());
    }

    @Test
    void lackWhatWasTakenAwayBefore() {
        Columns columns = Columns.of(Cases.SOURCE, 3).map(Cases.REASSIGNMENTS, new int[] {1, 2, 3});
        assertThat(columns.absent(Cases.REASSIGNMENTS, rows(0))
                        .absent(Cases.REASSIGNMENTS, rows(2))
                        .records()
                        .rows())
                .containsExactly(row(), row(Cases.REASSIGNMENTS, 2), row());
    }

    @Test
    void areNotChangedByWhatComesOfThem() {
        BitSet first = rows(0);
        Columns columns = TWO.map(Cases.REASSIGNMENTS, new int[] {1, 2});
        Columns absent = columns.absent(Cases.REASSIGNMENTS, first);
        first.set(1);
        columns.map(Cases.REOPENED, new boolean[2]).timedIn(new Half(), Cases.RESOLUTION_TIME);

        assertThat(columns.records().rows()).containsExactly(row(Cases.REASSIGNMENTS, 1), row(Cases.REASSIGNMENTS, 2));
        assertThat(columns.records().timing(Cases.RESOLUTION_TIME)).isEqualTo(WorkingTime.always());
        assertThat(absent.records().rows()).containsExactly(row(), row(Cases.REASSIGNMENTS, 2));
    }

    /** Arrays are read in place: nothing of the caller's is copied. */
    @Test
    void showWhatTheArraysHoldWhenTheyAreRead() {
        int[] reassignments = {1, 2};
        Records records = TWO.map(Cases.REASSIGNMENTS, reassignments).records();
        reassignments[1] = 5;
        assertThat(records.rows()).containsExactly(row(Cases.REASSIGNMENTS, 1), row(Cases.REASSIGNMENTS, 5));
    }

    @Test
    void leaveAFlawWhereANumberIsNotAdmitted() {
        Columns columns = TWO.map(Cases.RECORD_COMPLETENESS, new double[] {Double.NaN, 0.5})
                .map(Cases.REASSIGNMENTS, new int[] {1, -1})
                .map(Cases.HANDLING_TIME, new long[] {-1, 0}, TimeUnit.HOURS);
        Row first = columns.records().rows().iterator().next();

        assertThat(first.flaw(Cases.RECORD_COMPLETENESS))
                .contains(Flaw.notAdmitted(Cases.RECORD_COMPLETENESS, Double.NaN));
        assertThat(first.flaw(Cases.HANDLING_TIME)).contains(Flaw.negative());
        assertThat(first.value(Cases.REASSIGNMENTS)).contains(1);
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
    void timeTheNamedDurationsInWorkingTime() {
        Records records = TWO.timedIn(new Half(), Cases.FIRST_RESPONSE_TIME).records();
        assertThat(records.timing(Cases.FIRST_RESPONSE_TIME)).isEqualTo(new Half());
        assertThat(records.timing(Cases.RESOLUTION_TIME)).isEqualTo(WorkingTime.always());
    }

    @Test
    void refuseToTimeARecordedDurationOrOneOfAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.timedIn(new Half(), Cases.HANDLING_TIME))
                .withMessage("duration timed in 'half' must be derived, was 'cases.handlingTime'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Columns.of(Surveys.SOURCE, 2).timedIn(new Half(), Cases.RESOLUTION_TIME))
                .withMessage("field of a timing of 'surveys' must belong to it, was 'cases.resolutionTime'");
    }

    @Test
    void refuseAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.map(Cases.REASSIGNMENTS, new int[3]))
                .withMessage("length of the column 'cases.reassignments' must be 2, was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.map(Cases.STORE, new int[1], "Tianhe"))
                .withMessage("length of the column 'cases.store' must be 2, was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Columns.of(Cases.SOURCE, -1))
                .withMessage("length of columns must not be negative, was -1");
    }

    @Test
    void refuseACodeWithoutAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.map(Cases.STORE, new int[] {0, 2}, "Tianhe", "Xujiahui"))
                .withMessage("code of a word of 'cases.store' must be from 0 to 1, was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.map(Cases.STORE, new int[] {-1, 0}, "Tianhe"))
                .withMessage("code of a word of 'cases.store' must be from 0 to 0, was -1");
    }

    @Test
    void refuseAFieldOfAnotherSourceOrASecondColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.map(Surveys.STORE, new int[2], "Tianhe"))
                .withMessage(
                        "field of a column of 'cases' must belong to it, was 'surveys.store'\nMaybe 'cases.store'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.map(Cases.REOPENED, new boolean[2]))
                .withMessage("field of columns must be mapped once, was 'cases.reopened' again");
    }

    @Test
    void refuseToTakeAwayWhatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.absent(Cases.STORE, rows(0)))
                .withMessage("field with absent values must be mapped, was 'cases.store'");
    }
}
