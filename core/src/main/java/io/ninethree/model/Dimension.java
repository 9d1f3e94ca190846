package io.ninethree.model;

/**
 * A heading under which indicators stand, for example <i>response speed</i>. The nine {@link Experience experiences}
 * and the three {@link Guarantee guarantees} are the standard ones. Immutable and thread-safe.
 */
public sealed interface Dimension permits Experience, Guarantee, NamedDimension {

    /**
     * The name by which definitions and results refer to this heading, for example {@code response-speed}.
     *
     * @return lower-case words joined by hyphens
     */
    String id();

    /**
     * What a reader sees as the name of this heading.
     *
     * @return the name in both languages
     */
    Text text();

    /**
     * What this heading asks of a service, in one sentence.
     *
     * @return the sentence in both languages
     */
    Text meaning();

    /**
     * A heading that is none of the twelve.
     *
     * @param id lower-case words joined by hyphens, different from the twelve
     * @param text the name
     * @param meaning one sentence
     * @return the heading
     * @throws IllegalArgumentException if the id is malformed or belongs to one of the twelve
     */
    static Dimension named(String id, Text text, Text meaning) {
        return new NamedDimension(id, text, meaning);
    }
}
