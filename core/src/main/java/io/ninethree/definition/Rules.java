package io.ninethree.definition;

import io.ninethree.definition.DefinitionKind.Rule;
import io.ninethree.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that makers enforce, by their messages. */
final class Rules {

    private static final String MAYBE = "\nMaybe '";

    /** Longer messages hold what somebody made long, and are not searched. */
    private static final int LONGEST = 1_000;

    private final List<Rule> rules;

    Rules(List<DefinitionKind<?>> kinds) {
        rules = Stream.concat(CoreRules.all().stream(), kinds.stream().flatMap(kind -> kind.rules().stream()))
                .toList();
    }

    /** What a message is about; one that no rule knows is told as it is. */
    DefinitionProblem problem(Json part, String message) {
        int maybe = message.indexOf(MAYBE);
        String said = maybe < 0 ? message : message.substring(0, maybe);
        Optional<String> hint = maybe < 0
                ? Optional.empty()
                : Optional.of(message.substring(maybe + MAYBE.length(), message.lastIndexOf('\'')));
        for (Rule rule : rules) {
            Optional<Text> text = said.length() > LONGEST ? Optional.empty() : rule.text(said);
            if (text.isPresent()) {
                return place(part, rule)
                        .problem(rule.id(), text.get().zh(), text.get().en(), hint);
            }
        }
        return part.place().problem("definition.invalid", "定义不成立：" + said, said, hint);
    }

    /** Where the part has a member of the name of the subject of a rule, the rule is about that one. */
    private static Place place(Json part, Rule rule) {
        String subject = rule.id().substring(0, Math.max(0, rule.id().indexOf('.')));
        return part instanceof Json.Members members
                ? members.values().getOrDefault(subject, part).place()
                : part.place();
    }
}
