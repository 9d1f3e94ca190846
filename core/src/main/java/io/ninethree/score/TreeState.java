package io.ninethree.score;

import io.ninethree.explain.Tree;
import io.ninethree.score.Exchange.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The tree of an exchange while some players have changed and the indicators are on one side. */
final class TreeState {

    private final Exchange exchange;
    private final boolean second;
    private final boolean perfect;
    private final Set<Player> done;

    TreeState(Exchange exchange, boolean second, boolean perfect, Set<Player> done) {
        this.exchange = exchange;
        this.second = second;
        this.perfect = perfect;
        this.done = done;
    }

    Tree.Group of(Pair<HeadingScore> root) {
        return group(root, List.of());
    }

    private Tree.Group group(Pair<HeadingScore> heading, List<Pair<HeadingScore>> above) {
        List<Pair<HeadingScore>> path = new ArrayList<>(above);
        path.add(heading);
        List<Tree> children = new ArrayList<>();
        Pair.headings(heading).forEach(below -> children.add(group(below, path)));
        Pair.indicators(heading).forEach(below -> children.add(leaf(below, path)));
        Aggregation aggregation = defined(heading, Player.AGGREGATION).heading().aggregation();
        return new Tree.Group(
                Exchange.group(heading), weight(heading), aggregation.mean(), aggregation.floor(), children);
    }

    private <S extends NodeScore> S defined(Pair<S> pair, Player player) {
        return pair.side(done.contains(player)).orElseGet(pair::any);
    }

    private double weight(Pair<?> pair) {
        return pair.weight(done.contains(Player.WEIGHTS));
    }

    private Tree.Leaf leaf(Pair<IndicatorScore> leaf, List<Pair<HeadingScore>> above) {
        return new Tree.Leaf(Exchange.name(leaf), weight(leaf), points(leaf), caps(leaf, above));
    }

    /** The side that an indicator is on, empty if it does not count while the scope is what it is. */
    private Optional<IndicatorScore> score(Pair<IndicatorScore> leaf) {
        boolean side = exchange.isScope(leaf) ? done.contains(Player.SCOPE) : second;
        return leaf.side(side);
    }

    private OptionalDouble points(Pair<IndicatorScore> leaf) {
        OptionalDouble points = score(leaf).map(IndicatorScore::points).orElse(OptionalDouble.empty());
        if (points.isPresent() && perfect) {
            return OptionalDouble.of(100);
        }
        return points.isPresent() && Exchange.hasOtherCurve(leaf)
                ? score(leaf).orElseThrow().points(defined(leaf, Player.CURVES).indicator())
                : points;
    }

    private List<Tree.Cap> caps(Pair<IndicatorScore> leaf, List<Pair<HeadingScore>> above) {
        Optional<IndicatorScore> score = score(leaf);
        List<Tree.Cap> caps = new ArrayList<>();
        if (score.isPresent() && !perfect) {
            above.forEach(heading -> defined(heading, Player.AGGREGATION).heading().gates().stream()
                    .filter(gate -> gate.indicator().equals(leaf.id()))
                    .map(gate -> score.get().limit(gate).orElse(100))
                    .filter(limit -> limit < 100)
                    .forEach(limit -> caps.add(new Tree.Cap(Exchange.group(heading), limit))));
        }
        return caps;
    }
}
