package io.ninethree.explain;

import io.ninethree.explain.Attribution.Change;
import io.ninethree.statistics.PowerMean;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small trees, drawn by chance. */
final class RandomTrees {

    private static final List<Double> EXPONENTS = List.of(1.0, 1.0, 0.0, 0.0, -1.0, 0.5, 2.0, -2.0, 3.0);

    private final Random random;
    private final List<Double> exponents;
    private final boolean bent;
    private final int splits;

    RandomTrees(Random random) {
        this(random, EXPONENTS, true, 1);
    }

    private RandomTrees(Random random, List<Double> exponents, boolean bent, int splits) {
        this.random = random;
        this.exponents = exponents;
        this.bent = bent;
        this.splits = splits;
    }

    /** Arithmetic trees with whatever bends them. */
    static RandomTrees arithmetic(Random random) {
        return new RandomTrees(random, List.of(1.0), true, 1);
    }

    /** Arithmetic trees without floors, caps and absent values. */
    static RandomTrees straight(Random random) {
        return new RandomTrees(random, List.of(1.0), false, 1);
    }

    /** Trees of few groups with many leaves, arithmetic or geometric. */
    static RandomTrees wide(Random random) {
        return new RandomTrees(random, List.of(0.0, 1.0), true, 2);
    }

    static List<String> leaves(Tree tree) {
        return tree instanceof Tree.Group group
                ? group.children().stream()
                        .flatMap(child -> leaves(child).stream())
                        .toList()
                : List.of(tree.id());
    }

    /** A tree of up to so many leaves and levels below the root. */
    Tree.Group tree(int leaves, int levels) {
        return group("root", leaves, levels, List.of("root"));
    }

    private Tree.Group group(String id, int leaves, int levels, List<String> path) {
        List<Tree> children = new ArrayList<>();
        int rest = leaves;
        while (rest > 0) {
            int size = 1 + random.nextInt(Math.max(1, rest / splits));
            String child = id + "." + children.size();
            boolean splits = levels > 1 && size < leaves && random.nextInt(4) > 0;
            children.add(splits ? group(child, size, levels - 1, plus(path, child)) : leaf(child, path));
            rest -= splits ? size : 1;
        }
        return new Tree.Group(id, weight(), mean(), floor(), children);
    }

    private static List<String> plus(List<String> path, String id) {
        return Stream.concat(path.stream(), Stream.of(id)).toList();
    }

    private Tree.Leaf leaf(String id, List<String> path) {
        return new Tree.Leaf(id, weight(), value(), caps(path));
    }

    private double weight() {
        return random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(5);
    }

    private PowerMean mean() {
        return new PowerMean(exponents.get(random.nextInt(exponents.size())));
    }

    private double floor() {
        if (!bent) {
            return 0;
        }
        return random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(2);
    }

    private OptionalDouble value() {
        return switch (random.nextInt(10) + (bent ? 0 : 1)) {
            case 0 -> OptionalDouble.empty();
            case 1 -> OptionalDouble.of(0);
            case 2 -> OptionalDouble.of(100);
            default -> OptionalDouble.of(random.nextInt(1000) / 10.0);
        };
    }

    private List<Tree.Cap> caps(List<String> path) {
        return IntStream.range(0, bent && random.nextInt(6) == 0 ? 2 : 0)
                .mapToObj(i -> new Tree.Cap(path.get(random.nextInt(path.size())), random.nextInt(101)))
                .toList();
    }

    /** The same rules with other leaves; some leaves stay. */
    Tree.Group moved(Tree.Group tree) {
        return (Tree.Group) moved(tree, List.of());
    }

    private Tree moved(Tree tree, List<String> above) {
        if (tree instanceof Tree.Group group) {
            List<String> path = plus(above, group.id());
            List<Tree> children =
                    group.children().stream().map(child -> moved(child, path)).toList();
            return new Tree.Group(group.id(), group.weight(), group.mean(), group.floor(), children);
        }
        Tree.Leaf leaf = (Tree.Leaf) tree;
        return random.nextInt(5) == 0 ? leaf : new Tree.Leaf(leaf.id(), leaf.weight(), value(), caps(above));
    }

    /** The same shape with other rules. */
    Tree.Group reformed(Tree.Group tree) {
        return (Tree.Group) reformed((Tree) tree);
    }

    private Tree reformed(Tree tree) {
        if (tree instanceof Tree.Group group) {
            List<Tree> children = group.children().stream().map(this::reformed).toList();
            return new Tree.Group(group.id(), weight(), mean(), floor(), children);
        }
        Tree.Leaf leaf = (Tree.Leaf) tree;
        return new Tree.Leaf(leaf.id(), weight(), leaf.value(), leaf.caps());
    }

    /** What the leaves move from and to, for each set of so many players. */
    List<Change> changes(int players, int leaves, int levels) {
        Tree.Group shape = tree(leaves, levels);
        return IntStream.range(0, 1 << players)
                .mapToObj(state -> state == 0 ? shape : reformed(shape))
                .map(tree -> new Change(tree, moved(tree)))
                .toList();
    }
}
