package io.ninethree.engine;

import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.cases;
import static io.ninethree.engine.Scored.opened;
import static io.ninethree.field.Unit.SECONDS;
import static io.ninethree.vocabulary.Cases.CHANNEL;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.PRIORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.Segment;
import io.ninethree.field.CategoryField;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Indicators whose targets depend on a word: what the engine measures for each word. */
final class TargetsValueTest {

    private static final ScoreCurve HOURS = hours(1);
    private static final Formula.Plain RESPONSE = Formula.mean(FIRST_RESPONSE_TIME);
    private static final Row URGENT = repliedAfter(10).and(PRIORITY, "urgent");
    private static final Row SLOWER = repliedAfter(20).and(PRIORITY, "urgent");
    private static final Row NORMAL = repliedAfter(60).and(PRIORITY, "normal");
    private static final Row WORDLESS = repliedAfter(30);

    private static ScoreCurve hours(long hours) {
        return ScoreCurve.linear(Duration.ofHours(hours), Duration.ofMinutes(1));
    }

    private static Row repliedAfter(long minutes) {
        Row row = opened("2026-06-10T08:00:00Z");
        Instant opened = row.value(OPENED_AT).orElseThrow();
        return row.and(FIRST_REPLIED_AT, opened.plus(Duration.ofMinutes(minutes)));
    }

    private static Indicator.Builder response() {
        return Indicator.named("a")
                .called("甲", "A")
                .measures(RESPONSE)
                .under(Experience.RESPONSE_SPEED)
                .scoredBy(hours(4));
    }

    private static Indicator byPriority() {
        return response().scoredBy(PRIORITY, "urgent", HOURS).build();
    }

    private static IndicatorValue mean(double seconds, Sample sample) {
        return new IndicatorValue.Measured(seconds, SECONDS, sample, Optional.empty());
    }

    private static IndicatorValue value(Row... cases) {
        return ScoringEngine.of(ServiceModel.of(byPriority()))
                .score(JUNE, cases(cases))
                .of("a")
                .value();
    }

    private static Tally tally(Indicator indicator) {
        return ScoringEngine.of(ServiceModel.of(indicator)).by().tally(JUNE);
    }

    /** Nobody may lose an indicator because it could have judged some records more kindly. */
    @Test
    void whoDoesNotMapTheCategoryHasTheCurveOfTheIndicator() {
        Records unworded = RecordMapping.of(Row.class, Cases.SOURCE)
                .map(OPENED_AT, row -> row.value(OPENED_AT).orElse(null))
                .map(FIRST_REPLIED_AT, row -> row.value(FIRST_REPLIED_AT).orElse(null))
                .of(List.of(repliedAfter(10), repliedAfter(50)));
        ScoringEngine engine = ScoringEngine.of(ServiceModel.of(byPriority()));
        assertThat(engine.score(JUNE, unworded).readiness().missing()).isEmpty();
        IndicatorScore alone = engine.score(JUNE, unworded).of("a");
        assertThat(alone.value().number()).hasValue(1800);
        assertThat(alone.points().orElseThrow()).isEqualTo(hours(4).score(1800));
        IndicatorScore both = engine.score(JUNE, unworded, cases(URGENT)).of("a");
        assertThat(both.sampleSize()).isEqualTo(3);
        assertThat(both.points().orElseThrow()).isEqualTo(HOURS.score(600));
    }

    @Test
    void eachWordHasAValueOfItsOwn() {
        Divided value = (Divided) value(URGENT, SLOWER, NORMAL, WORDLESS);
        assertThat(value.whole().number()).hasValue(1800);
        assertThat(value.sample()).isEqualTo(Sample.of(4));
        assertThat(value.parts()).containsOnlyKeys("normal", "urgent");
        assertThat(value.parts().get("normal")).isEqualTo(mean(3600, Sample.of(1)));
        assertThat(value.parts().get("urgent").number()).hasValue(900);
        double high = Confidence.STANDARD.ofMean(900, 2 * 300 * 300, 2).high();
        assertThat(value.parts().get("urgent").interval()).contains(new Interval(0, high, 0.95));
    }

    @Test
    void recordsOfAWordThatHaveNoValueSayWhy() {
        Row open = opened("2026-06-10T08:00:00Z").and(PRIORITY, "low");
        Divided value = (Divided) value(URGENT, open);
        assertThat(value.parts().get("low"))
                .isEqualTo(new NotMeasured(Absence.NOT_YET_DECIDABLE, SECONDS, new Sample(0, 0, 1, 0)));
    }

    /** Where no word has a value, there is nothing to divide. */
    @Test
    void withoutAnyWordThereIsOnlyTheWhole() {
        assertThat(value(WORDLESS)).isEqualTo(mean(1800, Sample.of(1)));
    }

    @Test
    void withoutAnyValueThereIsNone() {
        Row open = opened("2026-06-10T08:00:00Z").and(PRIORITY, "urgent");
        assertThat(value(open)).isEqualTo(new NotMeasured(Absence.NOT_YET_DECIDABLE, SECONDS, new Sample(0, 0, 1, 0)));
    }

    @Test
    void groupsHaveWordsOfTheirOwn() {
        Scorecard web = ScoringEngine.of(ServiceModel.of(byPriority()))
                .by(Shared.CHANNEL)
                .score(JUNE, cases(URGENT.and(CHANNEL, "web"), NORMAL.and(CHANNEL, "web"), SLOWER.and(CHANNEL, "shop")))
                .of(Segment.of(Shared.CHANNEL, "web"));
        Divided value = (Divided) web.of("a").value();
        assertThat(value.parts().get("urgent").number()).hasValue(600);
        assertThat(value.parts().get("normal").number()).hasValue(3600);
    }

    /** Whoever changes what values are worth, or how sure they are, goes on with what was kept. */
    @Test
    void bytesOutliveCurvesAndIntervals() {
        byte[] bytes = tally(byPriority()).add(cases(URGENT, NORMAL)).toBytes();
        Indicator changed = response()
                .scoredBy(PRIORITY, "urgent", hours(2))
                .scoredBy(PRIORITY, "normal", hours(3))
                .confidence(Confidence.at(0.8))
                .build();
        Tally tally = tally(changed).merge(bytes, Cases.SOURCE);
        assertThat(tally.toBytes()).isEqualTo(bytes);
        Divided value = (Divided) tally.scorecard().of("a").value();
        assertThat(value.interval()).map(interval -> interval.level()).contains(0.8);
        assertThat(value.parts()).containsOnlyKeys("normal", "urgent");
    }

    @Test
    void bytesDoNotOutliveTheCategory() {
        byte[] bytes = tally(byPriority()).add(cases(URGENT)).toBytes();
        assertRefused(bytes, response().build());
        assertRefused(bytes, by(CHANNEL));
    }

    private static Indicator by(CategoryField field) {
        return response().scoredBy(field, "urgent", HOURS).build();
    }

    private static void assertRefused(byte[] bytes, Indicator indicator) {
        Tally tally = tally(indicator);
        assertThatExceptionOfType(TallyFormatException.class).isThrownBy(() -> tally.merge(bytes, Cases.SOURCE));
    }
}
