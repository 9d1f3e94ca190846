package io.ninethree.compare;

import io.ninethree.compare.DefinitionChange.Aspect;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is different of a node between two versions of what describes it.
 *
 * @param <T> what describes it
 */
final class Differences<T> {

    private final String node;
    private final Text name;
    private final T was;
    private final T is;
    private final List<DefinitionChange> changes = new ArrayList<>();

    Differences(String node, Text name, T was, T is) {
        this.node = node;
        this.name = name;
        this.was = was;
        this.is = is;
    }

    List<DefinitionChange> all() {
        return changes;
    }

    /** Adds an aspect if a part is different; where readers would see the same words, they see what was written. */
    Differences<T> add(Aspect aspect, Function<T, Object> part, Function<T, Text> words) {
        if (part.apply(was).equals(part.apply(is))) {
            return this;
        }
        return words.apply(was).equals(words.apply(is))
                ? put(aspect, verbatim(part.apply(was)), verbatim(part.apply(is)))
                : put(aspect, words.apply(was), words.apply(is));
    }

    Differences<T> put(Aspect aspect, Text before, Text after) {
        changes.add(new DefinitionChange(node, name, aspect, before, after));
        return this;
    }

    private static Text verbatim(Object written) {
        String word = String.valueOf(written);
        return Text.of(word, word);
    }
}
