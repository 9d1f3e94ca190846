/** Promises from their definition to their place in the scorecard. */
@NullMarked
package io.ninethree.examples.servicelevels;

import org.jspecify.annotations.NullMarked;
