package io.ninethree.engine;

import static io.ninethree.engine.Scene.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.WorkingTime;
import io.ninethree.formula.Formula;
import io.ninethree.model.Guarantee;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecard.Reading;
import io.ninethree.score.Scorecard.Unreadable;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Of records with one identity one counts, and which one does not depend on how they came. */
final class IdentifiedRecordsTest {

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static final Indicator STORE_KNOWN = Indicator.named("storeKnown")
            .called("门店已知率", "Store known")
            .measures(Formula.share(Cases.STORE.isPresent()))
            .scoredBy(ScoreCurve.through(0, 0.8, 1))
            .under(Guarantee.TRACEABILITY)
            .build();

    private static final ScoringEngine ENGINE = ScoringEngine.of(ServiceModel.of(
            STORE_KNOWN,
            indicator("cases", Formula.count(Cases.SOURCE)),
            indicator("questions", Formula.sum(Cases.QUESTIONS_ASKED)),
            indicator("median", Formula.median(Cases.FIRST_RESPONSE_TIME)),
            indicator("stores", Formula.distinctCount(Cases.STORE)),
            indicator("repeats", Formula.repeat(Cases.SOURCE, Duration.ofDays(1), Cases.STORE))));

    private static final Grouping BY_STORE = ENGINE.by(Shared.STORE);

    record Ticket(String id, int minutes, int questions, String store) {
        Instant answered() {
            return NOON.plusSeconds(60L * minutes);
        }

        int readQuestions() {
            if (questions < 0) {
                throw new IllegalStateException("no number");
            }
            return questions;
        }
    }

    private static final RecordMapping<Ticket> UNIDENTIFIED = RecordMapping.of(Ticket.class, Cases.SOURCE)
            .map(Cases.ID, Ticket::id)
            .map(Cases.OPENED_AT, ticket -> NOON)
            .map(Cases.FIRST_REPLIED_AT, Ticket::answered)
            .map(Cases.QUESTIONS_ASKED, Ticket::readQuestions)
            .map(Cases.STORE, Ticket::store);

    private static final RecordMapping<Ticket> TICKETS = UNIDENTIFIED.identifiedBy(Cases.ID);

