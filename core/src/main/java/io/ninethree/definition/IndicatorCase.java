package io.ninethree.definition;

import static io.ninethree.definition.Formats.constant;
import static io.ninethree.definition.Formats.number;
import static io.ninethree.definition.Formats.object;
import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Absence;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ModelNode;
import io.ninethree.score.NodeScore;
import io.ninethree.score.ServiceModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What an indicator must make of a few rows. Without a period all rows belong to it and everything that will ever happen has
 * happened: what a row does not say to have happened never does. An indicator that is derived from others is tried with them.
 * Immutable.
 *
 * @param of the id of the indicator
 * @param name what is tried
 * @param given the rows
 * @param without the ids of the fields that the indicator reads and that no row has on purpose
 * @param period the period, empty for the whole time
 * @param expect what is expected
 */
public record IndicatorCase(
        String of, String name, List<Rows> given, List<String> without, Optional<ScoringPeriod> period, Expected expect)
        implements DefinitionCase {

    /** Copies the rows. */
    public IndicatorCase {
        requireNonNull(of, "of");
        requireNonNull(name, "name");
        requireNonNull(period, "period");
        requireNonNull(expect, "expect");
        given = List.copyOf(given);
        without = List.copyOf(without);
    }

    @Override
    public List<Text> differences(DefinitionSet definitions) {
        Indicator indicator = definitions.get(Indicator.class, of);
        IndicatorScore score = score(indicator, definitions);
        IndicatorScore earned = score.points().isPresent() || expect.score().isEmpty()
                ? score
                : score(indicator.withMinimumSample(1), definitions);
        return expect.differences(score, earned.points());
    }

    /**
     * What the indicator makes of the rows.
     *
     * @param definitions the definitions among which it stands
     * @return value and points
     * @throws IllegalArgumentException if the indicator, or one from which it is derived, is not among them
     */
    public IndicatorScore score(DefinitionSet definitions) {
        return score(definitions.get(Indicator.class, of), definitions);
    }

    private IndicatorScore score(Indicator indicator, DefinitionSet definitions) {
        List<ModelNode> nodes = new ArrayList<>(List.of(indicator));
        nodes.addAll(dependencies(indicator, definitions).values());
        Heading root = Heading.of(ServiceModel.OVERALL, ServiceModel.OVERALL_TEXT, nodes);
        ServiceModel model = new ServiceModel(root.text(), root, List.of());
        return Trial.score(model, given, period, definitions).of(of);
    }

    /** The indicators from which an indicator is derived, and those from which they are. */
    static Map<String, Indicator> dependencies(Indicator indicator, DefinitionSet definitions) {
        Map<String, Indicator> found = new LinkedHashMap<>();
        addDependencies(indicator, definitions, found);
        return found;
    }

    private static void addDependencies(Indicator indicator, DefinitionSet definitions, Map<String, Indicator> found) {
        for (String id : indicator.formula().indicators()) {
            Indicator read = definitions.get(Indicator.class, id);
            if (found.putIfAbsent(id, read) == null) {
                addDependencies(read, definitions, found);
            }
        }
    }

    /**
     * Some equal rows that a case gives. Immutable.
     *
     * @param times how many there are, at least 1
     * @param row one of them
     */
    public record Rows(long times, Row row) {

        /** How many rows one case may give, so that no document costs more than it is long. */
        private static final long MOST = 100_000;

        static final DefinitionFormat<List<Rows>> FORMAT = Formats.list(format());

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1 or above 100,000
         */
        public Rows {
            requireNonNull(row, "row");
            if (times < 1 || times > MOST) {
                throw new IllegalArgumentException("number of rows must be between 1 and " + MOST + ", was " + times);
            }
        }

        private static DefinitionFormat<Rows> format() {
            Member<Rows, Long> times = Member.optional("times", Formats.whole(1), Rows::times, 1L);
            Member<Rows, Row> row = Member.required("row", Formats.row(), Rows::row);
            return object(in -> new Rows(in.get(times), in.get(row)), times, row);
        }

        /**
         * The rows one by one.
         *
         * @return the rows
         */
        public Stream<Row> rows() {
            return Collections.nCopies(Math.toIntExact(times), row).stream();
        }
    }

    /**
     * What a case expects of an indicator or a heading; what it does not say may be anything. Immutable.
     *
     * @param value the value in the unit of the indicator
     * @param duration the value of a duration
     * @param score the points, 0 to 100: of an indicator those that its value earns, whatever its minimum sample
     * @param tolerance how far value and points may be off; nine digits unless it is given
     * @param verdict whether the target of an indicator is met
     * @param absence why there is no value that counts
     * @param sample the number of records on which the value rests
     * @param leftOut the number of records that were left out
     */
    public record Expected(
            Optional<Double> value,
            Optional<Duration> duration,
            Optional<Double> score,
            Optional<Double> tolerance,
            Optional<IndicatorScore.Verdict> verdict,
            Optional<Absence> absence,
            Optional<Long> sample,
            Optional<Long> leftOut) {

        private static final Text SCORE = Text.of("得分", "score");
        private static final Text ABSENCE = Text.of("无值的原因", "absence");
        private static final Text SAMPLE = Text.of("样本量", "sample size");
        private static final Text VALUE = Text.of("数值", "value");
        private static final Text SECONDS = Text.of("数值（秒）", "value in seconds");
        private static final Text VERDICT = Text.of("判定", "verdict");
        private static final Text LEFT_OUT = Text.of("未计入的记录数", "number of records left out");
        private static final Text EXPECTATION = Text.of("对标题的期望", "expectation");

        static final DefinitionFormat<Expected> FORMAT = format();

        /**
         * Checks that something is expected.
         *
         * @throws IllegalArgumentException if nothing is
         */
        public Expected {
            boolean any = value.isPresent()
                    || duration.isPresent()
                    || score.isPresent()
                    || verdict.isPresent()
                    || absence.isPresent()
                    || sample.isPresent()
                    || leftOut.isPresent();
            if (!any) {
                throw new IllegalArgumentException("case must expect something, expected nothing");
            }
        }

        private static DefinitionFormat<Expected> format() {
            Member<Expected, Optional<Double>> value = Member.maybe("value", number(), Expected::value);
            Member<Expected, Optional<Duration>> duration =
                    Member.maybe("duration", Formats.duration(), Expected::duration);
            Member<Expected, Optional<Double>> score = Member.maybe("score", number(0, 100), Expected::score);
            Member<Expected, Optional<Double>> tolerance =
                    Member.maybe("tolerance", number(0, Double.MAX_VALUE), Expected::tolerance);
            Member<Expected, Optional<IndicatorScore.Verdict>> verdict =
                    Member.maybe("verdict", constant(IndicatorScore.Verdict.class), Expected::verdict);
            Member<Expected, Optional<Absence>> absence =
                    Member.maybe("absence", constant(Absence.class), Expected::absence);
            Member<Expected, Optional<Long>> sample = Member.maybe("sample", Formats.whole(0), Expected::sample);
            Member<Expected, Optional<Long>> leftOut = Member.maybe("leftOut", Formats.whole(0), Expected::leftOut);
            return object(
                    in -> new Expected(
                            in.get(value),
                            in.get(duration),
                            in.get(score),
                            in.get(tolerance),
                            in.get(verdict),
                            in.get(absence),
                            in.get(sample),
                            in.get(leftOut)),
                    value,
                    duration,
                    score,
                    tolerance,
                    verdict,
                    absence,
                    sample,
                    leftOut);
        }

        /**
         * What is otherwise with a part of a scorecard.
         *
         * @param points the points to compare
         */
        List<Text> differences(NodeScore node, OptionalDouble points) {
            Differences found = new Differences(node.id(), tolerance);
            String none = node.absence().map(Formats::word).orElse("none");
            score.ifPresent(expected -> found.compare(SCORE, expected, points, none));
            absence.ifPresent(expected -> found.compare(ABSENCE, Formats.word(expected), none));
            sample.ifPresent(expected -> found.compare(SAMPLE, expected, node.sampleSize()));
            if (node instanceof IndicatorScore indicator) {
                compare(indicator, none, found);
            } else if (value.isPresent() || duration.isPresent() || verdict.isPresent() || leftOut.isPresent()) {
                found.add(EXPECTATION, "score, absence, sample", "more");
            }
            return found.all();
        }

        private void compare(IndicatorScore indicator, String none, Differences found) {
            OptionalDouble number = indicator.value().number();
            value.ifPresent(expected -> found.compare(VALUE, expected, number, none));
            duration.ifPresent(expected -> found.compare(SECONDS, Seconds.of(expected), number, none));
            verdict.ifPresent(
                    expected -> found.compare(VERDICT, Formats.word(expected), Formats.word(indicator.verdict())));
            leftOut.ifPresent(expected ->
                    found.compare(LEFT_OUT, expected, indicator.value().sample().leftOut()));
        }
    }
}
