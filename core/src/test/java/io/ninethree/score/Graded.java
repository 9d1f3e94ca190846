package io.ninethree.score;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Indicators whose value is the number of points that they earn, so that a test says at once what each of them earns. */
final class Graded {

    static final NumberField GRADE = NumberField.named("exams.grade", Unit.POINTS);
    static final ScoringPeriod MAY = ScoringPeriod.of(YearMonth.of(2026, 5), ZoneOffset.UTC);
    static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);

    private Graded() {}

    static Indicator.Builder information(String id) {
        return Indicator.named(id).called("成绩 " + id, "Grade " + id).measures(Formula.mean(GRADE));
    }

    static Indicator.Builder graded(String id) {
        return information(id).scoredBy(ScoreCurve.linear(0, 100));
    }

    static Indicator indicator(String id) {
        return graded(id).build();
    }

    static Indicator core(String id) {
        return graded(id).core().build();
    }

    static Heading heading(String id, ModelNode... children) {
        return Heading.of(id, Text.of("标题 " + id, "Heading " + id), List.of(children));
    }

    static Heading heading(Dimension dimension, Indicator... indicators) {
        return Heading.of(dimension, List.of(indicators));
    }

    static ServiceModel model(Heading root, Indicator... information) {
        return new ServiceModel(Text.of("考试", "Exams"), root, List.of(information));
    }

    static IndicatorValue points(double points) {
        return points(points, 100);
    }

    static IndicatorValue points(double points, long records) {
        return IndicatorValue.measured(points, Unit.POINTS, records);
    }

    static Scorecard score(Heading root, Map<String, IndicatorValue> values) {
        return Scorecard.of(model(root), JUNE, values);
    }

    /** A scorecard in which every named indicator earns the same. */
    static Scorecard score(Heading root, double points, String... ids) {
        Map<String, IndicatorValue> values = new LinkedHashMap<>();
        Stream.of(ids).forEach(id -> values.put(id, points(points)));
        return score(root, values);
    }
}
