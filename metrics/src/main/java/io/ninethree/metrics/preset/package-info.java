/**
 * Models that are ready for use, and models that build on each other: a {@link io.ninethree.metrics.preset.Preset} is a named
 * model together with what it changes in the one below it, so that a pilot can be adjusted by each store that joins, within
 * what the head office allows.
 */
@NullMarked
package io.ninethree.metrics.preset;

import org.jspecify.annotations.NullMarked;
