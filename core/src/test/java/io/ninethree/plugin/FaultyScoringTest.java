package io.ninethree.plugin;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Surveys;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What formulas and curves of one plugin break while they score is their own, and no bit of others changes. */
class FaultyScoringTest {

    private static final List<Indicator> SOUND = List.of(
            indicator("sound.mean", Formula.mean(Surveys.EASE), ScoreCurve.linear(1, 7)),
            indicator("sound.custom", new Counting("none", 3), ScoreCurve.linear(0, 7)),
            indicator("sound.median", Formula.quantile(Surveys.EASE, 0.5), ScoreCurve.through(1, 4, 7)));

    private static final List<DoubleUnaryOperator> CURVES = List.of(
            value -> Double.NaN,
            value -> 1e300,
            value -> {
                throw new IllegalStateException("no curve today");
            },
            value -> {
                throw new NoClassDefFoundError("lost/Table");
            },
            value -> {
                throw new StackOverflowError();
            });

    private static final List<Indicator> FAULTY = Stream.concat(
                    Stream.of("empty", "add", "valueOf", "nan", "link")
                            .map(fault ->
                                    indicator("faulty." + fault, new Counting(fault, 1), ScoreCurve.linear(0, 7))),
                    IntStream.range(0, CURVES.size())
                            .mapToObj(i ->
                                    indicator("faulty.curve" + i, Formula.mean(Surveys.EASE), curve(CURVES.get(i)))))
            .toList();

    private static ScoreCurve curve(DoubleUnaryOperator points) {
        return new ScoreCurve() {
            @Override
            public double score(double value) {
                return points.applyAsDouble(value);
            }

            @Override
            public Direction direction() {
                return Direction.HIGHER;
            }
        };
    }

    private static Indicator indicator(String id, Formula formula, ScoreCurve curve) {
        return Indicator.named(id)
                .called("指标", "Indicator")
                .measures(formula)
                .scoredBy(curve)
                .under(Experience.EMOTIONAL_CONNECTION)
                .build();
    }

    /** Counts answers, unless it fails. */
    private record Counting(String fault, int version) implements CustomFormula<Long> {

        private void enter(String method) {
            if (method.equals(fault)) {
                throw new IllegalStateException(method);
            }
        }

        @Override
        public Signature signature() {
            return Signature.of("test.counting-" + fault, version, Unit.COUNT, Surveys.EASE);
        }

        @Override
        public Long empty() {
            enter("empty");
            return 0L;
        }

        @Override
        public Long add(Long state, Row row) {
            enter("add");
            if (fault.equals("link")) {
                throw new NoClassDefFoundError("lost/Table");
            }
            return state + 1;
        }

        @Override
        public Long merge(Long a, Long b) {
            return a + b;
        }

        @Override
        public IndicatorValue valueOf(Long state) {
            enter("valueOf");
            return IndicatorValue.measured(fault.equals("nan") ? Double.NaN : state, Unit.COUNT, state);
        }

        @Override
        public void write(Long state, DataOutput out) throws IOException {
            out.writeLong(state);
        }

        @Override
        public Long read(int version, DataInput in) throws IOException {
            return in.readLong();
        }
    }

    private record Provider(String prefix, List<Indicator> indicators) implements IndicatorProvider {}

    private static Scorecard scored(Plugins plugins) {
        Records surveys = Records.of(
                Surveys.SOURCE,
                row(Surveys.EASE, 3),
                row(Surveys.EASE, 6),
                row(),
                row(Surveys.EASE, 7),
                row(Surveys.EASE, 4));
        return ScoringEngine.of(ServiceModel.of(plugins.indicators()))
                .score(ScoringPeriod.wholeTime(Instant.parse("2026-07-01T00:00:00Z")), surveys);
    }

    @ParameterizedTest
    @FieldSource("FAULTY")
    void changesNobodyElse(Indicator faulty) {
        Plugins sound = Plugins.of(new Provider("sound", SOUND));
        Scorecard alone = scored(sound);
        Scorecard beside =
                scored(Plugins.of(new Provider("faulty", List.of(faulty))).and(sound));
        for (Indicator indicator : SOUND) {
            assertSame(beside.of(indicator.id()), alone.of(indicator.id()));
        }
        assertThat(beside.of(faulty.id()).absence()).contains(Absence.FAILED);
    }

    @Test
    void allFaultsAtOnceChangeNobodyElse() {
        Plugins sound = Plugins.of(new Provider("sound", SOUND));
        Scorecard beside = scored(Plugins.of(new Provider("faulty", FAULTY)).and(sound));
        SOUND.forEach(each -> assertSame(beside.of(each.id()), scored(sound).of(each.id())));
    }

    private static void assertSame(IndicatorScore one, IndicatorScore other) {
        assertThat(one.value()).isEqualTo(other.value());
        assertThat(one.points()).isEqualTo(other.points());
        assertThat(one.interval()).isEqualTo(other.interval());
    }
}
