package io.ninethree.plugin;

import io.ninethree.model.Text;
import java.net.URL;
import java.security.CodeSource;
import java.util.Optional;

/** Where classes come from. */
final class Places {

    private Places() {}

    /** The jar, folder or module of a class, empty where Java does not tell. */
    static String of(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(URL::toString)
                .orElse("");
    }

    static Text text(String className, String location) {
        return location.isEmpty()
                ? Text.of(className, className)
                : Text.of(className + "（" + location + "）", className + " (" + location + ")");
    }
}
