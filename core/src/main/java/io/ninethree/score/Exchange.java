package io.ninethree.score;

import io.ninethree.explain.Attribution;
import io.ninethree.explain.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two scores of a heading as one tree, in which everything that tells them apart can be exchanged by itself: what each
 * indicator measured and, as players of their own, the scope of what was measured, the weights, the curves, and the
 * aggregations with their gates.
 */
final class Exchange {

    /** What may change beside the values of indicators. */
    enum Player {
        SCOPE,
        WEIGHTS,
        CURVES,
        AGGREGATION
    }

    private final Pair<HeadingScore> root;
    private final boolean fromPerfect;
    private final List<Player> players;

    private Exchange(HeadingScore before, HeadingScore after, boolean fromPerfect) {
        root = Pair.of(before, after);
        this.fromPerfect = fromPerfect;
        players = Stream.of(Player.values()).filter(this::plays).toList();
    }

    /** What led from one score to another. */
    static Exchange between(HeadingScore before, HeadingScore after) {
        return new Exchange(before, after, false);
    }

    /** What led to a score from 100 points everywhere, where every gate is open. */
    static Exchange fromPerfect(HeadingScore score) {
        return new Exchange(score, score, true);
    }

    /** What stands on both sides or on one. */
    Stream<Pair<IndicatorScore>> indicators() {
        return Pair.all(root);
    }

    /** The share of every player and every indicator in the difference. */
    Attribution attribution() {
        List<String> names = players.stream().map(Player::name).toList();
        return Attribution.of(names, changed -> {
            Set<Player> done = changed(changed);
            return new Attribution.Change(state(false, done), state(true, done));
        });
    }

    private Tree.Group state(boolean second, Set<Player> done) {
        return new State(second, fromPerfect && !second, done).group(root, List.of());
    }

    private Set<Player> changed(int bits) {
        Set<Player> changed = EnumSet.noneOf(Player.class);
        for (int i = 0; i < players.size(); i++) {
            if ((bits >> i & 1) != 0) {
                changed.add(players.get(i));
            }
        }
        return changed;
    }

    private boolean plays(Player player) {
        return switch (player) {
            case SCOPE -> indicators().anyMatch(Exchange::isScope);
            case WEIGHTS -> anyHeading(root, Exchange::hasOtherWeights);
            case CURVES -> indicators().anyMatch(Exchange::hasOtherCurve);
            case AGGREGATION -> anyHeading(root, Exchange::hasOtherAggregation);
        };
    }

    private static boolean anyHeading(Pair<HeadingScore> heading, Predicate<Pair<HeadingScore>> condition) {
        return condition.test(heading)
                || Pair.headings(heading).stream().anyMatch(below -> anyHeading(below, condition));
    }

    /** Whether an indicator counts on one side only. */
    static boolean isScope(Pair<IndicatorScore> leaf) {
        boolean before = leaf.before().filter(Exchange::counts).isPresent();
        boolean after = leaf.after().filter(Exchange::counts).isPresent();
        return before != after;
    }

    private static boolean counts(IndicatorScore score) {
        return score.judged().isPresent();
    }

    private static boolean hasOtherWeights(Pair<HeadingScore> heading) {
        return Stream.concat(Pair.headings(heading).stream(), Pair.indicators(heading).stream())
                .anyMatch(child -> child.weight(false) != child.weight(true));
    }

    private static boolean hasOtherAggregation(Pair<HeadingScore> heading) {
        return heading.before().isPresent()
                && heading.after().isPresent()
                && !(heading.before()
                                .get()
                                .heading()
                                .aggregation()
                                .equals(heading.after().get().heading().aggregation())
                        && heading.before()
                                .get()
                                .heading()
                                .gates()
                                .equals(heading.after().get().heading().gates()));
    }

    /** Whether the same value is worth something else on either side. */
    static boolean hasOtherCurve(Pair<IndicatorScore> leaf) {
        return leaf.isCommon()
                && !isRedefined(leaf)
                && !isScoredAlike(
                        leaf.before().orElseThrow().indicator(),
                        leaf.after().orElseThrow().indicator());
    }

    private static boolean isScoredAlike(Indicator one, Indicator other) {
        return one.curve().equals(other.curve()) && one.targets().equals(other.targets());
    }

    /** Whether an indicator measures something else on either side, so that its values can not be compared. */
    static boolean isRedefined(Pair<IndicatorScore> leaf) {
        return leaf.before().isPresent()
                && leaf.after().isPresent()
                && !leaf.before()
                        .get()
                        .indicator()
                        .formula()
                        .equals(leaf.after().get().indicator().formula());
    }

    static String name(Pair<?> pair) {
        return String.join("/", pair.path());
    }

    /** The tree while some players have changed and the indicators are on one side. */
    private record State(boolean second, boolean perfect, Set<Player> done) {

        Tree.Group group(Pair<HeadingScore> heading, List<Pair<HeadingScore>> above) {
            List<Pair<HeadingScore>> path = new ArrayList<>(above);
            path.add(heading);
            List<Tree> children = new ArrayList<>();
            Pair.headings(heading).forEach(below -> children.add(group(below, path)));
            Pair.indicators(heading).forEach(below -> children.add(leaf(below, path)));
            Aggregation aggregation =
                    defined(heading, Player.AGGREGATION).heading().aggregation();
            return new Tree.Group(
                    name(heading), weight(heading), aggregation.mean(), aggregation.floor(), children);
        }

        private <S extends NodeScore> S defined(Pair<S> pair, Player player) {
            return pair.side(done.contains(player)).orElseGet(pair::any);
        }

        private double weight(Pair<?> pair) {
            return pair.weight(done.contains(Player.WEIGHTS));
        }

        private Tree.Leaf leaf(Pair<IndicatorScore> leaf, List<Pair<HeadingScore>> above) {
            return new Tree.Leaf(name(leaf), weight(leaf), points(leaf), caps(leaf, above));
        }

        /** The side that an indicator is on, empty if it does not count while the scope is what it is. */
        private Optional<IndicatorScore> score(Pair<IndicatorScore> leaf) {
            boolean side = isScope(leaf) ? done.contains(Player.SCOPE) : second;
            return leaf.side(side);
        }

        private OptionalDouble points(Pair<IndicatorScore> leaf) {
            OptionalDouble points = score(leaf).map(IndicatorScore::points).orElse(OptionalDouble.empty());
            if (points.isPresent() && perfect) {
                return OptionalDouble.of(100);
            }
            return points.isPresent() && hasOtherCurve(leaf)
                    ? score(leaf).orElseThrow().points(defined(leaf, Player.CURVES).indicator())
                    : points;
        }

        private List<Tree.Cap> caps(Pair<IndicatorScore> leaf, List<Pair<HeadingScore>> above) {
            Optional<IndicatorScore> score = score(leaf);
            List<Tree.Cap> caps = new ArrayList<>();
            if (score.isPresent() && !perfect) {
                above.forEach(heading -> defined(heading, Player.AGGREGATION).heading().gates().stream()
                        .filter(gate -> gate.indicator().equals(leaf.id()))
                        .map(gate -> gate.limit(score.get()).orElse(100))
                        .filter(limit -> limit < 100)
                        .forEach(limit -> caps.add(new Tree.Cap(name(heading), limit))));
            }
            return caps;
        }
    }
}
