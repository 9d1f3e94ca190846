package io.ninethree.examples.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Packages in an order: each sees itself and those before it. An order may name packages that do not exist yet. */
final class SeeOnlyEarlierPackages extends ArchCondition<JavaClass> {

    private final String root;
    private final List<String> order;

    SeeOnlyEarlierPackages(String root, List<String> order) {
        super("see only itself and what comes before it in " + order);
        this.root = root;
        this.order = order;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int own = place(type);
        if (own < 0) {
            String message = "package " + type.getPackageName() + " must be put into the order in ModuleRules";
            events.add(SimpleConditionEvent.violated(type, message));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (place(dependency.getTargetClass()) > own) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    /** Minus one outside the order; a package below one of the order has the place of that one. The root itself is "". */
    private int place(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return order.indexOf("");
        }
        return name.startsWith(root + ".")
                ? order.indexOf(name.substring(root.length() + 1).split("\\.", 2)[0])
                : -1;
    }
}
