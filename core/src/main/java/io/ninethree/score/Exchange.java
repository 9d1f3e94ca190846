package io.ninethree.score;

import io.ninethree.explain.Attribution;
import io.ninethree.explain.Tree;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    private final Set<String> asked = new HashSet<>();
    private final List<Player> players;

    private Exchange(HeadingScore before, HeadingScore after, boolean fromPerfect) {
        root = Pair.of(before, after);
        this.fromPerfect = fromPerfect;
        addAsked(before.heading());
        addAsked(after.heading());
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

    private void addAsked(Heading heading) {
        heading.gates().forEach(gate -> asked.add(gate.indicator()));
        heading.children().stream().filter(Heading.class::isInstance).forEach(child -> addAsked((Heading) child));
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
        return new TreeState(this, second, fromPerfect && !second, done).of(root);
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
            case SCOPE -> indicators().anyMatch(this::isScope);
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
    boolean isScope(Pair<IndicatorScore> leaf) {
        return counts(leaf.before()) != counts(leaf.after());
    }

    /** Whether there is an indicator that earns points or that a gate can ask. */
    boolean counts(Optional<IndicatorScore> score) {
        return score.isPresent()
                && (score.get().points().isPresent()
                        || (asked.contains(score.get().id())
                                && score.get().judged().isPresent()));
    }

    private static boolean hasOtherWeights(Pair<HeadingScore> heading) {
        return Stream.concat(Pair.headings(heading).stream(), Pair.indicators(heading).stream())
                .anyMatch(child -> child.weight(false) != child.weight(true));
    }

    private static boolean hasOtherAggregation(Pair<HeadingScore> heading) {
        return heading.differs(score -> score.heading().aggregation())
                || heading.differs(score -> score.heading().gates());
    }

    /** Whether the same value is worth something else on either side. */
    static boolean hasOtherCurve(Pair<IndicatorScore> leaf) {
        boolean differs = leaf.differs(score -> score.indicator().curve())
                || leaf.differs(score -> score.indicator().targets());
        return differs && leaf.isCommon() && !isRedefined(leaf);
    }

    /** Whether an indicator measures something else on either side, so that its values can not be compared. */
    static boolean isRedefined(Pair<IndicatorScore> leaf) {
        return leaf.differs(score -> score.indicator().formula())
                || leaf.differs(score -> score.indicator().datedBy());
    }

    /** How an indicator is called in the tree. */
    static String name(Pair<IndicatorScore> leaf) {
        return String.join("/", leaf.path());
    }

    /** How a heading is called in the tree; an indicator of the same id may stand beside it. */
    static String group(Pair<HeadingScore> heading) {
        return String.join("/", heading.path()) + "/";
    }
}
