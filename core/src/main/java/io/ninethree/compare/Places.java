package io.ninethree.compare;

import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ServiceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where each node of a model stands: the tree in its order, then the information. */
final class Places {

    /** The parent of what has none. No id is empty. */
    private static final String NOWHERE = "";

    private static final Text WHOLE = Text.of("总体", "the whole");
    private static final Text INFORMATION = Text.of("参考信息", "information");

    private record Place(ModelNode node, String parent, Text parentName, int number) {}

    private final Map<String, Place> byId = new LinkedHashMap<>();

    private Places() {}

    static Places of(ServiceModel model) {
        Places places = new Places();
        places.put(model.root(), NOWHERE, WHOLE, 1);
        for (int i = 0; i < model.information().size(); i++) {
            places.put(model.information().get(i), NOWHERE, INFORMATION, i + 1);
        }
        return places;
    }

    private void put(ModelNode node, String parent, Text parentName, int number) {
        byId.put(node.id(), new Place(node, parent, parentName, number));
        if (node instanceof Heading heading) {
            for (int i = 0; i < heading.children().size(); i++) {
                put(heading.children().get(i), heading.id(), heading.text(), i + 1);
            }
        }
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    ModelNode node(String id) {
        return place(id).node();
    }

    private Place place(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** The place of a node for a reader. */
    Text text(String id) {
        Place place = place(id);
        return Text.of(
                place.parentName().zh() + "第" + place.number() + "项",
                place.parentName().en() + ", place " + place.number());
    }

    /** The ids of the nodes beside a node and its own, in their order, under that of their parent. */
    List<String> siblings(String id) {
        return byId.keySet().stream()
                .filter(other ->
                        other.equals(place(id).parent()) || group(other).equals(group(id)))
                .toList();
    }

    /** All ids of both, in the order of the later one; what is gone stands behind what it stood behind. */
    List<String> mergedWith(Places later) {
        List<String> merged = new ArrayList<>(later.byId.keySet());
        int next = 0;
        for (String id : byId.keySet()) {
            if (!later.has(id)) {
                merged.add(next, id);
            }
            next = merged.indexOf(id) + 1;
        }
        return merged;
    }

    /** The nodes of both that have another parent, or had to be moved among those that have the same. */
    Set<String> moved(Places later) {
        Map<String, List<String>> stayed = new LinkedHashMap<>();
        Set<String> moved = new HashSet<>();
        for (String id : later.byId.keySet()) {
            if (has(id) && group(id).equals(later.group(id))) {
                stayed.computeIfAbsent(group(id), parent -> new ArrayList<>()).add(id);
            } else if (has(id)) {
                moved.add(id);
            }
        }
        stayed.values().forEach(siblings -> moved.addAll(outOfOrder(siblings)));
        return moved;
    }

    /** The parent of a node; the information is apart from the tree. */
    private String group(String id) {
        Place place = place(id);
        return place.parent().isEmpty() ? place.parentName().en() : place.parent();
    }

    /** Which of some siblings are left over when as many as possible keep their order. */
    private List<String> outOfOrder(List<String> siblings) {
        List<String> inOrder = List.of();
        Map<String, List<String>> endingWith = new LinkedHashMap<>();
        for (String id : siblings) {
            List<String> best = List.of();
            for (List<String> each : endingWith.values()) {
                boolean fits =
                        place(each.get(each.size() - 1)).number() < place(id).number();
                best = fits && each.size() > best.size() ? each : best;
            }
            List<String> longer = new ArrayList<>(best);
            longer.add(id);
            endingWith.put(id, longer);
            inOrder = longer.size() > inOrder.size() ? longer : inOrder;
        }
        List<String> others = new ArrayList<>(siblings);
        others.removeAll(inOrder);
        return others;
    }
}
