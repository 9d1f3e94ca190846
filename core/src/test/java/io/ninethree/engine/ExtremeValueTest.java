package io.ninethree.engine;

import static io.ninethree.engine.Scored.SPENT;
import static io.ninethree.engine.Scored.VISITS;
import static io.ninethree.engine.Scored.WHOLE;
import static io.ninethree.engine.Scored.at;
import static io.ninethree.engine.Scored.cases;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.number;
import static io.ninethree.engine.Scored.opened;
import static io.ninethree.engine.Scored.unreadable;
import static io.ninethree.engine.Scored.value;
import static io.ninethree.fact.Row.row;
import static io.ninethree.field.Unit.COUNT;
import static io.ninethree.field.Unit.MONEY;
import static io.ninethree.field.Unit.POINTS;
import static io.ninethree.field.Unit.SECONDS;
import static io.ninethree.field.Unit.SHARE;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.HANDLING_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.RESOLUTION_TIME;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import io.ninethree.formula.Spread;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Cases;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies at the ends of the scales is exact, or said to be unreadable; nothing overflows in silence. */
final class ExtremeValueTest {

    private static final MoneyField PAID = MoneyField.named("visits.paid");
    private static final MoneyField OWED = MoneyField.named("visits.owed");
    private static final Source SHOP = Source.of("visits", Scored.CAME_AT, PAID, OWED);

    @Test
    void farInstantsAreUnreadable() {
        Instant first = at("0001-01-01T00:00:00Z");
        Instant last = at("9999-12-31T23:59:59Z");
        Row late = row(OPENED_AT, at("2026-06-10T12:00:00Z"), RESOLVED_AT, last);
        Scorecard card = Scored.score(
                WHOLE,
                List.of(indicator("mean", Formula.mean(RESOLUTION_TIME))),
                cases(row(OPENED_AT, first, RESOLVED_AT, first), late));
        assertThat(card.of("mean").value()).isEqualTo(new NotMeasured(Absence.FAILED, SECONDS, new Sample(0, 0, 0, 2)));
        assertThat(card.readings().get(0).unreadable())
                .containsExactly(
                        unreadable(OPENED_AT, Flaw.farInstant()),
                        new Scorecard.Unreadable(RESOLVED_AT, Flaw.farInstant(), 2));
    }

    @Test
    void instantsOfManyCenturiesAreReadable() {
        Row rough = row(OPENED_AT, at("1700-01-01T00:00:00Z"), RESOLVED_AT, at("1900-01-01T00:00:00Z"));
        assertThat(value(Formula.mean(RESOLUTION_TIME), WHOLE, rough))
                .isEqualTo(number(73_048 * 86_400.0, SECONDS, Sample.of(1)));
    }

    @Test
    void durationsOfThreeCenturiesAreUnreadable() {
        Row three = opened("2026-06-10T12:00:00Z").and(HANDLING_TIME, Duration.ofDays(300 * 365));
        Scorecard card = Scored.score(WHOLE, List.of(indicator("mean", Formula.mean(HANDLING_TIME))), cases(three));
        assertThat(card.of("mean").value()).isEqualTo(new NotMeasured(Absence.FAILED, SECONDS, new Sample(0, 0, 0, 1)));
        assertThat(card.readings().get(0).unreadable()).containsExactly(unreadable(HANDLING_TIME, Flaw.longDuration()));
    }

    @Test
    void derivedDurationsOfCenturiesAreUnreadable() {
        Row ages = row(OPENED_AT, at("1700-01-01T00:00:00Z"), RESOLVED_AT, at("2250-01-01T00:00:00Z"));
        Scorecard card = Scored.score(
                WHOLE.withKnownAt(at("2255-01-01T00:00:00Z")),
                List.of(indicator("mean", Formula.mean(RESOLUTION_TIME))),
                cases(ages));
        assertThat(card.of("mean").value().sample()).isEqualTo(new Sample(0, 0, 0, 1));
        assertThat(card.readings().get(0).unreadable())
                .containsExactly(unreadable(RESOLUTION_TIME, Flaw.longDuration()));
    }

