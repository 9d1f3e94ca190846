package io.ninethree.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.model.Experience;
import io.ninethree.rules.sla.SlaOutcome;
import io.ninethree.score.Indicator;
import io.ninethree.score.Readiness;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.vocabulary.Shared;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrmScoringTest {

    private static final Instant EVENING = Instant.parse("2026-06-10T12:58:00Z");

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), CrmScoring.SHANGHAI);

    private static final ScoringPeriod MAY = ScoringPeriod.of(YearMonth.of(2026, 5), CrmScoring.SHANGHAI);

    /** Ten tickets two minutes before closing, answered six minutes after the next opening. */
    private static final Crm CRM = new Crm() {
        @Override
        public List<Ticket> tickets() {
            Instant answered = EVENING.plus(Duration.ofHours(12)).plus(Duration.ofMinutes(8));
            return IntStream.range(0, 10)
                    .mapToObj(i -> new Ticket(
                            "T" + i, EVENING, answered, answered, Ticket.Channel.CHAT, null, "Li", true, false, 0))
                    .toList();
        }

        @Override
        public List<Answer> answers() {
            return List.of();
        }

        @Override
        public List<SlaOutcome> outcomes() {
            return List.of();
        }
    };

    @Test
    void knowsBeforeAnyDataWhatItCanMeasure() {
        Readiness readiness = new CrmScoring().readiness();

        assertThat(readiness.measurable()).extracting(Indicator::id).contains("resp.firstMean", "emo.nps", "need.fcr");
        assertThat(readiness.missing())
                .extractingFromEntries(entry -> entry.getKey().id())
                .contains("prom.sla");
    }

    @Test
    void doesNotCountTheNight() {
        Scorecard june = new CrmScoring().score(JUNE, CRM);

        assertThat(june.of("resp.firstMean").value().number()).hasValue(8 * 60);
        assertThat(june.of(Experience.EMOTIONAL_CONNECTION).points()).isEmpty();
    }

    /** What a store earned in a month is what its tickets alone would have earned in that month. */
    @Test
    void dividesByStoreAndMonth() {
        Segment unknown = Segment.of(Shared.STORE, Segment.NONE).during("2026-06");

        Scorecards cards = new CrmScoring().byStoreAndMonth(JUNE, CRM);

        assertThat(cards.segments()).containsExactly(unknown);
        assertThat(cards.of(unknown).overall())
                .isEqualTo(cards.total().overall())
                .isNotEqualTo(new CrmScoring().byStoreAndMonth(MAY, CRM).total().overall());
    }
}
