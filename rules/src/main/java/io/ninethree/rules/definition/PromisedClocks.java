package io.ninethree.rules.definition;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.DefinitionNode;
import io.ninethree.model.Text;
import io.ninethree.rules.sla.SlaPolicy;
import java.util.List;

/** Cases of policies expect something of clocks which the policy promises, and of no others. */
final class PromisedClocks {

    private PromisedClocks() {}

    static void check(PolicyCase read, DefinitionNode node) {
        SlaPolicy policy = member(node, "of").definition(SlaPolicy.class);
        List<String> clocks =
                policy.targets().stream().map(target -> target.clock().id()).toList();
        member(node, "expect").members().forEach((clock, expected) -> {
            if (!clocks.contains(clock)) {
                throw expected.refusal(
                        "case.clock",
                        Text.of(
                                "必须是策略“" + read.of() + "”所承诺的时钟，实为“" + clock + "”",
                                "clock must be promised by '" + read.of() + "', was '" + clock + "'"),
                        clock,
                        clocks);
            }
        });
    }

    private static DefinitionNode member(DefinitionNode node, String key) {
        return requireNonNull(node.members().get(key), key);
    }
}
