package io.ninethree.plugin;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plugin of which nothing is at work, because something is wrong with it. Immutable.
 *
 * @param className the class of its provider, or what stands in its place
 * @param location the jar, folder or module from which the class came; if there is no such class, the service file or
 *     module that names it; empty where Java does not tell
 * @param reasons everything that is wrong, at least one thing
 * @param cause what was thrown first, empty if nothing was
 */
public record RefusedPlugin(String className, String location, List<Text> reasons, Optional<Throwable> cause) {

    /** Copies the reasons. */
    public RefusedPlugin {
        requireNonNull(className, "className");
        requireNonNull(location, "location");
        requireNonNull(cause, "cause");
        reasons = List.copyOf(reasons);
    }

    /**
     * This plugin for a reader.
     *
     * @return one line: which plugin, where it came from and everything that is wrong, in both languages
     */
    public Text text() {
        Text place = Places.text(className, location);
        return Text.of(
                place.zh() + "：" + reasons.stream().map(Text::zh).collect(Collectors.joining("；")),
                place.en() + ": " + reasons.stream().map(Text::en).collect(Collectors.joining("; ")));
    }
}
