package io.ninethree.definition;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of fields, conditions, formulas, curves, indicators and models. The subject of an id, up to its point, is the
 * key that a rule is about, if there is one.
 */
final class CoreRules {

    private CoreRules() {}

    static List<Rule> all() {
        return Stream.of(
                        FieldRules.all(),
                        ConditionRules.all(),
                        FormulaRules.all(),
                        CurveRules.all(),
                        IndicatorRules.all(),
                        ModelRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
