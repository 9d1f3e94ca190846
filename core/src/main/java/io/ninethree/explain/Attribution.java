package io.ninethree.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How the difference of two states of a tree is shared among its leaves: what each moved on average over all orders in
 * which they can change one after the other, where the leaves of a group, on every level, change without others in between.
 * That is the Shapley value that respects the tree (G. Owen, <i>Values of games with a priori unions</i>, 1977; for many
 * levels E. Winter, <i>A value for cooperative games with levels structure of cooperation</i>, International Journal of
 * Game Theory 18, 1989). The parts add up to the difference. A state on the way that has no value counts as the middle of
 * the two. Immutable and thread-safe.
 *
 * @param from the points to start from, empty if there are none
 * @param to the points that are explained, empty if there are none
 * @param parts the share of each in the difference, in points of either sign: first the players, then all leaves in the
 *     order of the tree; none if one of the two states has no value
 * @param method how the parts were found
 * @param errors the standard error of each part, in points; none unless the parts were sampled
 */
public record Attribution(
        OptionalDouble from, OptionalDouble to, Map<String, Double> parts, Method method, Map<String, Double> errors) {

    /** How parts are found. */
    public enum Method {
        /** From the weights alone: all means are arithmetic, and nothing bends them. */
        LINEAR,
        /** From all orders. */
        EXACT,
        /** From some orders, drawn by chance: always the same ones, and still adding up. */
        SAMPLED
    }

    /**
     * What the leaves move from and to. The two trees differ in the values and caps of leaves only.
     *
     * @param before the tree while no leaf has changed
     * @param after the tree when all have
     */
    public record Change(Tree.Group before, Tree.Group after) {

        /**
         * Checks that only leaves move.
         *
         * @throws IllegalArgumentException if the trees differ in ids, weights, means or floors
         */
        public Change {
            Shape.requireSameRules(before, after);
        }
    }

    /** Copies the maps. */
    public Attribution {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /**
     * Shares the difference of two trees among their leaves.
     *
     * @param before the tree to start from
     * @param after the tree that is explained; it differs in the values and caps of leaves only
     * @return the parts of the leaves
     * @throws IllegalArgumentException if the trees differ in ids, weights, means or floors, or a cap names a group that is
     *     not above its leaf
     */
    public static Attribution between(Tree.Group before, Tree.Group after) {
        Change change = new Change(before, after);
        return of(List.of(), state -> change);
    }

    /**
     * Shares the difference of two trees among their leaves and others who changed the rules. Such a player stands beside
     * the children of the root.
     *
     * @param players their ids, at most 16
     * @param states what the leaves move from and to, for each set of players that have already changed: bit i stands for
     *     player i; all the trees have the same ids in the same places
     * @return the parts of the players and leaves, of the difference between the tree before any change and the tree after
     *     all of them
     * @throws IllegalArgumentException if there are too many players, an id stands for two, the trees differ in more than
     *     rules and leaves, or a cap names a group that is not above its leaf
     */
    public static Attribution of(List<String> players, IntFunction<Change> states) {
        Shape.requirePlayers(players);
        List<Change> changes =
                IntStream.range(0, 1 << players.size()).mapToObj(states).toList();
        List<String> ids = new ArrayList<>(players);
        ids.addAll(Shape.of(changes).leaves());
        Shape.requireUnique(ids);
        OptionalDouble from = changes.get(0).before().value();
        OptionalDouble to = changes.get(changes.size() - 1).after().value();
        return from.isPresent() && to.isPresent()
                ? of(ids, changes, from.getAsDouble(), to.getAsDouble())
                : new Attribution(from, to, Map.of(), Method.EXACT, Map.of());
    }

    private static Attribution of(List<String> ids, List<Change> changes, double from, double to) {
        Optional<double[]> linear = changes.size() == 1 ? Linear.parts(changes.get(0), ids.size()) : Optional.empty();
        if (linear.isPresent()) {
            return of(from, to, byId(ids, linear.get()), Method.LINEAR, Map.of());
        }
        Game game = Game.of(changes, (from + to) / 2);
        if (game.isSmall()) {
            return of(from, to, byId(ids, new Nested(game, true).parts()), Method.EXACT, Map.of());
        }
        Sampled sampled = new Sampled(game);
        return of(from, to, byId(ids, sampled.parts()), Method.SAMPLED, byId(ids, sampled.errors()));
    }

    private static Attribution of(
            double from, double to, Map<String, Double> parts, Method method, Map<String, Double> errors) {
        return new Attribution(OptionalDouble.of(from), OptionalDouble.of(to), parts, method, errors);
    }

    private static Map<String, Double> byId(List<String> ids, double[] numbers) {
        Map<String, Double> byId = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            byId.put(ids.get(i), numbers[i]);
        }
        return byId;
    }
}
