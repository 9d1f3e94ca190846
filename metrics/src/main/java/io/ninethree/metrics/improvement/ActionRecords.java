package io.ninethree.metrics.improvement;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.vocabulary.Actions;
import java.util.Collection;
import java.util.List;

/** Actions in the words of {@link Actions}. */
final class ActionRecords {

    private static final RecordMapping<ImprovementAction> MAPPING = RecordMapping.of(
                    ImprovementAction.class, Actions.SOURCE)
            .map(Actions.LISTED_AT, ImprovementAction::listedAt)
            .map(Actions.OWNER, action -> action.owner().orElse(null))
            .map(Actions.DUE_AT, action -> action.dueAt().orElse(null))
            .map(Actions.DONE_AT, action -> action.doneAt().orElse(null))
            .map(
                    Actions.REVERIFIED_AT,
                    action -> action.reverification().map(Reverification::at).orElse(null))
            .map(Actions.PUBLISHED_AT, action -> action.publishedAt().orElse(null));

    private ActionRecords() {}

    static Records of(Collection<ImprovementAction> actions) {
        return MAPPING.of(List.copyOf(actions));
    }
}
