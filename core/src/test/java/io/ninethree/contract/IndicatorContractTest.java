package io.ninethree.contract;

import static io.ninethree.contract.MeanAnswer.ANSWER;
import static io.ninethree.fact.Row.row;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.PRIORITY;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IndicatorContractTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static final Indicator BY_PRIORITY = Indicator.named("resp.byPriority")
            .called("首次响应时间", "First response time")
            .measures(Formula.mean(FIRST_RESPONSE_TIME))
            .scoredBy(ScoreCurve.linear(Duration.ofHours(4), Duration.ofHours(1)))
            .scoredBy(PRIORITY, "urgent", ScoreCurve.linear(Duration.ofHours(2), Duration.ZERO))
            .build();

    private static final Indicator REOPENINGS = Indicator.named("need.reopened")
            .called("重开率", "Reopened")
            .measures(Formula.share(REOPENED.isTrue()))
            .scoredBy(ScoreCurve.through(0.2, 0.05, 0.01))
            .build();

    private static Row replied(int minutes) {
        return row(OPENED_AT, NOON, FIRST_REPLIED_AT, NOON.plusSeconds(60L * minutes));
    }

    @TestFactory
    Stream<DynamicTest> targetsByWordKeepAllLaws() {
        return tests(IndicatorContract.of(BY_PRIORITY)
                .given(replied(5).and(PRIORITY, "urgent"), replied(77), row(OPENED_AT, NOON), replied(300), row()));
    }

    @TestFactory
    Stream<DynamicTest> aPeriodKeepsAllLaws() {
        return tests(IndicatorContract.of(REOPENINGS)
                .in(ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC))
                .given(
                        Cases.SOURCE,
                        row(OPENED_AT, NOON, REOPENED, true),
                        row(OPENED_AT, NOON, REOPENED, false),
                        row(OPENED_AT, NOON.minusSeconds(86_400), REOPENED, true),
                        row(REOPENED, true)));
    }

    @TestFactory
    Stream<DynamicTest> noRowsKeepAllLaws() {
        return tests(IndicatorContract.of(REOPENINGS));
    }

    private static Stream<DynamicTest> tests(IndicatorContract contract) {
        return contract.laws().stream().map(law -> DynamicTest.dynamicTest(law.name(), law::verify));
    }

    @Test
    void lawsHaveNamesOfTheirOwn() {
        assertThat(IndicatorContract.of(REOPENINGS).laws())
                .extracting(Check::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void showsTheRowWhosePointsAreWrong() {
        Indicator steep = Indicator.named("need.steep")
                .called("均分", "Mean answer")
                .measures(Formula.mean(ANSWER))
                .scoredBy(value -> 20 * value)
                .build();
        IndicatorContract contract = IndicatorContract.of(steep).given(row(ANSWER, 4), row(ANSWER, 6), row(ANSWER, 2));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(Planted.named("points lie between 0 and 100", contract.laws())::verify)
                .withMessage("points of 'need.steep' must lie between 0 and 100, as those for 6.0, was 120.0\n"
                        + "fails for 1 row: {exams.answer=6}");
    }

    @Test
    void refusesWhatIsDerived() {
        Indicator derived = Indicator.named("b")
                .called("乙", "B")
                .measures(Formula.derived(Unit.COUNT, Expression.value("a")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorContract.of(derived))
                .withMessage("indicator of a check must read records, was 'b', which is derived from [a]");
    }

    @Test
    void refusesFieldsThatTheIndicatorDoesNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorContract.of(REOPENINGS).given(row(Cases.STORE, "Xujiahui")))
                .withMessage("field of a row for 'need.reopened' must be read by it, was 'cases.store'");
    }
}
