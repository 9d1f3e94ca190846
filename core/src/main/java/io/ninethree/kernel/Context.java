package io.ninethree.kernel;

import io.ninethree.column.Dictionaries;

/**
 * What the kernels of a run have in common.
 *
 * @param dictionaries the words that have come
 * @param now the instant at which the facts are known, in nanoseconds
 */
public record Context(Dictionaries dictionaries, long now) {}
