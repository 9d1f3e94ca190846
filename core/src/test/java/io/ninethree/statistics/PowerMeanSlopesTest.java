package io.ninethree.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerMeanSlopesTest {

    /** One number on its way. */
    record Move(double weight, double before, double after) {
        Move back() {
            return new Move(weight, /* before= */ after, /* after= */ before);
        }
    }

    private static double[] all(List<Move> moves, ToDoubleFunction<Move> part) {
        return moves.stream().mapToDouble(part).toArray();
    }

    private static double[] slopes(double p, List<Move> moves) {
        return new PowerMean(p).slopes(all(moves, Move::weight), all(moves, Move::before), all(moves, Move::after));
    }

    private static double[] parts(double p, List<Move> moves) {
        double[] parts = slopes(p, moves);
        Arrays.setAll(
                parts, i -> parts[i] * (moves.get(i).after() - moves.get(i).before()));
        return parts;
    }

    private static double movementOfMean(double p, List<Move> moves) {
        PowerMean mean = new PowerMean(p);
        double[] weights = all(moves, Move::weight);
        return mean.of(weights, all(moves, Move::after)) - mean.of(weights, all(moves, Move::before));
    }

    @Property
    void partsAddUpToTheMovementOfTheMean(@ForAll("exponents") double p, @ForAll("moves") List<Move> moves) {
        double sum = Arrays.stream(parts(p, moves)).sum();
        assertThat(sum).isCloseTo(movementOfMean(p, moves), within(1e-9));
    }

    @Property
    void areTheWeightsOfTheArithmeticMean(@ForAll("moves") List<Move> moves) {
        double sum = moves.stream().mapToDouble(Move::weight).sum();
        double[] slopes = slopes(1, moves);
        for (int i = 0; i < slopes.length; i++) {
            assertThat(slopes[i]).isCloseTo(moves.get(i).weight() / sum, within(1e-9));
        }
    }

    /** Large movements that nearly cancel leave a quotient of two rounding errors, which must not become a slope. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-5, 1e-6, 1e-7, 1e-9, 1e-12, 0})
    void keepTheirDigitsWhereMovementsNearlyCancel(double net) {
        List<Move> moves = List.of(new Move(1, 40, 60), new Move(1, 60, 40 + net));
        double secant = (Math.log(60) - Math.log(40)) / 20;

        assertThat(slopes(1, moves)).containsExactly(0.5, 0.5);
        assertThat(slopes(0, moves)[0]).isCloseTo(0.5 * secant * Math.sqrt(60 * (40 + net / 2)), within(1e-9));
    }

    /** What a number gave on the way there it takes on the way back. */
    @Property
    void partsChangeTheirSignOnTheWayBack(@ForAll("exponents") double p, @ForAll("moves") List<Move> moves) {
        double[] there = parts(p, moves);
        double[] back = parts(p, moves.stream().map(Move::back).toList());
        for (int i = 0; i < there.length; i++) {
            assertThat(there[i]).isCloseTo(-back[i], within(1e-9));
        }
    }

    @Property
    void areEqualForTwins(@ForAll("exponents") double p, @ForAll("moves") List<Move> moves) {
        List<Move> withTwin = new ArrayList<>(moves);
        withTwin.add(moves.get(0));
        double[] slopes = slopes(p, withTwin);
        assertThat(slopes[moves.size()]).isEqualTo(slopes[0]);
    }

    @Property
    void whatDidNotMoveHasNoPart(
            @ForAll("exponents") double p, @ForAll("moves") List<Move> moves, @ForAll("points") double still) {
        List<Move> withStill = new ArrayList<>(moves);
        withStill.add(new Move(1, still, still));
        assertThat(parts(p, withStill)[moves.size()]).isZero();
    }

    /** A number that fell never shows as one that helped. */
    @Property
    void areNotNegative(@ForAll("exponents") double p, @ForAll("moves") List<Move> moves) {
        assertThat(slopes(p, moves)).doesNotContain(Double.POSITIVE_INFINITY);
        assertThat(Arrays.stream(slopes(p, moves))).allMatch(slope -> slope >= 0);
    }

    /** By hand: the logarithmic mean of both means times the weighted logarithm of each ratio. */
    @Test
    void areThoseOfTheDivisiaIndexForTheGeometricMean() {
        double[] parts = parts(0, List.of(new Move(1, 25, 100), new Move(1, 64, 36)));
        double logarithmicMean = (60 - 40) / Math.log(60 / 40.0);
        assertThat(parts[0]).isCloseTo(logarithmicMean * Math.log(4) / 2, within(1e-9));
        assertThat(parts[1]).isCloseTo(logarithmicMean * Math.log(36 / 64.0) / 2, within(1e-9));
    }

    @Test
    void oppositeMovementsCancelAndStillShow() {
        double[] parts = parts(0, List.of(new Move(1, 50, 100), new Move(1, 100, 50)));
        assertThat(parts[0]).isCloseTo(Math.log(2) / 2 * Math.sqrt(5000), within(1e-9));
        assertThat(parts[1]).isCloseTo(-parts[0], within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -1, 0, 0.5, 1, 2, 3})
    void tinyMovementsHaveTinyParts(double p) {
        double[] parts = parts(p, List.of(new Move(1, 50, 50 + 1e-12), new Move(1, 50, 50 - 2e-12)));
        assertThat(parts[0]).isCloseTo(0.5e-12, within(1e-14));
        assertThat(parts[1]).isCloseTo(-1e-12, within(1e-14));
    }

    @Test
    void onlyTheNumberThatLeftZeroMovedTheGeometricMean() {
        double[] parts = parts(0, List.of(new Move(1, 0, 16), new Move(1, 90, 64)));
        assertThat(parts).containsExactly(new double[] {32, 0}, within(1e-9));
    }

    /** However little it weighs, a number that fell to zero is what brought the geometric mean down. */
    @Test
    void onlyTheNumberThatFellToZeroBroughtTheGeometricMeanDown() {
        assertThat(parts(0, List.of(new Move(3, 50, 0), new Move(97, 50, 100)))).containsExactly(-50, 0);
    }

    @Test
    void numbersThatFellToZeroTogetherShareTheFallByTheirWeights() {
        List<Move> moves = List.of(new Move(1, 50, 0), new Move(2, 50, 0), new Move(1, 50, 50));
        assertThat(parts(-1, moves)).containsExactly(new double[] {-50 / 3.0, -100 / 3.0, 0}, within(1e-9));
    }

    @Test
    void nothingMovesTheGeometricMeanWhileOneNumberIsZero() {
        assertThat(parts(0, List.of(new Move(1, 0, 0), new Move(1, 50, 100)))).containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0})
    void partsAddUpWhereANumberLeavesZeroByNoMoreThanRounding(double p) {
        List<Move> moves = List.of(new Move(1, 0, 1e-14), new Move(1, 100, 100));
        assertThat(Arrays.stream(parts(p, moves)).sum()).isEqualTo(movementOfMean(p, moves));
    }

    @Property
    void giveTheMovementOfTheMinimumToOneNumber(@ForAll("moves") List<Move> moves) {
        double[] parts = parts(Double.NEGATIVE_INFINITY, moves);
        assertThat(Arrays.stream(parts).sum()).isCloseTo(movementOfMean(Double.NEGATIVE_INFINITY, moves), within(1e-9));
        assertThat(Arrays.stream(slopes(Double.NEGATIVE_INFINITY, moves))).allMatch(slope -> slope >= 0 && slope <= 1);
    }

    @Provide
    Arbitrary<Double> exponents() {
        return Arbitraries.of(-2.0, -1.0, 0.0, 0.5, 1.0, 2.0, 3.0);
    }

    @Provide
    Arbitrary<Double> points() {
        return Arbitraries.doubles().between(0, 100).ofScale(3);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Double> weights = Arbitraries.doubles().between(0.01, 10);
        return Combinators.combine(weights, points(), points())
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
