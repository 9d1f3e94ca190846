package io.ninethree.engine;

import static io.ninethree.fact.Row.row;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_REPLY_DUE_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.TIER;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Inquiry;
import io.ninethree.fact.Row;
import io.ninethree.field.Condition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A row that is asked alone answers as it does among the records of an engine. */
class RowAnswersTest {

    private static final Instant NINE = Instant.parse("2026-06-01T09:00:00Z");
    private static final Condition WITHIN_AN_HOUR = FIRST_RESPONSE_TIME.atMost(Duration.ofHours(1));

    @Property
    void agreesWithASlowReading(
            @ForAll("visits") List<Visit> visits, @ForAll("conditions") Condition condition, @ForAll Random random) {
        Instant knownAt = Visits.MORNING.plus(Visits.STEP.multipliedBy(random.nextInt(Visits.STEPS + 2)));
        for (Visit visit : visits) {
            Row row = Visit.records(List.of(visit)).rows().iterator().next();
            assertThat(row.answer(condition, knownAt))
                    .as(condition + " " + row + " " + knownAt)
                    .isEqualTo(new PlainFacts(knownAt).holds(condition, visit).value());
        }
    }

    @Property
    void answersManyConditionsAsItAnswersEach(
            @ForAll("visits") List<Visit> visits,
            @ForAll("conditionLists") List<Condition> conditions,
            @ForAll Random random) {
        Instant knownAt = Visits.MORNING.plus(Visits.STEP.multipliedBy(random.nextInt(Visits.STEPS + 2)));
        Inquiry inquiry = Inquiry.of(conditions);
        for (Row row : Visit.records(visits).rows()) {
            Inquiry.Replies replies = inquiry.ask(row, knownAt);
            for (int i = 0; i < conditions.size(); i++) {
                assertThat(replies.to(i)).isEqualTo(row.answer(conditions.get(i), knownAt));
            }
        }
    }

    /** Some of them read more simple conditions than fit into one word of bits. */
    @Provide
    Arbitrary<List<Condition>> conditionLists() {
        return conditions().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        return Visits.lists();
    }

    /** A row knows wall time only. */
    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.randomValue(random -> Descriptions.condition(random, 2))
                .filter(condition -> !condition.fields().contains(Visit.STAY));
    }

    @Test
    void doesNotKnowWhatIsAbsentOrUnreadable() {
        Condition gold = TIER.is("gold");

        assertThat(row(TIER, "gold").answer(gold, NINE)).contains(true);
        assertThat(row(TIER, "silver").answer(gold, NINE)).contains(false);
        assertThat(row().answer(gold, NINE)).isEmpty();
        assertThat(row().andFlaw(TIER, Flaw.otherType(7)).answer(gold, NINE)).isEmpty();
    }

    @Test
    void knowsThatWhatRunsTooLongIsLate() {
        Row opened = row(OPENED_AT, NINE);

        assertThat(opened.answer(WITHIN_AN_HOUR, NINE.plusSeconds(3600))).isEmpty();
        assertThat(opened.answer(WITHIN_AN_HOUR, NINE.plusSeconds(3601))).contains(false);
        assertThat(opened.and(FIRST_REPLIED_AT, NINE.plusSeconds(60)).answer(WITHIN_AN_HOUR, NINE.plusSeconds(3601)))
                .contains(true);
    }

    @Test
    void doesNotWaitForWhatIsPlanned() {
        Row due = row(FIRST_REPLY_DUE_AT, NINE);

        assertThat(due.answer(FIRST_REPLIED_AT.noLaterThan(FIRST_REPLY_DUE_AT), NINE.minusSeconds(1)))
                .isEmpty();
        assertThat(due.answer(FIRST_REPLIED_AT.noLaterThan(FIRST_REPLY_DUE_AT), NINE))
                .contains(false);
    }

    @Test
    void takesOverWhatIsNewer() {
        Row older = row(TIER, "gold", OPENED_AT, NINE);

        assertThat(older.and(row(TIER, "silver"))).isEqualTo(row(TIER, "silver", OPENED_AT, NINE));
        assertThat(row(TIER, "silver").and(older)).isEqualTo(older);
    }
}
