package io.ninethree.compare;

import io.ninethree.compare.DefinitionChange.Aspect;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two versions of a model side by side, node by node. */
final class ModelChanges {

    private final ServiceModel before;
    private final ServiceModel after;
    private final Places was;
    private final Places is;

    ModelChanges(ServiceModel before, ServiceModel after) {
        this.before = before;
        this.after = after;
        was = Places.of(before);
        is = Places.of(after);
    }

    List<DefinitionChange> all() {
        List<DefinitionChange> changes = new ArrayList<>(NodeChanges.between(before, after));
        Set<String> moved = was.moved(is);
        for (String id : was.mergedWith(is)) {
            changes.addAll(of(id, moved.contains(id)));
        }
        return List.copyOf(changes);
    }

    private List<DefinitionChange> of(String id, boolean moved) {
        if (!is.has(id)) {
            return List.of(removed(id));
        }
        if (!was.has(id)) {
            return List.of(added(id));
        }
        ModelNode earlier = was.node(id);
        ModelNode later = is.node(id);
        if (earlier instanceof Heading one && later instanceof Heading other) {
            return joined(placed(other, moved), NodeChanges.between(one, other));
        }
        if (earlier instanceof Indicator one && later instanceof Indicator other) {
            return joined(placed(other, moved), NodeChanges.between(one, other));
        }
        return List.of(removed(id), added(id));
    }

    private static List<DefinitionChange> joined(List<DefinitionChange> some, List<DefinitionChange> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What is different of where a node stands, whether it applies, and what stands in for it. */
    private List<DefinitionChange> placed(ModelNode node, boolean moved) {
        String id = node.id();
        List<DefinitionChange> place = moved
                ? new Differences<>(id, node.text(), was, is)
                        .add(Aspect.MOVED, places -> places.siblings(id), places -> places.text(id))
                        .all()
                : List.of();
        Differences<ServiceModel> declared = new Differences<>(id, node.text(), before, after)
                .add(Aspect.SCOPE, model -> model.outOfScope().contains(id), model -> scope(model, id))
                .add(
                        Aspect.IMPUTED,
                        model -> Optional.ofNullable(model.imputed().get(id)),
                        model -> DefinitionWords.imputed(model, node));
        return joined(place, declared.all());
    }

    private static Text scope(ServiceModel model, String id) {
        return model.outOfScope().contains(id) ? Text.of("不适用", "does not apply") : Text.of("适用", "applies");
    }

    private DefinitionChange added(String id) {
        return new DefinitionChange(id, is.node(id).text(), Aspect.ADDED, DefinitionWords.NONE, is.text(id));
    }

    private DefinitionChange removed(String id) {
        return new DefinitionChange(id, was.node(id).text(), Aspect.REMOVED, was.text(id), DefinitionWords.NONE);
    }
}
