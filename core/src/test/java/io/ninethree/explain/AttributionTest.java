package io.ninethree.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.explain.Attribution.Change;
import io.ninethree.explain.Attribution.Method;
import io.ninethree.explain.Tree.Cap;
import io.ninethree.explain.Tree.Group;
import io.ninethree.explain.Tree.Leaf;
import io.ninethree.statistics.PowerMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

    private static final PowerMean ARITHMETIC = new PowerMean(1);

    private static final PowerMean GEOMETRIC = new PowerMean(0);

    /** What rounding may take from 100 points. */
    private static final double ROUNDING = 1e-10;

    private static Leaf leaf(String id, double value, Cap... caps) {
        return new Leaf(id, 1, OptionalDouble.of(value), List.of(caps));
    }

    private static Leaf absent(String id) {
        return new Leaf(id, 1, OptionalDouble.empty(), List.of());
    }

    private static Group group(String id, PowerMean mean, Tree... children) {
        return new Group(id, 1, mean, 0, List.of(children));
    }

    private static List<String> players(int count) {
        return IntStream.range(0, count).mapToObj(i -> "player" + i).toList();
    }

    private static void assertClose(Map<String, Double> parts, Map<String, Double> expected, double error) {
        assertThat(parts.keySet()).isEqualTo(expected.keySet());
        parts.forEach((id, part) -> assertThat(part).as(id).isCloseTo(expected.get(id), within(error)));
    }

    private static boolean isWhole(Attribution attribution) {
        return attribution.from().isPresent() && attribution.to().isPresent();
    }

    @Property
    void isTheMeanOfAllOrders(@ForAll Random random) {
        int players = Math.max(0, random.nextInt(5) - 2);
        List<Change> states = new RandomTrees(random).changes(players, 6 - players, 3);
        Attribution attribution = Attribution.of(players(players), states::get);
        if (isWhole(attribution)) {
            assertClose(attribution.parts(), new AllOrders(players(players), states).parts(), 1e-9);
        }
    }

    /** Where a floor, a cap or an absence bends an arithmetic tree, weights alone would not do. */
    @Property
    void seesWhatBendsArithmeticMeans(@ForAll Random random) {
        List<Change> states = RandomTrees.arithmetic(random).changes(0, 4, 2);
        Attribution attribution = Attribution.of(List.of(), states::get);
        if (isWhole(attribution)) {
            assertClose(attribution.parts(), new AllOrders(List.of(), states).parts(), 1e-9);
        }
    }

    @Property
    void addsUp(@ForAll Random random) {
        List<Change> states = new RandomTrees(random).changes(random.nextInt(2), 7, 3);
        Attribution attribution = Attribution.of(players(states.size() - 1), states::get);
        if (isWhole(attribution)) {
            double sum = attribution.parts().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            double difference =
                    attribution.to().getAsDouble() - attribution.from().getAsDouble();
            assertThat(sum).isCloseTo(difference, within(ROUNDING));
        }
    }

    @Property
    void changesItsSignsWithTheDirectionOfTime(@ForAll Random random) {
        Change change = new RandomTrees(random).changes(0, 8, 3).get(0);
        Attribution there = Attribution.between(change.before(), change.after());
        Attribution back = Attribution.between(change.after(), change.before());
        assertThat(back.parts().keySet()).isEqualTo(there.parts().keySet());
        there.parts().forEach((id, part) -> assertThat(back.parts().get(id)).isCloseTo(-part, within(1e-9)));
    }

    @Property
    void doesNotDependOnTheOrderOfChildren(@ForAll Random random, @ForAll long seed) {
        Change change = new RandomTrees(random).changes(0, 8, 3).get(0);
        Attribution attribution = Attribution.between(change.before(), change.after());
        Attribution shuffled = Attribution.between(
                shuffled(change.before(), new Random(seed)), shuffled(change.after(), new Random(seed)));
        assertThat(shuffled.parts()).hasSameSizeAs(attribution.parts());
        shuffled.parts()
                .forEach((id, part) ->
                        assertThat(part).as(id).isCloseTo(attribution.parts().get(id), within(1e-9)));
    }

    private static Group shuffled(Group group, Random random) {
        List<Tree> children = new ArrayList<>();
        group.children().forEach(child -> children.add(child instanceof Group below ? shuffled(below, random) : child));
        Collections.shuffle(children, random);
        return new Group(group.id(), group.weight(), group.mean(), group.floor(), children);
    }

    /** Sums over the mixtures of twins are taken in another order, and must not show it. */
    @Property
    void givesTwinsTheSameToTheLastDigit(@ForAll Random random) {
        Change change = new RandomTrees(random).changes(0, 7, 3).get(0);
        Attribution attribution = Attribution.between(
                withTwins(change.before(), leaf("one", 31.7), leaf("two", 31.7)),
                withTwins(change.after(), leaf("one", 77.3), leaf("two", 77.3)));
        if (isWhole(attribution)) {
            assertThat(attribution.parts().get("one"))
                    .isEqualTo(attribution.parts().get("two"));
        }
    }

    private static Group withTwins(Group group, Leaf first, Leaf last) {
        List<Tree> children = new ArrayList<>(group.children());
        children.add(0, first);
        children.add(last);
        return new Group(group.id(), group.weight(), group.mean(), group.floor(), children);
    }

    @Property
    void givesNothingToThoseWhoStay(@ForAll Random random) {
        Change change = new RandomTrees(random).changes(0, 8, 3).get(0);
        Attribution attribution = Attribution.of(List.of("still"), state -> change);
        List<Leaf> before = leaves(change.before());
        List<Leaf> after = leaves(change.after());
        before.retainAll(after);
        if (isWhole(attribution)) {
            assertThat(attribution.parts()).containsEntry("still", 0.0);
            before.forEach(leaf -> assertThat(attribution.parts()).containsEntry(leaf.id(), 0.0));
        }
    }

    private static List<Leaf> leaves(Group group) {
        List<Leaf> leaves = new ArrayList<>();
        for (Tree child : group.children()) {
            leaves.addAll(child instanceof Group below ? leaves(below) : List.of((Leaf) child));
        }
        return leaves;
    }

    @Property
    void isLinearWhereNothingBends(@ForAll Random random) {
        Change change = RandomTrees.straight(random).changes(0, 8, 3).get(0);
        Attribution attribution = Attribution.between(change.before(), change.after());
        if (isWhole(attribution)) {
            assertThat(attribution.method()).isEqualTo(Method.LINEAR);
            assertThat(new ArrayList<>(attribution.parts().values()))
                    .usingComparatorForType((a, b) -> Math.abs(a - b) <= ROUNDING ? 0 : 1, Double.class)
                    .containsExactlyElementsOf(exact(change, attribution));
        }
    }

    private static List<Double> exact(Change change, Attribution attribution) {
        double middle = (attribution.from().getAsDouble() + attribution.to().getAsDouble()) / 2;
        return Arrays.stream(new Nested(Game.of(List.of(change), middle), true).parts())
                .boxed()
                .toList();
    }

    /** Wide groups, so that the lines of the root are sorted on the way. */
    @Property
    void isAsExactInTheFastWay(@ForAll Random random) {
        List<Change> states = RandomTrees.wide(random).changes(random.nextInt(2), 14, 2);
        Game game = Game.of(states, 50);
        if (game.isSmall()) {
            assertThat(new Nested(game, true).parts())
                    .containsExactly(new Nested(game, false).parts(), within(ROUNDING));
        }
    }

    /** A unanimity game gives each union the same, and each of its members the same of that (Owen 1977). */
    @Test
    void dividesWhatTakesAllOfThemByUnions() {
        Attribution attribution = Attribution.between(unanimous(0), unanimous(100));
        assertClose(attribution.parts(), Map.of("one", 12.5, "two", 12.5, "three", 25.0, "four", 50.0), ROUNDING);
        assertThat(attribution.method()).isEqualTo(Method.EXACT);
    }

    private static Group unanimous(double value) {
        Group pair = group("pair", GEOMETRIC, leaf("one", value), leaf("two", value));
        return group("root", GEOMETRIC, group("union", GEOMETRIC, pair, leaf("three", value)), leaf("four", value));
    }

    @Test
    void sharesAProduct() {
        Group before = group("root", GEOMETRIC, leaf("one", 25), leaf("two", 4));
        Group after = group("root", GEOMETRIC, leaf("one", 100), leaf("two", 64));
        assertClose(Attribution.between(before, after).parts(), Map.of("one", 25.0, "two", 45.0), ROUNDING);
    }

    @Test
    void chargesTheOneWhoCaps() {
        Group before = group("root", GEOMETRIC, leaf("one", 25), leaf("two", 4));
        Group after = group("root", GEOMETRIC, leaf("one", 100, new Cap("root", 50)), leaf("two", 64));
        assertClose(Attribution.between(before, after).parts(), Map.of("one", 10.0, "two", 30.0), ROUNDING);
    }

    @Test
    void passesAStateWithoutAValueInTheMiddle() {
        Group before = group("root", ARITHMETIC, leaf("one", 40), absent("two"));
        Group after = group("root", ARITHMETIC, absent("one"), leaf("two", 80));
        assertThat(Attribution.between(before, after).parts()).containsExactly(entry("one", 20.0), entry("two", 20.0));
    }

    @Test
    void hasNoPartsWithoutBothEnds() {
        Group before = group("root", ARITHMETIC, absent("one"));
        Group after = group("root", ARITHMETIC, leaf("one", 80));
        Attribution attribution = Attribution.between(before, after);
        assertThat(attribution.from()).isEmpty();
        assertThat(attribution.to()).hasValue(80);
        assertThat(attribution.parts()).isEmpty();
    }

    @Test
    void putsPlayersFirst() {
        Group old = group("root", ARITHMETIC, leaf("one", 40), leaf("two", 80));
        Group reformed = group("root", new PowerMean(-1), leaf("one", 40), leaf("two", 80));
        Attribution attribution = Attribution.of(
                List.of("rules"), state -> state == 0 ? new Change(old, old) : new Change(reformed, reformed));
        assertThat(attribution.parts().keySet()).containsExactly("rules", "one", "two");
        assertThat(attribution.parts().get("rules")).isCloseTo(-20 / 3.0, within(ROUNDING));
        assertThat(attribution.parts()).containsEntry("one", 0.0).containsEntry("two", 0.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesCloseFromSomeOrders(long seed) {
        List<Change> states = new RandomTrees(new Random(seed)).changes((int) seed % 2, 7, 3);
        Game game = Game.of(states, 50);
        Sampled sampled = new Sampled(game);
        double[] exact = new Nested(game, true).parts();
        for (int i = 0; i < exact.length; i++) {
            assertThat(sampled.parts()[i]).isCloseTo(exact[i], within(5 * sampled.errors()[i] + ROUNDING));
        }
    }

    @Test
    void samplesWhatHasTooManyOrders() {
        Attribution attribution = Attribution.between(crowd(40), crowd(70));
        assertThat(attribution.method()).isEqualTo(Method.SAMPLED);
        assertThat(attribution.errors().keySet()).isEqualTo(attribution.parts().keySet());
        assertThat(attribution.parts().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(attribution.to().getAsDouble() - attribution.from().getAsDouble(), within(ROUNDING));
        assertThat(Attribution.between(crowd(40), crowd(70))).isEqualTo(attribution);
    }

    private static Group crowd(double value) {
        List<Tree> leaves = IntStream.range(0, 21)
                .<Tree>mapToObj(i -> leaf("leaf" + i, value + i))
                .toList();
        return new Group("root", 1, GEOMETRIC, 0, leaves);
    }

    @Test
    void cannotBeChanged() {
        Attribution attribution = Attribution.between(unanimous(0), unanimous(100));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> attribution.parts().clear());
    }

    @Test
    void refusesTreesOfOtherShape() {
        Group one = group("root", ARITHMETIC, leaf("one", 40));
        Group two = group("root", ARITHMETIC, leaf("two", 40));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.between(one, two))
                .withMessage("trees must have the same ids in the same places, were 'one' and 'two'");
    }

    @Test
    void refusesOtherRulesWithoutAPlayer() {
        Group one = group("root", ARITHMETIC, leaf("one", 40));
        Group two = group("root", GEOMETRIC, leaf("one", 40));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.between(one, two))
                .withMessage("weight, mean and floor of 'root' must be equal before and after,"
                        + " were [1.0, 1.0, 0.0] and [1.0, 0.0, 0.0]");
    }

    @Test
    void refusesACapOfAGroupThatIsNotAbove() {
        Group one = group("root", ARITHMETIC, leaf("one", 40, new Cap("side", 50)), group("side", ARITHMETIC));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.between(one, one))
                .withMessage("cap of 'one' must name a group above it, was 'side'");
    }

    @Test
    void refusesAPlayerWithTheIdOfALeaf() {
        Group one = group("root", ARITHMETIC, leaf("one", 40));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.of(List.of("one"), state -> new Change(one, one)))
                .withMessage("players and leaves must have their own ids, was 'one' twice");
    }

    @Test
    void refusesTooManyPlayers() {
        Group one = group("root", ARITHMETIC, leaf("one", 40));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.of(players(17), state -> new Change(one, one)))
                .withMessage("players must be at most 16, were 17");
    }
}
