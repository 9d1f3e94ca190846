package io.ninethree.metrics.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.ClosedLoopImprovement;
import io.ninethree.metrics.improvement.VocItem.Channel;
import io.ninethree.metrics.improvement.VocItem.State;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Feedback;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VocItemTest {

    private static final VocItem COLLECTED = VocItem.collected("V-1", Channel.CONTACT, hour(0));

    private static final VocItem CLOSED = COLLECTED
            .analysed(hour(5))
            .passedOn(hour(6))
            .planned(hour(30))
            .improved(hour(100))
            .published(hour(120))
            .fedBack(hour(110));

    static Instant hour(int hour) {
        return Instant.parse("2026-06-01T00:00:00Z").plus(Duration.ofHours(hour));
    }

    @Test
    void goesRoundTheLoopInTime() {
        assertThat(CLOSED.state(hour(-1))).isEmpty();
        assertThat(CLOSED.state(hour(0))).contains(State.COLLECTED);
        assertThat(CLOSED.state(hour(5))).contains(State.ANALYSED);
        assertThat(CLOSED.state(hour(99))).contains(State.PASSED_ON);
        assertThat(CLOSED.state(hour(100))).contains(State.IMPROVED);
        assertThat(CLOSED.state(hour(500))).contains(State.FED_BACK);
    }

    @Test
    void mayLeaveStepsOut() {
        assertThat(COLLECTED.fedBack(hour(1)).state(hour(2))).contains(State.FED_BACK);
    }

    @Test
    void refusesAStepBeforeTheOneThatMustPrecedeIt() {
        assertThatThrownBy(() -> COLLECTED.passedOn(hour(2)).analysed(hour(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "time at which 'V-1' was passed on must not be before it was analysed at 2026-06-01T03:00:00Z,"
                                + " was 2026-06-01T02:00:00Z");
        assertThatThrownBy(() -> COLLECTED.planned(hour(-1)))
                .hasMessage(
                        "time at which 'V-1' was planned must not be before it was collected at 2026-06-01T00:00:00Z,"
                                + " was 2026-05-31T23:00:00Z");
        assertThatThrownBy(() -> COLLECTED.planned(hour(5)).improved(hour(4)))
                .hasMessage(
                        "time at which 'V-1' was improved must not be before it was planned at 2026-06-01T05:00:00Z,"
                                + " was 2026-06-01T04:00:00Z");
        assertThatThrownBy(() -> COLLECTED.improved(hour(5)).published(hour(4)))
                .hasMessage(
                        "time at which 'V-1' was published must not be before it was improved at 2026-06-01T05:00:00Z,"
                                + " was 2026-06-01T04:00:00Z");
    }

    @Test
    void mustBeCollectedAndHaveAnId() {
        assertThatThrownBy(() -> VocItem.collected(" ", Channel.SURVEY, hour(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id of a voice must not be blank, was ' '");
        assertThatThrownBy(
                        () -> new VocItem("V-2", Channel.SURVEY, new TreeMap<>(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("voice 'V-2' must be collected, was []");
    }

    @Test
    void isToHaveAPlanWithin48Hours() {
        assertThat(COLLECTED.planDueAt()).isEqualTo(hour(48));
        assertThat(COLLECTED.isPlanLate(hour(48))).isFalse();
        assertThat(COLLECTED.isPlanLate(hour(49))).isTrue();
        assertThat(COLLECTED.planned(hour(48)).isPlanLate(hour(49))).isFalse();
    }

    @Test
    void aLatePlanStaysLate() {
        VocItem late = COLLECTED.planned(hour(50));

        assertThat(late.isPlanLate(hour(60))).isTrue();
        assertThat(late.isAwaitingPlan(hour(49))).isTrue();
        assertThat(late.isAwaitingPlan(hour(60))).isFalse();
    }

    @Test
    void whatIsImprovedWaitsForNoPlan() {
        assertThat(COLLECTED.improved(hour(9)).isAwaitingPlan(hour(8))).isTrue();
        assertThat(COLLECTED.improved(hour(9)).isAwaitingPlan(hour(9))).isFalse();
        assertThat(COLLECTED.isAwaitingPlan(hour(-1))).isFalse();
    }

    @Test
    void isOpenUntilTheCustomerKnows() {
        assertThat(CLOSED.openSince(hour(-1))).isEmpty();
        assertThat(CLOSED.openSince(hour(109))).contains(hour(0));
        assertThat(CLOSED.openSince(hour(110))).isEmpty();
    }

    @Test
    void isARecordOfFeedback() {
        List<Row> rows = new ArrayList<>();
        VocItem.records(List.of(CLOSED, COLLECTED, COLLECTED.fedBack(hour(9))))
                .rows()
                .forEach(rows::add);

        assertThat(CLOSED.publishedAt()).contains(hour(120));
        assertThat(rows.get(0).value(Feedback.RECEIVED_AT)).contains(hour(0));
        assertThat(rows.get(0).value(Feedback.PLANNED_AT)).contains(hour(30));
        assertThat(rows.get(0).value(Feedback.ANSWERED_AT)).contains(hour(110));
        assertThat(rows.get(0).value(Feedback.CHANNEL)).contains("CONTACT");
        assertThat(rows)
                .extracting(row -> row.value(Feedback.ACTED_ON))
                .containsExactly(Optional.of(true), Optional.empty(), Optional.of(false));
    }

    @Test
    void isScoredByTheLoopOfTheStandardModel() {
        List<VocItem> items = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            VocItem item = VocItem.collected("V-" + i, Channel.SURVEY, hour(i));
            items.add(i < 18 ? item.planned(hour(i + 24)) : item.planned(hour(i + 72)));
        }
        ServiceModel model = ServiceModel.of(ClosedLoopImprovement.PLAN_WITHIN_48H);
        ScoringPeriod june = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

        assertThat(ScoringEngine.of(model)
                        .score(june, VocItem.records(items))
                        .of("loop.plan48")
                        .value()
                        .number())
                .hasValue(0.9);
    }

    @Property
    void neverGoesBack(
            @ForAll @Size(6) List<@IntRange(max = 200) Integer> steps,
            @ForAll @IntRange(min = -50, max = 250) int early,
            @ForAll @IntRange(max = 100) int later) {
        List<Integer> inOrder = steps.stream().sorted().toList();
        VocItem item = VocItem.collected("V-1", Channel.SURVEY, hour(inOrder.get(0)))
                .analysed(hour(inOrder.get(1)))
                .passedOn(hour(inOrder.get(2)))
                .planned(hour(inOrder.get(3)))
                .improved(hour(inOrder.get(4)))
                .fedBack(hour(inOrder.get(5)));
        int before = item.state(hour(early)).map(State::ordinal).orElse(-1);
        int after = item.state(hour(early + later)).map(State::ordinal).orElse(-1);

        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(item.isPlanLate(hour(early)) && !item.isPlanLate(hour(early + later)))
                .isFalse();
    }
}
