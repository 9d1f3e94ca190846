package io.ninethree.explain;

import io.ninethree.explain.Attribution.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Owen value by its definition: every order that keeps groups together is walked from end to end. */
final class AllOrders {

    private final List<String> players;
    private final List<Change> states;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final double middle;
    private final Map<Integer, Double> worths = new HashMap<>();

    AllOrders(List<String> players, List<Change> states) {
        this.players = players;
        this.states = states;
        players.forEach(player -> numbers.put(player, numbers.size()));
        RandomTrees.leaves(states.get(0).before()).forEach(leaf -> numbers.put(leaf, numbers.size()));
        this.middle = (states.get(0).before().value().orElseThrow()
                        + states.get(states.size() - 1).after().value().orElseThrow())
                / 2;
    }

    Map<String, Double> parts() {
        List<List<String>> orders = orders();
        double[] sums = new double[numbers.size()];
        for (List<String> order : orders) {
            int changed = 0;
            for (String name : order) {
                int number = numbers.getOrDefault(name, -1);
                int next = changed | 1 << number;
                sums[number] += worth(next) - worth(changed);
                changed = next;
            }
        }
        Map<String, Double> parts = new HashMap<>();
        numbers.forEach((name, number) -> parts.put(name, sums[number] / orders.size()));
        return parts;
    }

    private double worth(int changed) {
        return worths.computeIfAbsent(changed, this::value);
    }

    private double value(int changed) {
        Change change = states.get(changed & (1 << players.size()) - 1);
        return mixture(change.before(), change.after(), changed).value().orElse(middle);
    }

    private Tree mixture(Tree before, Tree after, int changed) {
        if (before instanceof Tree.Group from && after instanceof Tree.Group to) {
            List<Tree> children = new ArrayList<>();
            for (int i = 0; i < from.children().size(); i++) {
                children.add(mixture(from.children().get(i), to.children().get(i), changed));
            }
            return new Tree.Group(from.id(), from.weight(), from.mean(), from.floor(), children);
        }
        return (changed >> numbers.getOrDefault(before.id(), -1) & 1) == 1 ? after : before;
    }

    private List<List<String>> orders() {
        List<List<List<String>>> units = new ArrayList<>();
        players.forEach(player -> units.add(List.of(List.of(player))));
        states.get(0).before().children().forEach(child -> units.add(orders(child)));
        return interleaved(units);
    }

    private static List<List<String>> orders(Tree tree) {
        return tree instanceof Tree.Group group
                ? interleaved(group.children().stream().map(AllOrders::orders).toList())
                : List.of(List.of(tree.id()));
    }

    /** All orders of the units, each in each of its own orders. */
    private static List<List<String>> interleaved(List<List<List<String>>> units) {
        if (units.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (int first = 0; first < units.size(); first++) {
            List<List<List<String>>> others = new ArrayList<>(units);
            List<List<String>> heads = others.remove(first);
            for (List<String> tail : interleaved(others)) {
                for (List<String> head : heads) {
                    List<String> order = new ArrayList<>(head);
                    order.addAll(tail);
                    orders.add(order);
                }
            }
        }
        return orders;
    }
}
