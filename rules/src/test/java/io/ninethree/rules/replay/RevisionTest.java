package io.ninethree.rules.replay;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.CaseEvent;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What one event more does: one that became known late, and one that has not happened. */
class RevisionTest {

    private static final Instant NINE = Instant.parse("2026-06-01T09:00:00Z");

    private static final SlaPolicies POLICIES = SlaPolicies.of(SlaPolicy.named("all")
            .asFallback()
            .promises(SlaTarget.firstResponse(Duration.ofHours(1)))
            .promises(SlaTarget.resolution(Duration.ofHours(4)).pausedWhile(SlaTarget.AWAITING_CUSTOMER))
            .build());

    private static final Timeline SLOW =
            Timeline.of("4711", row()).opened(NINE).replied(hour(1)).resolved(hour(6));

    private static Instant hour(int hours) {
        return NINE.plus(Duration.ofHours(hours));
    }

    @Test
    void saysWhatAnEventDidThatBecameKnownLate() {
        Timeline paused = SLOW.paused(hour(2), SlaTarget.AWAITING_CUSTOMER);
        CaseEvent late = CaseEvent.of(Kind.RESUMED, hour(3)).withReceivedAt(hour(7));

        Revision revision = Revision.of(POLICIES, paused, late, hour(7));

        assertThat(revision.changes()).singleElement().satisfies(change -> {
            assertThat(change.before().verdict()).isEqualTo(Verdict.MET);
            assertThat(change.before().elapsed()).contains(Duration.ofHours(2));
            assertThat(change.after().verdict()).isEqualTo(Verdict.BREACHED);
            assertThat(change.after().elapsed()).contains(Duration.ofHours(5));
            assertThat(change.changesVerdict()).isTrue();
        });
    }

    @Test
    void changesNothingInAHistoryThatIsClosed() {
        CaseEvent late = CaseEvent.of(Kind.RESUMED, hour(3)).withReceivedAt(hour(9));
        Timeline closed = SLOW.paused(hour(2), SlaTarget.AWAITING_CUSTOMER).closedBefore(hour(8));

        Revision revision = Revision.of(POLICIES, closed, late, hour(10));

        assertThat(revision.changes()).isEmpty();
        assertThat(closed.with(late).corrections()).hasSize(1);
        assertThat(revision.in(Locale.CHINESE)).isEqualTo("4711 2026-06-01T12:00:00Z 恢复\n  没有变化\n");
    }

    @Test
    void asksWhatWouldBeIf() {
        Timeline open = Timeline.of("4712", row()).opened(NINE);

        Revision reply = Revision.of(POLICIES, open, CaseEvent.of(Kind.STAFF_MESSAGE, hour(1)), hour(2));

        assertThat(reply.changes()).hasSize(1);
        assertThat(reply.in(Locale.ENGLISH)).isEqualTo("""
                4712 2026-06-01T10:00:00Z message of the staff
                  first response: open, late; due 2026-06-01 10:00 (UTC), overdue by 1 h → met; due 2026-06-01 10:00 (UTC)
                """);
    }

    @Test
    void noticesThatOnlyTheDueInstantMoved() {
        Timeline open = Timeline.of("4713", row()).opened(NINE).replied(hour(1));

        Revision pause =
                Revision.of(POLICIES, open, CaseEvent.of(Kind.PAUSED, hour(2), SlaTarget.AWAITING_CUSTOMER), hour(3));

        assertThat(pause.changes()).singleElement().satisfies(change -> {
            assertThat(change.changesVerdict()).isFalse();
            assertThat(change.changesDue()).isTrue();
        });
    }

    @Test
    void comparesOnlyOutcomesOfOneClock() {
        SlaOutcome one = SlaOutcome.met("1", "resolution", NINE);
        SlaOutcome other = SlaOutcome.met("2", "resolution", NINE);

        assertThatThrownBy(() -> new OutcomeChange(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outcomes must be of one clock of one case, were " + one + " and " + other);
    }
}
