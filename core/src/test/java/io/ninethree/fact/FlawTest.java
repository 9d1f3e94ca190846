package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard.Unreadable;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FlawTest {

    private static final Instant FAR = Instant.parse("+10000-01-01T00:00:00Z");

    private static final Duration LONG = Duration.ofDays(365 * 300);

    private static final Indicator PROMPT = Indicator.named("prompt")
            .called("及时率", "Prompt")
            .measures(Formula.share(Cases.FIRST_RESPONSE_TIME.atMost(Duration.ofHours(1))))
            .scoredBy(ScoreCurve.through(0, 0.8, 1))
            .under(Experience.RESPONSE_SPEED)
            .build();

    private static final ScoringEngine ENGINE = ScoringEngine.of(ServiceModel.of(
            PROMPT,
            indicator("handled", Formula.mean(Cases.HANDLING_TIME)),
            indicator("answered", Formula.mean(Cases.FIRST_RESPONSE_TIME))));

    private static Indicator indicator(String id, Formula formula) {
        return Indicator.named(id).called(id, id).measures(formula).build();
    }

    private static List<Unreadable> unreadable(Records records) {
        ScoringPeriod ever = ScoringPeriod.wholeTime(Instant.parse("2026-07-01T00:00:00Z"));
        return ENGINE.score(ever, records).readings().get(0).unreadable();
    }

    @Test
    void saysWhatTheValueMustBe() {
        assertThat(Flaw.farInstant().text())
                .isEqualTo(Text.of("必须介于 1678 年与 2261 年之间", "must be between the years 1678 and 2261"));
        assertThat(Flaw.longDuration().text()).isEqualTo(Text.of("必须短于 292 年", "must be shorter than 292 years"));
        assertThat(Flaw.negative().text()).isEqualTo(Text.of("终点不得早于起点", "must not end before it starts"));
        assertThat(Flaw.otherType(1L).text()).isEqualTo(Text.of("类型不得为 Long", "must not be of type Long"));
    }

    /** What an exception says may name a customer; its kind does not. */
    @Test
    void namesTheKindOfAFailureOnly() {
        assertThat(Flaw.threw(new UncheckedIOException("Li's file", new IOException()))
                        .text())
                .isEqualTo(Text.of("读取时抛出 UncheckedIOException", "threw UncheckedIOException"));
    }

    @Test
    void keepsTheReasonThatAnAccessorGives() {
        UnreadableException closed = new UnreadableException("已关闭但无解决时间", "closed without a time");
        assertThat(closed).hasMessage("closed without a time");
        assertThat(Flaw.threw(closed)).isEqualTo(new Flaw(Text.of("已关闭但无解决时间", "closed without a time")));
    }

    @Test
    void isCountedWhereATimeIsTooFarOrTooLong() {
        RecordMapping<String> mapping = RecordMapping.of(String.class, Cases.SOURCE)
                .map(Cases.FIRST_REPLIED_AT, record -> FAR)
                .map(Cases.OPENED_AT, record -> Instant.EPOCH)
                .map(Cases.HANDLING_TIME, record -> LONG);
        assertThat(unreadable(mapping.of(List.of("a", "b"))))
                .containsExactly(
                        new Unreadable(Cases.FIRST_REPLIED_AT, Flaw.farInstant(), 2),
                        new Unreadable(Cases.HANDLING_TIME, Flaw.longDuration(), 2));
    }

    @Test
    void isTheSameInAColumn() {
        Columns columns = Columns.of(Cases.SOURCE, 2)
                .map(Cases.FIRST_REPLIED_AT, new long[] {FAR.getEpochSecond(), 0}, TimeUnit.SECONDS)
                .map(Cases.OPENED_AT, new long[2], TimeUnit.SECONDS)
                .map(Cases.HANDLING_TIME, new long[] {LONG.toHours(), -1}, TimeUnit.HOURS);
        assertThat(unreadable(columns.records()))
                .containsExactly(
                        new Unreadable(Cases.FIRST_REPLIED_AT, Flaw.farInstant(), 1),
                        new Unreadable(Cases.HANDLING_TIME, Flaw.longDuration(), 1),
                        new Unreadable(Cases.HANDLING_TIME, Flaw.negative(), 1));
    }

    /** Code written before generics, or in another language, gives what it likes. */
    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void isCountedWhereAValueIsOfAnotherType() {
        Function text = record -> "noon";
        RecordMapping<String> mapping = RecordMapping.of(String.class, Cases.SOURCE)
                .map(Cases.FIRST_REPLIED_AT, (Function<String, Instant>) text)
                .map(Cases.OPENED_AT, record -> Instant.EPOCH);
        assertThat(unreadable(mapping.of(List.of("a"))))
                .containsExactly(new Unreadable(Cases.FIRST_REPLIED_AT, Flaw.otherType("noon"), 1));
    }
}
