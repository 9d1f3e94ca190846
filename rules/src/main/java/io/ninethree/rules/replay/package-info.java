/**
 * What would have come of the promises: with an event more, with other policies, with another calendar.
 *
 * <p>Everything is the same evaluation over values that were changed, so nothing here knows how a clock runs.
 */
@NullMarked
package io.ninethree.rules.replay;

import org.jspecify.annotations.NullMarked;
