package io.ninethree.engine;

import static io.ninethree.engine.Truth.ABSENT;
import static io.ninethree.engine.Truth.FALSE;
import static io.ninethree.engine.Truth.TRUE;
import static io.ninethree.engine.Truth.UNDECIDED;
import static io.ninethree.engine.Truth.UNREADABLE;
import static io.ninethree.fact.Row.row;
import static io.ninethree.vocabulary.Cases.CHANNEL;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_REPLY_DUE_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.HANDLING_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REASSIGNMENTS;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.REOPENED_AT;
import static io.ninethree.vocabulary.Cases.RESOLUTION_DUE_AT;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.engine.Observation.Elapsed;
import io.ninethree.engine.Observation.Quantity;
import io.ninethree.fact.Flaw;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.WorkingTime;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.InstantField;
import io.ninethree.vocabulary.Cases;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnAnswersTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Condition WITHIN_AN_HOUR = FIRST_RESPONSE_TIME.atMost(HOUR);
    private static final Condition IN_TIME = FIRST_REPLIED_AT.noLaterThan(FIRST_REPLY_DUE_AT);
    private static final Row OPENED = row(OPENED_AT, at("09:00"));
    private static final Row DUE = row(FIRST_REPLY_DUE_AT, at("10:00"));

    /** A clock that counts every second minute. */
    private static final WorkingTime HALF = new WorkingTime() {
        @Override
        public String name() {
            return "half";
        }

        @Override
        public Duration between(Instant from, Instant to) {
            assertThat(from).isBeforeOrEqualTo(to);
            return Duration.between(from, to).dividedBy(2);
        }
    };

    @Test
    void runningPastTheLimitIsTooLong() {
        assertThat(seen(OPENED, "10:01").holds(WITHIN_AN_HOUR)).isEqualTo(FALSE);
    }

    @Test
    void runningWithinTheLimitIsNotYetDecidable() {
        assertThat(seen(OPENED, "09:59").holds(WITHIN_AN_HOUR)).isEqualTo(UNDECIDED);
        assertThat(seen(OPENED, "10:00").holds(WITHIN_AN_HOUR)).isEqualTo(UNDECIDED);
    }

    @Test
    void runningWithinTheLimitIsNotYetTooLongEither() {
        assertThat(seen(OPENED, "09:59").holds(WITHIN_AN_HOUR.not())).isEqualTo(UNDECIDED);
    }

    @Test
    void doneExactlyAtTheLimitIsWithinIt() {
        Row row = OPENED.and(FIRST_REPLIED_AT, at("10:00"));
        assertThat(seen(row, "12:00").holds(WITHIN_AN_HOUR)).isEqualTo(TRUE);
    }

    @Test
    void doneALittleLaterIsTooLong() {
        Row row = OPENED.and(FIRST_REPLIED_AT, at("10:00").plusNanos(1));
        assertThat(seen(row, "12:00").holds(WITHIN_AN_HOUR)).isEqualTo(FALSE);
    }

    @Test
    void doneAfterTheFactsAreKnownStillRuns() {
        Row row = OPENED.and(FIRST_REPLIED_AT, at("11:00"));
        assertThat(seen(row, "10:30").elapsed(FIRST_RESPONSE_TIME))
                .isEqualTo(new Elapsed(UNDECIDED, Duration.ofMinutes(90)));
        assertThat(seen(row, "11:00").elapsed(FIRST_RESPONSE_TIME)).isEqualTo(new Elapsed(TRUE, Duration.ofHours(2)));
    }

    @Test
    void durationWithoutAStartIsAbsent() {
        Row row = row(FIRST_REPLIED_AT, at("11:00"));
        assertThat(seen(row, "12:00").elapsed(FIRST_RESPONSE_TIME)).isEqualTo(new Elapsed(ABSENT, Duration.ZERO));
        assertThat(seen(row, "12:00").holds(WITHIN_AN_HOUR)).isEqualTo(ABSENT);
    }

    @Test
    void durationThatEndsBeforeItStartsIsUnreadable() {
        Row row = OPENED.and(FIRST_REPLIED_AT, at("08:59"));
        assertThat(seen(row, "12:00").elapsed(FIRST_RESPONSE_TIME)).isEqualTo(new Elapsed(UNREADABLE, Duration.ZERO));
        assertThat(seen(row, "12:00").flaw(FIRST_RESPONSE_TIME)).contains(Flaw.negative());
    }

    @Test
    void durationWithAnUnreadableEndIsUnreadable() {
        assertThat(withUnreadable(FIRST_REPLIED_AT).elapsed(FIRST_RESPONSE_TIME).state())
                .isEqualTo(UNREADABLE);
    }

    @Test
    void recordedDurationWinsOverADerivedOne() {
        Row row = OPENED.and(FIRST_REPLIED_AT, at("11:00")).and(FIRST_RESPONSE_TIME, Duration.ofMinutes(5));
        assertThat(seen(row, "12:00").elapsed(FIRST_RESPONSE_TIME)).isEqualTo(new Elapsed(TRUE, Duration.ofMinutes(5)));
    }

    @Test
    void recordedDurationNeedsNoEnds() {
        Row row = OPENED.and(FIRST_REPLIED_AT, at("08:00")).and(FIRST_RESPONSE_TIME, Duration.ofMinutes(5));
        assertThat(seen(row, "12:00").flaw(FIRST_RESPONSE_TIME)).isEmpty();
    }

    @Test
    void recordedDurationThatIsUnreadableIsNotReplaced() {
        Row row = OPENED.and(FIRST_REPLIED_AT, at("11:00")).and(FIRST_RESPONSE_TIME, Duration.ofMinutes(-5));
        assertThat(seen(row, "12:00").elapsed(FIRST_RESPONSE_TIME)).isEqualTo(new Elapsed(UNREADABLE, Duration.ZERO));
    }

    @Test
    void recordedDurationIsAbsentWithoutAValue() {
        assertThat(seen(OPENED, "12:00").elapsed(HANDLING_TIME)).isEqualTo(new Elapsed(ABSENT, Duration.ZERO));
    }

    @Test
    void derivedDurationIsTimedInWorkingTime() {
        Row row = OPENED.and(FIRST_REPLIED_AT, at("11:00"));
        assertThat(timedInHalf(row, "12:00").elapsed(FIRST_RESPONSE_TIME)).isEqualTo(new Elapsed(TRUE, HOUR));
    }

    @Test
    void runningDurationIsTimedInWorkingTimeUntilNow() {
        assertThat(timedInHalf(OPENED, "10:30").elapsed(FIRST_RESPONSE_TIME))
                .isEqualTo(new Elapsed(UNDECIDED, Duration.ofMinutes(45)));
        assertThat(timedInHalf(OPENED, "10:30").holds(WITHIN_AN_HOUR)).isEqualTo(UNDECIDED);
        assertThat(timedInHalf(OPENED, "11:30").holds(WITHIN_AN_HOUR)).isEqualTo(FALSE);
    }

    /** A working time is never asked for a span that ends before it starts. */
    @Test
    void durationWithAPlannedStartAheadHasNotBegunToRun() {
        DurationField delay = DurationField.between("cases.delay", RESOLUTION_DUE_AT, RESOLVED_AT);
        Row row = row(RESOLUTION_DUE_AT, at("12:00"));
        assertThat(seen(row, "09:00").elapsed(delay)).isEqualTo(new Elapsed(UNDECIDED, Duration.ZERO));
    }

    @Test
    void isInTimeIfItHappenedByThen() {
        assertThat(seen(DUE.and(FIRST_REPLIED_AT, at("10:00")), "12:00").holds(IN_TIME))
                .isEqualTo(TRUE);
    }

    @Test
    void isTooLateIfItHappenedLater() {
        assertThat(seen(DUE.and(FIRST_REPLIED_AT, at("10:01")), "12:00").holds(IN_TIME))
                .isEqualTo(FALSE);
    }

    @Test
    void isTooLateIfItHasNotHappenedByThen() {
        assertThat(seen(DUE, "10:00").holds(IN_TIME)).isEqualTo(FALSE);
        assertThat(seen(DUE.and(FIRST_REPLIED_AT, at("10:02")), "10:01").holds(IN_TIME))
                .isEqualTo(FALSE);
    }

    /** What is planned is known although it lies ahead. */
    @Test
    void isNotYetDecidableWhileThereIsTime() {
        assertThat(seen(DUE, "09:59").holds(IN_TIME)).isEqualTo(UNDECIDED);
    }

    @Test
    void isUnknownWithoutATimeSet() {
        assertThat(seen(OPENED.and(FIRST_REPLIED_AT, at("10:00")), "12:00").holds(IN_TIME))
                .isEqualTo(ABSENT);
    }

    @Test
    void isUnreadableIfEitherTimeIs() {
        assertThat(withUnreadable(FIRST_REPLIED_AT).holds(IN_TIME)).isEqualTo(UNREADABLE);
        assertThat(withUnreadable(FIRST_REPLY_DUE_AT).holds(IN_TIME)).isEqualTo(UNREADABLE);
    }

    /** Somebody who looks back from later must not see more than was known then. */
    @Test
    void doesNotLookAheadToATimeThatNobodyPlanned() {
        Condition answeredBefore = FIRST_REPLIED_AT.noLaterThan(RESOLVED_AT);
        Row row = row(FIRST_REPLIED_AT, at("10:00"), RESOLVED_AT, at("11:00"));
        assertThat(seen(row, "10:30").holds(answeredBefore)).isEqualTo(ABSENT);
        assertThat(seen(row, "11:00").holds(answeredBefore)).isEqualTo(TRUE);
    }

    @Test
    void isPresentIfItHasAValue() {
        assertThat(seen(row(REOPENED, false), "12:00").holds(REOPENED.isPresent()))
                .isEqualTo(TRUE);
        assertThat(seen(OPENED, "12:00").holds(REOPENED.isPresent())).isEqualTo(FALSE);
        assertThat(withUnreadable(FIRST_REPLIED_AT).holds(FIRST_REPLIED_AT.isPresent()))
                .isEqualTo(UNREADABLE);
    }

    @Test
    void isNotPresentBeforeItHappens() {
        Row row = row(RESOLVED_AT, at("11:00"), RESOLUTION_DUE_AT, at("11:00"));
        assertThat(seen(row, "10:59").holds(RESOLVED_AT.isPresent())).isEqualTo(FALSE);
        assertThat(seen(row, "10:59").holds(RESOLUTION_DUE_AT.isPresent())).isEqualTo(TRUE);
    }

    @Test
    void durationIsPresentWhenItIsDone() {
        assertThat(seen(OPENED, "12:00").holds(FIRST_RESPONSE_TIME.isPresent())).isEqualTo(FALSE);
        assertThat(seen(OPENED.and(FIRST_REPLIED_AT, at("10:00")), "12:00").holds(FIRST_RESPONSE_TIME.isPresent()))
                .isEqualTo(TRUE);
        assertThat(seen(OPENED.and(FIRST_REPLIED_AT, at("08:00")), "12:00").holds(FIRST_RESPONSE_TIME.isPresent()))
                .isEqualTo(UNREADABLE);
    }

    @Test
    void flagFollowsFromItsCondition() {
        Row reopened = row(FIRST_RESOLVED_AT, at("10:00"), REOPENED_AT, at("11:00"));
        assertThat(seen(reopened, "12:00").holds(REOPENED.isTrue())).isEqualTo(TRUE);
        assertThat(seen(reopened, "12:00").holds(REOPENED.isFalse())).isEqualTo(FALSE);
        assertThat(seen(reopened, "10:30").holds(REOPENED.isFalse())).isEqualTo(UNDECIDED);
    }

    @Test
    void recordedFlagWinsOverADerivedOne() {
        Row row = row(FIRST_RESOLVED_AT, at("10:00"), REOPENED_AT, at("11:00"), REOPENED, false);
        assertThat(seen(row, "12:00").holds(REOPENED.isTrue())).isEqualTo(FALSE);
    }

    @Test
    void flagIsPresentWhenItIsDecided() {
        Row reopened = row(FIRST_RESOLVED_AT, at("10:00"), REOPENED_AT, at("11:00"));
        Row backwards = row(FIRST_RESOLVED_AT, at("11:00"), REOPENED_AT, at("10:00"));
        assertThat(seen(reopened, "12:00").holds(REOPENED.isPresent())).isEqualTo(TRUE);
        assertThat(seen(reopened, "10:30").holds(REOPENED.isPresent())).isEqualTo(FALSE);
        assertThat(seen(backwards, "12:00").holds(REOPENED.isPresent())).isEqualTo(UNREADABLE);
    }

    @Test
    void comparesFlagsWordsAndNumbers() {
        Observation seen = seen(row(REOPENED, true, CHANNEL, "phone", REASSIGNMENTS, 2), "12:00");
        assertThat(seen.holds(REOPENED.isFalse())).isEqualTo(FALSE);
        assertThat(seen.holds(CHANNEL.in("chat", "phone"))).isEqualTo(TRUE);
        assertThat(seen.holds(REASSIGNMENTS.between(2, 3))).isEqualTo(TRUE);
        assertThat(seen.holds(REASSIGNMENTS.atMost(1))).isEqualTo(FALSE);
    }

    @Test
    void knowsNothingOfWhatIsAbsent() {
        Observation seen = seen(OPENED, "12:00");
        assertThat(List.of(REOPENED.isTrue(), CHANNEL.is("chat"), REASSIGNMENTS.atLeast(1)))
                .extracting(seen::holds)
                .containsOnly(ABSENT);
    }

    @Test
    void holdsAllOfNothingAndNoneOfIt() {
        assertThat(seen(OPENED, "12:00").holds(new Condition.All(List.of()))).isEqualTo(TRUE);
        assertThat(seen(OPENED, "12:00").holds(new Condition.Any(List.of()))).isEqualTo(FALSE);
        assertThat(seen(OPENED, "12:00").holds(Condition.always())).isEqualTo(TRUE);
    }

    @Test
    void countsDurationsInSecondsToTheNanosecond() {
        Row row = row(HANDLING_TIME, Duration.ofSeconds(1, 1));
        assertThat(seen(row, "12:00").quantity(HANDLING_TIME))
                .isEqualTo(new Quantity(TRUE, new BigDecimal("1.000000001")));
    }

    @Test
    void keepsEveryDigitOfALongNumber() {
        Row row = row(REASSIGNMENTS, Long.MAX_VALUE);
        assertThat(seen(row, "12:00").quantity(REASSIGNMENTS))
                .isEqualTo(new Quantity(TRUE, new BigDecimal("9223372036854775807")));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-06-01T" + time + ":00Z");
    }

    private static Observation seen(Row row, String knownAt) {
        return new Observation(Records.of(Cases.SOURCE, row), at(knownAt));
    }

    private static Observation timedInHalf(Row row, String knownAt) {
        Records timed = Scored.mapped(OPENED_AT, FIRST_REPLIED_AT)
                .timedIn(HALF, FIRST_RESPONSE_TIME)
                .of(List.of(row));
        return new Observation(timed, at(knownAt));
    }

    private static Observation withUnreadable(InstantField field) {
        Records records = RecordMapping.of(Row.class, Cases.SOURCE)
                .map(OPENED_AT, row -> row.value(OPENED_AT).orElseThrow())
                .map(field, row -> {
                    throw new IllegalStateException("unreadable");
                })
                .of(List.of(OPENED));
        return new Observation(records, at("12:00"));
    }
}
