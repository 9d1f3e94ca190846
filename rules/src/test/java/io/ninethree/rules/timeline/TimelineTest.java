package io.ninethree.rules.timeline;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ninethree.fact.Row;
import io.ninethree.model.Text;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The history of a case, in whatever order and however often it is told. */
class TimelineTest {

    private static final Instant NINE = Instant.parse("2026-06-01T09:00:00Z");

    private static final Timeline EMPTY = Timeline.of("4711", row(Cases.TIER, "gold"));

    private static Instant hour(int hour) {
        return NINE.plusSeconds(3_600L * (hour - 9));
    }

    private static CaseEvent reply(int hour) {
        return CaseEvent.of(Kind.STAFF_MESSAGE, hour(hour));
    }

    @Test
    void keepsEventsInTheOrderInWhichTheyHappened() {
        Timeline timeline = EMPTY.resolved(hour(12)).replied(hour(10)).opened(hour(9));

        assertThat(timeline)
                .hasToString("4711 [2026-06-01T09:00:00Z OPENED, 2026-06-01T10:00:00Z STAFF_MESSAGE,"
                        + " 2026-06-01T12:00:00Z RESOLVED]");
    }

    @Test
    void ordersOneInstantByRankAndNumber() {
        Timeline timeline = EMPTY.cancelled(NINE)
                .resolved(NINE)
                .replied(NINE)
                .customerWrote(NINE)
                .changed(NINE, row(Cases.TIER, "silver"))
                .opened(NINE);

        assertThat(timeline.events())
                .extracting(CaseEvent::kind)
                .containsExactly(
                        Kind.OPENED,
                        Kind.FACTS_CHANGED,
                        Kind.STAFF_MESSAGE,
                        Kind.CUSTOMER_MESSAGE,
                        Kind.RESOLVED,
                        Kind.CANCELLED);
        assertThat(timeline.anomalies()).isEmpty();
    }

    @Test
    void saysThatOneTimeAndNumberLeaveTheOrderToTheKind() {
        Timeline timeline = EMPTY.with(reply(9).withSequence(1))
                .with(CaseEvent.of(Kind.OPENED, NINE).withSequence(1));

        assertThat(timeline.anomalies())
                .containsExactly(new Anomaly(
                        Anomaly.Kind.SAME_TIME,
                        NINE,
                        Text.of(
                                "2026-06-01T09:00:00Z 受理 与 2026-06-01T09:00:00Z 客服答复 时间和序号相同，以前者为先",
                                "2026-06-01T09:00:00Z opened and 2026-06-01T09:00:00Z message of the staff have one time and one"
                                        + " number; the former comes first")));
    }

    @Test
    void countsAnEventOnceHoweverOftenItIsReported() {
        CaseEvent reply = reply(10).withId("mail-1");
        Timeline timeline =
                EMPTY.with(reply).with(reply.withReceivedAt(hour(11))).with(reply.withReceivedAt(hour(12)));

        assertThat(timeline.events()).containsExactly(reply.withSequence(1));
        assertThat(timeline.anomalies())
                .extracting(Anomaly::kind, anomaly -> anomaly.text().en())
                .containsExactly(tuple(
                        Anomaly.Kind.DUPLICATE,
                        "2026-06-01T10:00:00Z message of the staff was reported 3 times and counts once"));
    }

    @Test
    void believesWhatBecameKnownFirst() {
        CaseEvent first = reply(10).withId("mail-1").withReceivedAt(hour(11));
        CaseEvent second = reply(9).withId("mail-1").withReceivedAt(hour(12));
        Timeline timeline = EMPTY.with(second).with(first);

        assertThat(timeline.events()).containsExactly(first.withSequence(2));
        assertThat(timeline.anomalies())
                .extracting(anomaly -> anomaly.text().en())
                .containsExactly(
                        "2 different events have the id 'mail-1'; only 2026-06-01T10:00:00Z message of the staff,"
                                + " which became known first, counts");
    }

    @Test
    void takesTwoAlikeForTwoIfNoIdSaysOtherwise() {
        assertThat(EMPTY.replied(hour(10)).replied(hour(10)).events()).hasSize(2);
    }

    @Test
    void tellsWhatWasKnownThen() {
        Timeline timeline = EMPTY.opened(NINE).with(reply(10).withReceivedAt(hour(15)));

        assertThat(timeline.knownAt(hour(14)).events())
                .extracting(CaseEvent::kind)
                .containsExactly(Kind.OPENED);
        assertThat(timeline.knownAt(hour(15))).isEqualTo(timeline);
    }

    @Test
    void keepsWhatIsLateAsACorrection() {
        CaseEvent late = reply(10).withReceivedAt(hour(15));
        Timeline closed = EMPTY.opened(NINE).closedBefore(hour(12)).with(late);

        assertThat(closed.events()).extracting(CaseEvent::kind).containsExactly(Kind.OPENED);
        assertThat(closed.corrections()).containsExactly(late.withSequence(2));
        assertThat(closed.anomalies())
                .extracting(Anomaly::kind, anomaly -> anomaly.text().en())
                .containsExactly(
                        tuple(
                                Anomaly.Kind.BEFORE_WATERMARK,
                                "2026-06-01T10:00:00Z message of the staff became known after the history was closed and is a correction"));
    }

