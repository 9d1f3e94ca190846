package io.ninethree.examples.ruleengines;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The six rules in the Common Expression Language, each compiled once. */
final class CelRules {

    private final List<CelRuntime.Program> programs = new ArrayList<>();

    CelRules() {
        Cel cel = CelFactory.plannerCelBuilder()
                .addVar("tier", SimpleType.STRING)
                .addVar("priority", SimpleType.STRING)
                .addVar("channel", SimpleType.STRING)
                .addVar("complaint", SimpleType.BOOL)
                .build();
        try {
            for (Rule rule : Rule.values()) {
                programs.add(cel.createProgram(cel.compile(rule.cel()).getAst()));
            }
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    int ask(Map<String, Object> ticket) {
        int hits = 0;
        try {
            for (int i = 0; i < programs.size(); i++) {
                hits |= Boolean.TRUE.equals(programs.get(i).eval(ticket)) ? 1 << i : 0;
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
        return hits;
    }
}
