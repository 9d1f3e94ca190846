package io.ninethree.score;

import static io.ninethree.score.Graded.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.field.CategoryField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Sample;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.score.IndicatorScore.Verdict;
import io.ninethree.statistics.Interval;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Targets that depend on a word of a category, which an indicator is built with and scored by. */
final class TargetsTest {

    private static final CategoryField SUBJECT = CategoryField.named("exams.subject");
    private static final CategoryField SCHOOL = CategoryField.named("exams.school");

    /** 90 grades are the target in arts, 60 in all other subjects. */
    private static final Indicator GRADE = Graded.information("grade")
            .scoredBy(ScoreCurve.through(0, 60, 100))
            .scoredBy(SUBJECT, "arts", ScoreCurve.through(0, 90, 100))
            .build();

    @Test
    void earnTheMeanOfWhatEachWordEarns() {
        IndicatorScore score = score(Map.of("arts", points(90, 10), "maths", points(30, 30)));
        assertThat(score.points().getAsDouble()).isCloseTo((10 * 80 + 30 * 40) / 40.0, within(1e-12));
        assertThat(score.status()).isEqualTo(NodeScore.Status.SCORED);
    }

    /** What the mean grade would earn is something else. */
    @Test
    void earnOnTheCurveOfTheIndicatorWithoutADivision() {
        assertThat(IndicatorScore.of(GRADE, 1, points(60, 40)).points()).hasValue(80);
    }

    @Test
    void areMetTogetherIfEveryWordMeetsItsOwn() {
        IndicatorScore score = score(Map.of("arts", points(90, 7), "maths", points(60, 11), "(none)", points(60, 3)));
        assertThat(score.points()).hasValue(80);
        assertThat(score.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void leaveOutAWordWithoutAValue() {
        IndicatorValue none = IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.POINTS);
        assertThat(score(Map.of("arts", none, "maths", points(30, 30))).points())
                .hasValue(40);
    }

    @Test
    void failIfTheCurveOfAWordDoes() {
        Indicator wrong = Graded.graded("grade")
                .scoredBy(SUBJECT, "arts", value -> Double.NaN)
                .build();
        IndicatorScore score = IndicatorScore.of(wrong, 1, divided(Map.of("arts", points(1), "maths", points(50))));
        assertThat(score.absence()).contains(Absence.FAILED);
    }

    @Property
    void earnAWeightedMean(@ForAll("parts") List<long[]> parts) {
        Map<String, IndicatorValue> values = new TreeMap<>();
        double sum = 0;
        double records = 0;
        for (int i = 0; i < parts.size(); i++) {
            String word = i == 0 ? "arts" : "subject " + i;
            long[] part = parts.get(i);
            values.put(word, points((double) part[0], part[1]));
            double target = i == 0 ? 90 : 60;
            double points = part[0] <= target ? 80 * part[0] / target : 80 + 20 * (part[0] - target) / (100 - target);
            sum += part[1] * points;
            records += part[1];
        }
        assertThat(score(values).points().getAsDouble()).isCloseTo(sum / records, within(1e-9));
    }

    @Provide
    Arbitrary<List<long[]>> parts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100), Arbitraries.longs().between(1, 1000))
                .as((grade, records) -> new long[] {grade, records})
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** Independent words: 0.25 * 8 and 0.75 * 4 points are the legs of a right triangle. */
    @Test
    void haveTheIntervalOfAMeanOfIndependentWords() {
        IndicatorScore score = score(Map.of("arts", surely(45, 9, 10), "maths", surely(30, 3, 30)));
        double reach = Math.hypot(0.25 * 8, 0.75 * 4);
        Interval interval = score.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(40 - reach, within(1e-9));
        assertThat(interval.high()).isCloseTo(40 + reach, within(1e-9));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    private static IndicatorValue surely(double points, double reach, long records) {
        Interval interval = new Interval(points - reach, points + reach, 0.95);
        return new Measured(points, Unit.POINTS, Sample.of(records), Optional.of(interval));
    }

    @Test
    void askForNoFieldThatTheIndicatorCanDoWithout() {
        assertThat(GRADE.fields()).containsExactly(Graded.GRADE);
        assertThat(GRADE.targets().orElseThrow().curves()).containsOnlyKeys("arts");
    }

    @Test
    void refuseEverythingThatIsWrongAtOnce() {
        Indicator.Builder wrong = Graded.information("grade")
                .scoredBy(
                        CategoryField.named("calls.subject"),
                        "arts",
                        ScoreCurve.linear(Duration.ZERO, Duration.ofHours(1)))
                .scoredBy(SCHOOL, "west", ScoreCurve.linear(0, 100));
        assertThat(problems(wrong))
                .containsExactly(
                        new Problem("grade", "targets must depend on one category, depended on several"),
                        new Problem("grade", "targets must have a curve for all other words, had none"),
                        new Problem("grade", "category of targets must belong to 'exams', was 'calls.subject'"),
                        new Problem("grade", "curves of targets must be given like the values, in numbers"));
    }

    @Test
    void refuseAFormulaThatHasNoRecordsOfItsOwn() {
        Indicator.Builder wrong = Indicator.named("double")
                .called("加倍", "Double")
                .measures(Formula.derived(Unit.POINTS, Expression.value("grade").times(Expression.constant(2))))
                .scoredBy(ScoreCurve.linear(0, 100))
                .scoredBy(SUBJECT, "arts", ScoreCurve.linear(0, 50));
        assertThat(problems(wrong))
                .containsExactly(
                        new Problem("double", "formula of targets must be a plain one, was DERIVED"),
                        new Problem("double", "category of targets must belong to '', was 'exams.subject'"));
    }

    private static List<Problem> problems(Indicator.Builder wrong) {
        return catchThrowableOfType(InvalidDefinitionException.class, wrong::build)
                .problems();
    }

    private static IndicatorScore score(Map<String, IndicatorValue> parts) {
        return IndicatorScore.of(GRADE, 1, divided(parts));
    }

    private static IndicatorValue divided(Map<String, IndicatorValue> parts) {
        long records = parts.values().stream()
                .mapToLong(part -> part.sample().counted())
                .sum();
        return new Divided(points(50, records), new TreeMap<>(parts));
    }
}