    @Test
    void closesNothingThatWasKnownOrHappensLater() {
        Timeline closed = EMPTY.with(reply(10).withReceivedAt(hour(11)))
                .with(reply(12).withReceivedAt(hour(15)))
                .closedBefore(hour(12));

        assertThat(closed.events()).hasSize(2);
        assertThat(closed.corrections()).isEmpty();
        assertThat(closed.watermark()).contains(hour(12));
    }

    @Test
    void takesALateRepetitionForNoCorrection() {
        CaseEvent known = reply(10).withId("mail-1").withReceivedAt(hour(11));
        Timeline closed = EMPTY.with(known).with(known.withReceivedAt(hour(15))).closedBefore(hour(12));

        assertThat(closed.events()).hasSize(1);
        assertThat(closed.corrections()).isEmpty();
    }

    @Test
    void knowsTheFactsAtAnyInstant() {
        Timeline timeline =
                EMPTY.changed(hour(12), row(Cases.TIER, "silver")).changed(hour(11), row(Cases.PRIORITY, "high"));

        assertThat(timeline.factsAt(hour(10))).isEqualTo(row(Cases.TIER, "gold"));
        assertThat(timeline.factsAt(hour(11))).isEqualTo(row(Cases.TIER, "gold", Cases.PRIORITY, "high"));
        assertThat(timeline.factsAt(hour(12))).isEqualTo(row(Cases.TIER, "silver", Cases.PRIORITY, "high"));
        assertThat(timeline.facts()).isEqualTo(row(Cases.TIER, "gold"));
    }

    @Test
    void numbersEventsAfterTheLastOne() {
        Timeline timeline = EMPTY.with(reply(10).withSequence(7)).replied(hour(9));

        assertThat(timeline.events()).extracting(CaseEvent::sequence).containsExactly(8L, 7L);
    }

    @Property
    void isTheSameInAnyOrderOfNumberedEvents(@ForAll("numbered") List<CaseEvent> events, @ForAll int seed) {
        List<CaseEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        Timeline one = EMPTY.withAll(events).closedBefore(hour(15));
        Timeline other = EMPTY.withAll(shuffled).closedBefore(hour(15));

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.anomalies()).isEqualTo(one.anomalies());
        assertThat(EMPTY.withAll(events)
                        .withAll(shuffled)
                        .closedBefore(hour(15))
                        .events())
                .isEqualTo(one.events());
    }

    @Provide
    Arbitrary<List<CaseEvent>> numbered() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(9, 20);
        return Combinators.combine(
                        Arbitraries.of(Kind.OPENED, Kind.STAFF_MESSAGE, Kind.PAUSED, Kind.RESOLVED),
                        hours,
                        hours,
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of("", "", "a", "b"))
                .as((kind, at, known, number, id) -> CaseEvent.of(kind, hour(at), "word")
                        .withReceivedAt(hour(Math.max(at, known)))
                        .withSequence(number)
                        .withId(id))
                .list()
                .ofMaxSize(9)
                .withoutEdgeCases();
    }

    @Test
    void isAValue() {
        assertThat(EMPTY.opened(NINE))
                .isEqualTo(EMPTY.opened(NINE))
                .hasSameHashCodeAs(EMPTY.opened(NINE))
                .isNotEqualTo(EMPTY.opened(hour(10)))
                .isNotEqualTo(EMPTY.opened(NINE).closedBefore(NINE))
                .isNotEqualTo(Timeline.of("4711", row()).opened(NINE))
                .isNotEqualTo(Timeline.of("4712", EMPTY.facts()).opened(NINE));
    }

    @Test
    void refusesWhatHasNoNameOrNumber() {
        assertThatThrownBy(() -> Timeline.of(" ", row()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("caseId of a timeline must not be blank, was ' '");
        assertThatThrownBy(() -> EMPTY.paused(NINE, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("word of an event PAUSED must not be blank, was ''");
        assertThatThrownBy(() -> reply(9).withSequence(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of an event must not be negative, was -1");
    }

    @Test
    void recognisesEventsByKindWordAndFacts() {
        Row gold = row(Cases.TIER, "gold");
        EventPattern pattern = EventPattern.of(Kind.STEP)
                .named("check", "check")
                .when(Cases.TIER.is("gold"))
                .unless(Events.INTERNAL.isTrue())
                .unless(Events.AUTOMATIC.isTrue());
        CaseEvent step = CaseEvent.of(Kind.STEP, NINE, "check");

        assertThat(pattern.matches(step, gold)).isTrue();
        assertThat(pattern.matches(step, row())).isFalse();
        assertThat(pattern.matches(step.withFacts(row(Events.AUTOMATIC, true)), gold))
                .isFalse();
        assertThat(pattern.matches(step.withFacts(row(Cases.TIER, "silver")), gold))
                .isFalse();
        assertThat(pattern.matches(CaseEvent.of(Kind.STEP, NINE, "pack"), gold)).isFalse();
        assertThat(pattern.matches(CaseEvent.of(Kind.OTHER, NINE, "check"), gold))
                .isFalse();
        assertThat(EventPattern.none().matches(step, gold)).isFalse();
        assertThat(EventPattern.whenever(Cases.TIER.is("gold")).matches(step, gold))
                .isTrue();
    }
}
