package io.ninethree.examples.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Supertypes, bounds, members and annotations name types of Java, of ours, and the null annotations only. */
final class ShowOnlyOwnTypes extends ArchCondition<JavaClass> {

    private final String root;

    ShowOnlyOwnTypes(String root) {
        super("show only types of java, org.jspecify and " + root);
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        report(type.getName(), Stream.concat(inHeadOf(type), annotationsOf(type)), events);
        type.getAllMembers().stream()
                .filter(member -> isOwn(member.getOwner()) && isVisible(member))
                .forEach(member -> report(
                        member.getFullName(), Stream.concat(inSignatureOf(member), annotationsOf(member)), events));
    }

    private void report(String place, Stream<JavaClass> shown, ConditionEvents events) {
        shown.map(JavaClass::getBaseComponentType)
                .filter(type -> !isAllowed(type))
                .map(foreign -> place + " must not show " + foreign.getName())
                .distinct()
                .forEach(message -> events.add(SimpleConditionEvent.violated(place, message)));
    }

    private boolean isAllowed(JavaClass type) {
        return type.isPrimitive()
                || isOwn(type)
                || type.getName().startsWith("java.")
                || type.getName().startsWith("org.jspecify.annotations.");
    }

    private boolean isOwn(JavaClass type) {
        return type.getName().startsWith(root + ".");
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> inHeadOf(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.concat(supertypes, type.getTypeParameters().stream())
                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> inSignatureOf(JavaMember member) {
        Stream<JavaClass> types = member.getAllInvolvedRawTypes().stream();
        return member instanceof JavaCodeUnit unit
                ? Stream.concat(types, Stream.concat(thrownBy(unit), annotationsOfParameters(unit)))
                : types;
    }

    private static Stream<JavaClass> thrownBy(JavaCodeUnit unit) {
        return unit.getThrowsClause().getTypes().stream();
    }

    private static Stream<JavaClass> annotationsOfParameters(JavaCodeUnit unit) {
        return unit.getParameters().stream().flatMap(ShowOnlyOwnTypes::annotationsOf);
    }

    private static Stream<JavaClass> annotationsOf(HasAnnotations<?> annotated) {
        return annotated.getAnnotations().stream().map(annotation -> annotation.getRawType());
    }
}
