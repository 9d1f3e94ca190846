package io.ninethree.examples.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How large a package may grow, and what it may not be called. A sealed type and its variants are learned as one. */
final class PackageRules {

    private static final int MOST_PUBLIC_TYPES = 15;

    static final ArchRule SMALL = all(packages())
            .should(haveFewPublicTypes())
            .because("a package is learned at one sitting, or it is two packages");

    static final ArchRule NAMED_BY_SUBJECT = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..impl..", "..common..", "..helper..", "..dto..", "..manager..")
            .because("such a name says nothing about what lives there");

    private PackageRules() {}

    private static ClassesTransformer<List<JavaClass>> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Collection<List<JavaClass>> doTransform(JavaClasses classes) {
                return classes.stream()
                        .collect(Collectors.groupingBy(JavaClass::getPackageName))
                        .values();
            }
        };
    }

    private static ArchCondition<List<JavaClass>> haveFewPublicTypes() {
        return new ArchCondition<>("have at most " + MOST_PUBLIC_TYPES + " public top-level types") {
            @Override
            public void check(List<JavaClass> classes, ConditionEvents events) {
                List<String> types = classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !isVariant(type))
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .toList();
                if (types.size() > MOST_PUBLIC_TYPES) {
                    String message = "package %s must have at most %d public types, was %d: %s"
                            .formatted(
                                    classes.get(0).getPackageName(),
                                    MOST_PUBLIC_TYPES,
                                    types.size(),
                                    String.join(", ", types));
                    events.add(SimpleConditionEvent.violated(classes, message));
                }
            }
        };
    }

    private static boolean isVariant(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(each -> each.isSealed() && each.getPackageName().equals(type.getPackageName()));
    }
}