    /** The difference of both is too small for a long, and must not come out as a time of its own. */
    @Test
    void derivedDurationsThatEndCenturiesBeforeTheyStartAreContradictory() {
        Row backwards = row(OPENED_AT, at("2250-01-01T00:00:00Z"), RESOLVED_AT, at("1690-01-01T00:00:00Z"));
        Scorecard card = Scored.score(
                WHOLE.withKnownAt(at("2255-01-01T00:00:00Z")),
                List.of(indicator("mean", Formula.mean(RESOLUTION_TIME))),
                cases(backwards));
        assertThat(card.readings().get(0).unreadable()).containsExactly(unreadable(RESOLUTION_TIME, Flaw.negative()));
    }

    @Test
    void durationsThatEndCenturiesBeforeTheyStartAreUnreadable() {
        Row back = row(OPENED_AT, at("2250-01-01T00:00:00Z"), RESOLVED_AT, at("1700-01-01T00:00:00Z"));
        Scorecard card = Scored.score(
                WHOLE.withKnownAt(at("2255-01-01T00:00:00Z")),
                List.of(indicator("mean", Formula.mean(RESOLUTION_TIME))),
                cases(back));
        assertThat(card.of("mean").value().sample()).isEqualTo(new Sample(0, 0, 0, 1));
        assertThat(card.readings().get(0).unreadable()).containsExactly(unreadable(RESOLUTION_TIME, Flaw.negative()));
    }

    @Test
    void manyLongDurationsAddUpExactly() {
        Duration most = Duration.ofSeconds(9_000_000_000L, 1);
        Row[] rows =
                Stream.generate(() -> row(HANDLING_TIME, most)).limit(1_000).toArray(Row[]::new);
        assertThat(value(Formula.sum(HANDLING_TIME), WHOLE, rows))
                .isEqualTo(number(9e12 + 1e-6, SECONDS, Sample.of(1_000)));
    }

    /** A duration that runs since before time was counted is longer than any limit. */
    @Test
    void runningForCenturiesIsTooLong() {
        Row old = opened("1700-01-01T00:00:00Z");
        assertThat(value(Formula.share(FIRST_RESPONSE_TIME.atMost(Duration.ofDays(291 * 365))), WHOLE, old))
                .isEqualTo(Scored.share(0, 1, Sample.of(1)));
    }

    @Test
    void wholeNumbersAddUpBeyondTheLargest() {
        Row[] rows =
                Stream.generate(() -> row(SPENT, Long.MAX_VALUE)).limit(1_000).toArray(Row[]::new);
        Records visits = Records.of(VISITS, rows);
        assertThat(value(indicator(Formula.sum(SPENT)), WHOLE, visits))
                .isEqualTo(number(new BigDecimal("9223372036854775807000").doubleValue(), COUNT, Sample.of(1_000)));
        assertThat(value(Formula.sum(SPENT), Long.MAX_VALUE, Long.MIN_VALUE, 1).number())
                .hasValue(1);
    }

    @Test
    void numbersBeyondTheLargestFail() {
        Sample two = Sample.of(2);
        assertThat(value(Formula.sum(SPENT), 1e308, 1e308)).isEqualTo(new NotMeasured(Absence.FAILED, COUNT, two));
        assertThat(value(Formula.mean(SPENT), 1e308, 1e308).number()).hasValue(1e308);
        assertThat(value(Formula.sum(SPENT).per(Formula.minimum(SPENT)), 1e308, 1e-308))
                .isEqualTo(new NotMeasured(Absence.FAILED, COUNT, two));
    }

    @Test
    void aSumOfLargeNumbersThatCancelIsSmall() {
        assertThat(value(Formula.sum(SPENT), 1e308, 1e308, 1e-300, -1e308, -1e308)
                        .number())
                .hasValue(1e-300);
    }

