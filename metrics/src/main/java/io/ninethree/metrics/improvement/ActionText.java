package io.ninethree.metrics.improvement;

import io.ninethree.metrics.improvement.ImprovementAction.State;
import io.ninethree.model.Text;
import java.time.Duration;
import java.time.Instant;

/** An action for a reader. */
final class ActionText {

    private ActionText() {}

    static Text of(ImprovementAction action, Instant asOf) {
        Text title = action.title();
        Text state = state(action, asOf);
        return Text.of(
                title.zh() + action.owner().map(name -> "（" + name + "）").orElse("") + "：" + state.zh(),
                title.en() + action.owner().map(name -> " (" + name + ")").orElse("") + ": " + state.en());
    }

    private static Text state(ImprovementAction action, Instant asOf) {
        State state = action.state(asOf);
        return switch (state) {
            case NOT_LISTED, LISTED, DONE -> state.text();
            case PLANNED -> {
                Text left = Wording.time(Duration.between(asOf, action.dueAt().orElseThrow()));
                yield Text.of("还有 " + left.zh(), "due in " + left.en());
            }
            case OVERDUE -> {
                Text late = Wording.time(Duration.between(action.dueAt().orElseThrow(), asOf));
                yield Text.of("已逾期 " + late.zh(), "overdue by " + late.en());
            }
            case REVERIFIED -> {
                Text verdict = action.reverification().orElseThrow().verdict().text();
                yield Text.of("已再验证，" + verdict.zh(), "re-verified, " + verdict.en());
            }
        };
    }
}
