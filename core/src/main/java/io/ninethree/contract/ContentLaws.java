package io.ninethree.contract;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.Definitions;
import io.ninethree.fact.Row;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.Derived;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import java.util.List;
import java.util.stream.Stream;

/**
 * What holds of the things that a plugin brings.
 *
 * @param provided the plugin
 */
record ContentLaws(Provided provided) {

    List<Check> checks() {
        return List.of(
                new Check("formulas are equal if and only if their signatures are", this::identity),
                new Check("indicators keep their laws without records", this::indicators),
                new Check("formulas keep their laws without records", this::formulas),
                new Check("curves keep their laws", this::curves),
                new Check("a schema can be made of kinds", this::schema));
    }

    /** Formulas that are made anew are other objects, but not other formulas. */
    private void identity() {
        List<CustomFormula<?>> formulas =
                Stream.concat(provided.formulas(), provided.formulas()).toList();
        for (CustomFormula<?> one : formulas) {
            formulas.forEach(other -> requireIdentity(one, other));
        }
    }

    private void requireIdentity(CustomFormula<?> one, CustomFormula<?> other) {
        boolean same = one.signature().equals(other.signature());
        provided.require(
                one.equals(other) == same,
                "formula",
                same ? "equal one with the same signature" : "differ from one with another signature",
                one.signature() + " beside " + other.signature());
        provided.require(
                !same || one.hashCode() == other.hashCode(),
                "hash code of a formula",
                "be that of an equal one",
                one.signature());
    }

    private void indicators() {
        provided.indicators().stream()
                .filter(indicator -> !(indicator.formula() instanceof Derived))
                .forEach(indicator -> verify(
                        "'" + indicator.id() + "'",
                        IndicatorContract.of(indicator).given(Row.row()).laws()));
    }

    private void formulas() {
        provided.formulas()
                .forEach(formula ->
                        verify("'" + formula.signature().id() + "'", FormulaContract.lawsWithoutRecords(formula)));
    }

    private void curves() {
        provided.indicators()
                .forEach(indicator -> curves(indicator)
                        .forEach(curve -> verify(
                                "a curve of '" + indicator.id() + "'",
                                CurveContract.of(curve).laws())));
    }

    private static Stream<ScoreCurve> curves(Indicator indicator) {
        return Stream.concat(
                indicator.curve().stream(),
                indicator.targets().stream().flatMap(targets -> targets.curves().values().stream()));
    }

    private static void verify(String whose, List<Check> laws) {
        for (Check law : laws) {
            try {
                law.verify();
            } catch (AssertionError e) {
                throw new AssertionError(
                        whose + " must keep the law '" + law.name() + "', was wrong as follows\n" + e.getMessage(), e);
            }
        }
    }

    private void schema() {
        List<DefinitionKind<?>> kinds = provided.kinds();
        if (!kinds.isEmpty()) {
            Surroundings.requireSameEverywhere(
                    provided.subject("schema"),
                    () -> Definitions.standard()
                            .with(kinds.toArray(DefinitionKind<?>[]::new))
                            .schema());
        }
    }
}