    @Test
    void zeroIsNeverNegative() {
        for (Formula formula : List.of(
                Formula.sum(SPENT), Formula.mean(SPENT), Formula.minimum(SPENT), Formula.quantile(SPENT, 0.5))) {
            IndicatorValue value = value(formula, -0.0, -0.0);
            assertThat(Double.doubleToRawLongBits(value.number().orElseThrow())).isZero();
        }
        IndicatorValue ratio = value(Formula.maximum(SPENT).per(Formula.minimum(SPENT)), 0, -1);
        assertThat(Double.doubleToRawLongBits(ratio.number().orElseThrow())).isZero();
    }

    @Test
    void nothingIsDividedByZero() {
        assertThat(value(Formula.count(VISITS).per(Formula.sum(SPENT)), 1, -1))
                .isEqualTo(new NotMeasured(Absence.DIVISION_BY_ZERO, COUNT, Sample.of(2)));
    }

    private static IndicatorValue paid(Formula formula, Row... rows) {
        return value(indicator(formula), WHOLE, Records.of(SHOP, rows));
    }

    private static Row paid(String amount, String currency) {
        return row(PAID, Money.of(amount, currency));
    }

    @Test
    void moneyAddsUpToTheLastDigit() {
        assertThat(paid(Formula.sum(PAID), paid("0.1", "CNY"), paid("0.2", "CNY"), paid("1e20", "CNY")))
                .isEqualTo(new Amount(Money.of("100000000000000000000.3", "CNY"), Sample.of(3)));
    }

    @Test
    void currenciesAreNotMixed() {
        assertThat(paid(Formula.sum(PAID), paid("1", "CNY"), paid("1", "EUR")))
                .isEqualTo(new NotMeasured(Absence.MIXED_CURRENCIES, MONEY, Sample.of(2)));
        assertThat(paid(
                        Formula.sum(PAID).per(Formula.sum(OWED)),
                        paid("1", "CNY").and(OWED, Money.of("2", "EUR"))))
                .isEqualTo(new NotMeasured(Absence.MIXED_CURRENCIES, COUNT, Sample.of(1)));
        assertThat(paid(
                                Formula.sum(PAID).per(Formula.sum(OWED)),
                                paid("1", "CNY").and(OWED, Money.of("2", "CNY")))
                        .number())
                .hasValue(0.5);
    }

    @Test
    void moreMoneyThanAnyAmountFails() {
        Row[] rows = IntStream.range(0, 11).mapToObj(i -> paid("1e29", "CNY")).toArray(Row[]::new);
        assertThat(paid(Formula.sum(PAID), rows)).isEqualTo(new NotMeasured(Absence.FAILED, MONEY, Sample.of(11)));
    }

    @Test
    void noRecordsGiveNoNumber() {
        List<Formula> formulas = List.of(
                Formula.sum(SPENT),
                Formula.quantile(SPENT, 0).bucketed(),
                Formula.minimum(SPENT),
                Formula.maximum(SPENT).per(Formula.minimum(SPENT)),
                new SquareSum(SPENT));
        for (Formula formula : formulas) {
            assertThat(value(formula)).isEqualTo(new NotMeasured(Absence.NO_RECORDS, COUNT, Sample.NONE));
        }
        assertThat(value(Formula.count(Cases.SOURCE).spread(Cases.CHANNEL, Spread.Kind.MIN_MAX_RATIO, 1), WHOLE))
                .isEqualTo(new NotMeasured(Absence.NO_RECORDS, SHARE, Sample.NONE));
    }

    @Test
    void everyBandOfALongScaleCounts() {
        NumberField percent = NumberField.named("visits.percent", POINTS).onScale(0, 200);
        Source polls = Source.of("visits", Scored.CAME_AT, percent);
        for (double answer : new double[] {0, 127, 128, 150.5, 200}) {
            assertThat(value(indicator(Formula.index100(percent)), WHOLE, Records.of(polls, row(percent, answer)))
                            .number())
                    .hasValue(Math.floor(answer) / 2);
        }
    }
}
