package io.ninethree.rules.sla;

import io.ninethree.field.Condition;
import io.ninethree.field.Condition.All;
import io.ninethree.field.Condition.Any;
import io.ninethree.field.Condition.Not;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition as alternatives, each a set of simple conditions that hold together (disjunctive normal form). It serves to
 * tell whether two conditions can hold for one case, or one never holds without the other. Where that cannot be told the
 * answers are yes and no.
 */
final class Alternatives {

    /** More than that are not taken apart. */
    private static final int MOST = 256;

    private final List<Set<Condition>> any;

    private Alternatives(List<Set<Condition>> any) {
        this.any = any;
    }

    static Alternatives of(Condition condition) {
        return new Alternatives(any(condition, true).orElseGet(() -> List.of(Set.of(condition))));
    }

    private static Optional<List<Set<Condition>>> any(Condition condition, boolean holds) {
        if (condition instanceof Not not) {
            return any(not.inner(), !holds);
        }
        if (condition instanceof Condition.Always) {
            return Optional.of(holds ? List.of(Set.of()) : List.of());
        }
        if (condition instanceof All all) {
            return holds ? product(all.of(), true) : sum(all.of(), false);
        }
        if (condition instanceof Any each) {
            return holds ? sum(each.of(), true) : product(each.of(), false);
        }
        return Optional.of(List.of(Set.of(holds ? condition : new Not(condition))));
    }

    private static Optional<List<Set<Condition>>> sum(List<Condition> conditions, boolean holds) {
        List<Set<Condition>> sum = new ArrayList<>();
        for (Condition condition : conditions) {
            Optional<List<Set<Condition>>> more = any(condition, holds);
            if (more.isEmpty() || sum.size() + more.get().size() > MOST) {
                return Optional.empty();
            }
            sum.addAll(more.get());
        }
        return Optional.of(sum);
    }

    private static Optional<List<Set<Condition>>> product(List<Condition> conditions, boolean holds) {
        List<Set<Condition>> product = List.of(Set.of());
        for (Condition condition : conditions) {
            Optional<List<Set<Condition>>> factors = any(condition, holds);
            if (factors.isEmpty() || (long) product.size() * factors.get().size() > MOST) {
                return Optional.empty();
            }
            product = times(product, factors.get());
        }
        return Optional.of(product);
    }

    private static List<Set<Condition>> times(List<Set<Condition>> product, List<Set<Condition>> factors) {
        List<Set<Condition>> times = new ArrayList<>();
        for (Set<Condition> one : product) {
            for (Set<Condition> other : factors) {
                Set<Condition> both = new LinkedHashSet<>(one);
                both.addAll(other);
                times.add(both);
            }
        }
        return times;
    }

    /** Whether both can hold for one case, as far as can be told. */
    boolean mayMeet(Alternatives other) {
        return any.stream().anyMatch(one -> other.any.stream().anyMatch(each -> mayMeet(one, each)));
    }

    private static boolean mayMeet(Set<Condition> one, Set<Condition> other) {
        return one.stream().noneMatch(a -> other.stream().anyMatch(b -> Simple.exclude(a, b)));
    }

    /** Whether this holds wherever the other does: true only if that is certain. */
    boolean covers(Alternatives other) {
        return other.any.stream().allMatch(each -> any.stream().anyMatch(one -> covers(one, each)));
    }

    private static boolean covers(Set<Condition> wide, Set<Condition> narrow) {
        return wide.stream().allMatch(a -> narrow.stream().anyMatch(b -> Simple.implies(b, a)));
    }
}