    private static final WorkingTime HALF = new WorkingTime() {
        @Override
        public String name() {
            return "half";
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to).dividedBy(2);
        }
    };

    private static Indicator indicator(String id, Formula formula) {
        return Indicator.named(id).called(id, id).measures(formula).build();
    }

    private static Tally tally() {
        return BY_STORE.tally(JUNE);
    }

    private static Tally tally(List<Ticket> tickets) {
        return tally().add(TICKETS.of(tickets));
    }

    private static Ticket ticket(String id, int questions) {
        return new Ticket(id, 5, questions, "Tianhe");
    }

    private static Reading reading(Tally tally) {
        return tally.scorecard().readings().get(0);
    }

    private static double value(Scorecard card, String indicator) {
        return card.of(indicator).value().number().orElseThrow();
    }

    @Provide
    Arbitrary<List<Ticket>> tickets() {
        return Arbitraries.randomValue(IdentifiedRecordsTest::ticket)
                .list()
                .ofMaxSize(6)
                .withoutEdgeCases();
    }

    private static Ticket ticket(Random random) {
        String id = Visits.pick(random, "A-1", "A-2", "A-3", " ", null);
        return new Ticket(
                id, random.nextInt(3), random.nextInt(4) - 1, Visits.pick(random, "Tianhe", "Xujiahui", null));
    }

    /** The oracle counts different keys, and whatever has none. */
    @Property
    void countEachIdentityOnce(@ForAll("tickets") List<Ticket> tickets) {
        List<String> keys = tickets.stream()
                .map(Ticket::id)
                .filter(Objects::nonNull)
                .filter(key -> !key.isBlank())
                .toList();
        int duplicates = keys.size() - Set.copyOf(keys).size();

        Tally tally = tally(tickets);

        assertThat(reading(tally).duplicates()).isEqualTo(duplicates);
        assertThat(reading(tally).records()).isEqualTo(tickets.size() - duplicates);
        assertThat(tally.scorecard().of("cases").value().number().orElse(0)).isEqualTo(tickets.size() - duplicates);
    }

    @Property
    void areTheSameInAnyOrderAndDivision(@ForAll("tickets") List<Ticket> tickets, @ForAll long seed) {
        Random random = new Random(seed);
        List<Ticket> shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(tickets.size() + 1);
        Tally first = tally(shuffled.subList(0, cut));
        Tally second = tally(shuffled.subList(cut, shuffled.size()));

        assertSame(
                random.nextBoolean() ? second.merge(first) : first.merge(second.toBytes(), Cases.SOURCE),
                tally(tickets));
    }

    /** Scorecards follow from the bytes, which say more than they do. */
    private static void assertSame(Tally tally, Tally other) {
        assertThat(tally.toBytes()).isEqualTo(other.toBytes());
    }

    /** None is made up of several: the one that counts is one of those that came. */
    @Property
    void areRepresentedByOneOfThem(@ForAll("tickets") List<Ticket> tickets) {
        List<Ticket> alike = Stream.concat(Stream.of(ticket("A-1", 1)), tickets.stream())
                .map(ticket -> new Ticket("A-1", ticket.minutes(), ticket.questions(), ticket.store()))
                .toList();
        List<List<IndicatorScore>> alone =
                alike.stream().map(ticket -> indicators(List.of(ticket))).toList();

        assertThat(alone).contains(indicators(alike));
    }

    private static List<IndicatorScore> indicators(List<Ticket> tickets) {
        return tally(tickets).scorecard().indicators();
    }

    @Property
    void areNotChangedByAskingInBetween(@ForAll("tickets") List<Ticket> tickets) {
        Tally asked = tally(List.of());
        for (Ticket ticket : tickets) {
            asked.add(TICKETS.of(List.of(ticket)));
            asked.scorecards();
        }
        assertSame(asked, tally(tickets));
    }

    @Test
    void countTwiceWithoutIdentity() {
        List<Ticket> twice = List.of(ticket("A-1", 2), ticket("A-1", 2));

        assertThat(value(ENGINE.score(JUNE, UNIDENTIFIED.of(twice)), "questions"))
                .isEqualTo(4);
        assertThat(value(ENGINE.score(JUNE, TICKETS.of(twice)), "questions")).isEqualTo(2);
    }

    @Test
    void sayWhatWasReadOfThem() {
        List<Ticket> tickets = List.of(ticket("A-1", -1), ticket("A-1", -1), ticket(null, -1), ticket("A-2", 0));
        Unreadable questions =
                new Unreadable(Cases.QUESTIONS_ASKED, Flaw.threw(new IllegalStateException("no number")), 2);

        assertThat(reading(tally(tickets))).isEqualTo(new Reading(Cases.SOURCE, 3, 1, 3, 0, List.of(questions)));
    }

    @Test
    void goOnAfterARestart() {
        List<Ticket> before = List.of(ticket("A-1", -1), ticket(null, 1), ticket("A-1", 3), ticket("A-2", 2));
        List<Ticket> after = List.of(ticket("A-2", 0), ticket("A-3", 2), ticket(null, 1));
        byte[] checkpoint = tally(before).toBytes();

        Tally restarted = tally().merge(checkpoint, Cases.SOURCE);

        assertThat(restarted.toBytes()).isEqualTo(checkpoint);
        assertSame(restarted.add(TICKETS.of(after)), tally(before).merge(tally(after)));
        assertThat(reading(restarted).duplicates()).isEqualTo(2);
    }

    /** A key that can not be read says nothing about who the record is. */
    @Test
    void countWhereTheKeyCanNotBeRead() {
        Records broken = RecordMapping.of(Ticket.class, Cases.SOURCE)
                .map(Cases.OPENED_AT, ticket -> NOON)
                .map(Cases.ID, ticket -> {
                    throw new IllegalStateException("no key");
                })
                .identifiedBy(Cases.ID)
                .of(List.of(ticket("A-1", 1), ticket("A-1", 1)));

        assertThat(value(ENGINE.score(JUNE, broken), "cases")).isEqualTo(2);
    }

    /** Two systems may give one number to different cases. */
    @Test
    void areNoDuplicatesOfRecordsOfAnotherMapping() {
        RecordMapping<Ticket> other = RecordMapping.of(Ticket.class, Cases.SOURCE)
                .map(Cases.ID, Ticket::id)
                .map(Cases.OPENED_AT, ticket -> NOON)
                .identifiedBy(Cases.ID);
        List<Ticket> one = List.of(ticket("A-1", 1));

        Scorecard card = ENGINE.score(JUNE, TICKETS.of(one), other.of(one), UNIDENTIFIED.of(one));

        assertThat(value(card, "cases")).isEqualTo(3);
        assertThat(card.readings().get(0).duplicates()).isZero();
    }

    @Test
    void areCountedByAnyNumberOfThreads() {
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            tickets.add(ticket(i % 3 == 0 ? null : "A-" + i % 700, i % 5));
        }
        Tally threads = ENGINE.withThreads(3).by(Shared.STORE).tally(JUNE).add(TICKETS.of(tickets));
        assertSame(threads, tally(tickets));
        assertThat(seen(threads.scorecards())).isEqualTo(seen(tally(tickets).scorecards()));
    }

    private static Records timed(Ticket... tickets) {
        return TICKETS.timedIn(HALF, Cases.FIRST_RESPONSE_TIME).of(List.of(tickets));
    }

    @Test
    void areTimedAsTheirMappingSays() {
        Scorecard card = ENGINE.score(JUNE, timed(ticket("A-1", 1), ticket("A-1", 1)));
        assertThat(value(card, "median")).isEqualTo(150);
    }

    /** Bytes hold the name of a working time, and only records know what it means. */
    @Test
    void areRefusedWhereTheirWorkingTimeIsUnknown() {
        byte[] bytes = tally().add(timed(ticket("A-1", 1))).toBytes();
        Tally unknowing = tally();

        assertThatExceptionOfType(TallyFormatException.class)
                .isThrownBy(() -> unknowing.merge(bytes, Cases.SOURCE))
                .withMessage("working times of a tally must be known from records that were added before,"
                        + " were {cases.firstResponseTime=half} for 'cases'");
        assertThat(unknowing.toBytes()).isEqualTo(tally().toBytes());
    }

    @Test
    void areMergedFromBytesWhereTheirWorkingTimeIsKnown() {
        byte[] bytes = tally().add(timed(ticket("A-1", 1))).toBytes();

        Tally knowing = tally().add(timed(ticket("A-2", 1))).merge(bytes, Cases.SOURCE);

        assertThat(value(knowing.scorecard(), "median")).isEqualTo(150);
        assertSame(knowing, tally().add(timed(ticket("A-1", 1), ticket("A-2", 1))));
    }

    @Test
    void areKnownByTheWorkingTimeOfAMappingWithoutRecords() {
        byte[] bytes = tally().add(timed(ticket("A-1", 1))).toBytes();

        assertThat(value(tally().add(timed()).merge(bytes, Cases.SOURCE).scorecard(), "cases"))
                .isEqualTo(1);
    }

    /** Two mappings that time the same records in two ways must not take each other's clock. */
    @Test
    void recordsThatAreTimedInAnotherWayAreNoDuplicates() {
        Records wall = TICKETS.of(List.of(new Ticket("a", 60, 1, "x")));
        Records office = TICKETS.timedIn(HALF, Cases.FIRST_RESPONSE_TIME).of(List.of(new Ticket("a", 60, 1, "x")));
        Tally one = tally().add(wall, office);
        assertThat(tally().add(office, wall).toBytes()).isEqualTo(one.toBytes());
        assertThat(one.scorecard().of("median").value().number()).hasValue(45 * 60);
    }
}
