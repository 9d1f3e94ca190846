package io.ninethree.score;

import io.ninethree.model.Text;

/** A place in the tree of a model: a heading with children, or an indicator. Immutable and thread-safe. */
public sealed interface ModelNode permits Heading, Indicator {

    /**
     * The name by which results refer to this node.
     *
     * @return the id, which occurs once in a model
     */
    String id();

    /**
     * What a reader sees as the name of this node.
     *
     * @return the name in both languages
     */
    Text text();
}
