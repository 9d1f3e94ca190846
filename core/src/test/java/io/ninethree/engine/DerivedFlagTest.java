package io.ninethree.engine;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.field.DurationField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedFlagTest {

    private static final InstantField OPENED_AT = InstantField.named("jobs.openedAt");
    private static final InstantField DONE_AT = InstantField.named("jobs.doneAt");
    private static final InstantField BACK_AT = InstantField.named("jobs.backAt");
    private static final DurationField ABSENCE = DurationField.between("jobs.absence", DONE_AT, BACK_AT);
    private static final FlagField CAME_BACK =
            FlagField.named("jobs.cameBack").derivedFrom(ABSENCE.atMost(Duration.ofDays(7)));
    private static final Source JOBS = Source.of("jobs", OPENED_AT, DONE_AT, BACK_AT, ABSENCE, CAME_BACK);
    private static final Instant DONE = Instant.parse("2026-06-01T08:00:00Z");

    @Test
    void followsFromItsDerivation() {
        assertThat(cameBack(row(DONE_AT, DONE, BACK_AT, days(7)), 10)).isEqualTo(Truth.TRUE);
        assertThat(cameBack(row(DONE_AT, DONE, BACK_AT, days(8)), 10)).isEqualTo(Truth.FALSE);
        assertThat(cameBack(row(DONE_AT, DONE), 10)).isEqualTo(Truth.FALSE);
    }

    @Test
    void isNotYetDecidableWhileItsTimeLimitRuns() {
        assertThat(cameBack(row(DONE_AT, DONE), 7)).isEqualTo(Truth.UNDECIDED);
        assertThat(cameBack(row(DONE_AT, DONE, BACK_AT, days(8)), 6)).isEqualTo(Truth.UNDECIDED);
    }

    @Test
    void isAbsentWhereItsDerivationIs() {
        assertThat(cameBack(row(), 10)).isEqualTo(Truth.ABSENT);
    }

    @Test
    void isUnreadableWhereItsDerivationIs() {
        assertThat(cameBack(row(DONE_AT, DONE, BACK_AT, days(-1)), 10)).isEqualTo(Truth.UNREADABLE);
    }

    @Test
    void isWhatIsRecordedWhereAnythingIs() {
        assertThat(cameBack(row(DONE_AT, DONE, CAME_BACK, true), 10)).isEqualTo(Truth.TRUE);
        assertThat(cameBack(row(DONE_AT, DONE, BACK_AT, days(1), CAME_BACK, false), 10))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void isPresentOnceItIsDecided() {
        assertThat(observed(row(DONE_AT, DONE), 10).holds(CAME_BACK.isPresent()))
                .isEqualTo(Truth.TRUE);
        assertThat(observed(row(DONE_AT, DONE), 6).holds(CAME_BACK.isPresent())).isEqualTo(Truth.FALSE);
    }

    @Test
    void isConnectedWithTheFieldsThatItFollowsFrom() {
        RecordMapping<Instant> half = RecordMapping.of(Instant.class, JOBS)
                .map(OPENED_AT, each -> each)
                .map(DONE_AT, each -> each);

        assertThat(half.of(List.of()).connects(CAME_BACK)).isFalse();
        assertThat(half.map(BACK_AT, each -> each).of(List.of()).connects(CAME_BACK))
                .isTrue();
        assertThat(half.map(CAME_BACK, each -> true).of(List.of()).connects(CAME_BACK))
                .isTrue();
    }

    @Test
    void refusesADerivationFromAnotherSource() {
        FlagField stranger = FlagField.named("visits.cameBack");

        assertThatThrownBy(() -> stranger.derivedFrom(ABSENCE.atMost(Duration.ofDays(7))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("derivation of 'visits.cameBack' must belong to 'visits', was of 'jobs.absence'");
    }

    private static Truth cameBack(Row job, int knownAfterDays) {
        return observed(job, knownAfterDays).holds(CAME_BACK.isTrue());
    }

    private static Observation observed(Row job, int knownAfterDays) {
        return new Observation(Records.of(JOBS, job), days(knownAfterDays));
    }

    private static Instant days(int days) {
        return DONE.plus(Duration.ofDays(days));
    }
}
