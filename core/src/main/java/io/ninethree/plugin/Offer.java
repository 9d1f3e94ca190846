package io.ninethree.plugin;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.field.Source;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * What a plugin would bring, or everything that is wrong with it. Immutable.
 *
 * @param className the class of its provider
 * @param location where that class came from, or who named it
 * @param prefix its prefix
 * @param indicators its indicators
 * @param kinds its kinds
 * @param sources its sources
 * @param problems what is wrong
 * @param cause what was thrown first
 */
record Offer(
        String className,
        String location,
        String prefix,
        List<Indicator> indicators,
        List<DefinitionKind<?>> kinds,
        List<Source> sources,
        List<Text> problems,
        Optional<Throwable> cause) {

    /** Nothing, because there is no provider. */
    static Offer none(String className, String location, Attempt attempt) {
        return new Offer(className, location, "", List.of(), List.of(), List.of(), attempt.problems(), attempt.cause());
    }

    LoadedPlugin loaded() {
        return new LoadedPlugin(prefix, className, location, indicators.size(), kinds.size(), sources.size());
    }

    RefusedPlugin refused(List<Text> reasons, Optional<Throwable> thrown) {
        return new RefusedPlugin(className, location, reasons, thrown);
    }
}
