package io.ninethree.score;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A place in two trees of scores, of which it may be missing in one.
 *
 * @param path the ids from the root down, which tell it from all other places
 * @param before what stands there in the first tree
 * @param after what stands there in the second tree
 */
record Pair<S extends NodeScore>(List<String> path, Optional<S> before, Optional<S> after) {

    static Pair<HeadingScore> of(HeadingScore before, HeadingScore after) {
        return new Pair<>(List.of(after.id()), Optional.of(before), Optional.of(after));
    }

    String id() {
        return path.get(path.size() - 1);
    }

    /** What stands there at last, or stood there. */
    S any() {
        return after.or(() -> before).orElseThrow();
    }

    Optional<S> side(boolean second) {
        return second ? after : before;
    }

    double weight(boolean second) {
        return side(second).map(NodeScore::weight).orElse(0.0);
    }

    /** Whether both sides are there and not the same in some respect. */
    boolean differs(Function<S, ?> respect) {
        return before.isPresent()
                && after.isPresent()
                && !respect.apply(before.get()).equals(respect.apply(after.get()));
    }

    boolean isCommon() {
        return hasPoints(before) && hasPoints(after);
    }

    private static boolean hasPoints(Optional<? extends NodeScore> score) {
        return score.isPresent() && score.get().points().isPresent();
    }

    /** The headings directly below a heading. */
    static List<Pair<HeadingScore>> headings(Pair<HeadingScore> heading) {
        return below(heading, HeadingScore.class);
    }

    /** The indicators directly below a heading. */
    static List<Pair<IndicatorScore>> indicators(Pair<HeadingScore> heading) {
        return below(heading, IndicatorScore.class);
    }

    /** All indicators below a heading, in the order of the tree. */
    static Stream<Pair<IndicatorScore>> all(Pair<HeadingScore> heading) {
        return Stream.concat(
                indicators(heading).stream(), headings(heading).stream().flatMap(Pair::all));
    }

    private static <S extends NodeScore> List<Pair<S>> below(Pair<HeadingScore> heading, Class<S> kind) {
        Map<String, S> befores = children(heading.before, kind);
        Map<String, S> afters = children(heading.after, kind);
        Map<String, S> all = new LinkedHashMap<>(befores);
        all.putAll(afters);
        List<Pair<S>> pairs = new ArrayList<>(all.size());
        for (String id : all.keySet()) {
            List<String> path = new ArrayList<>(heading.path);
            path.add(id);
            pairs.add(new Pair<>(path, Optional.ofNullable(befores.get(id)), Optional.ofNullable(afters.get(id))));
        }
        return pairs;
    }

    private static <S extends NodeScore> Map<String, S> children(Optional<HeadingScore> heading, Class<S> kind) {
        Map<String, S> children = new LinkedHashMap<>();
        heading.ifPresent(score -> score.children().stream()
                .filter(kind::isInstance)
                .forEach(child -> children.put(child.id(), kind.cast(requireNonNull(child)))));
        return children;
    }
}
