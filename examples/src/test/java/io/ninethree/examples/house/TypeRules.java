package io.ninethree.examples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What a user sees of a type. */
final class TypeRules {

    /** The types that a user may implement: each has its laws in {@code contract}, but for the steps of a builder. */
    static final Set<String> OPEN = Set.of(
            "io.ninethree.fact.WorkingTime",
            "io.ninethree.formula.CustomFormula",
            "io.ninethree.engine.ProgressListener",
            "io.ninethree.kernel.Feed",
            "io.ninethree.score.ScoreCurve",
            "io.ninethree.score.Indicator$Named",
            "io.ninethree.score.Indicator$Called",
            "io.ninethree.definition.DefinitionKind",
            "io.ninethree.definition.DefinitionCase",
            "io.ninethree.plugin.IndicatorProvider");

    private TypeRules() {}

    static ArchRule closed(Set<String> open) {
        return classes()
                .that(areVisible())
                .should(beClosedUnless(open))
                .because("what a user can extend, we can no longer change");
    }

    static ArchRule ownSignatures(String root, Set<String> exported) {
        return classes()
                .that(areVisible())
                .and(describe("are exported", type -> exported.contains(type.getPackageName())))
                .should(new ShowOnlyOwnTypes(root))
                .because("a library in our signatures is a library in the build of every user");
    }

    private static DescribedPredicate<JavaClass> areVisible() {
        return describe("are visible", TypeRules::isVisible);
    }

    private static boolean isVisible(JavaClass type) {
        Set<JavaModifier> modifiers = type.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && type.getEnclosingClass().map(TypeRules::isVisible).orElse(true);
    }

    private static ArchCondition<JavaClass> beClosedUnless(Set<String> open) {
        return new ArchCondition<>("be final or sealed unless listed as open") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isSealed() || type.getModifiers().contains(JavaModifier.FINAL);
                if (!closed && !(type.isInterface() && open.contains(type.getName()))) {
                    String must = type.isInterface() ? "sealed, or listed as open" : "final or sealed";
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " must be " + must));
                }
            }
        };
    }
}
