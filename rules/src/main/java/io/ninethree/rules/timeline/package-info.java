/**
 * What happened in a case: its events in their order, and the facts that hold between them.
 *
 * <p>{@link io.ninethree.rules.timeline.Timeline} is the history of one case. It knows no promises: clocks are a matter
 * of {@code io.ninethree.rules.sla}, evidence and visibility of {@code io.ninethree.rules.trace}.
 */
@NullMarked
package io.ninethree.rules.timeline;

import org.jspecify.annotations.NullMarked;
