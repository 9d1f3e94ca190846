/**
 * The improvement loop: what to improve next, who does it by when, whether it worked, and what people do so that it goes on.
 *
 * <p>Each type is a small value over scorecards and records that exist already; none of them measures anything new. An {@link
 * io.ninethree.metrics.improvement.Opportunity} says what an indicator on its target would be worth and drafts an {@link
 * io.ninethree.metrics.improvement.ImprovementAction}; a {@link io.ninethree.metrics.improvement.Reverification} says what the
 * data show of it afterwards. Most of what is written down here becomes records of a source, so that doing things on time is
 * measured like everything else.
 */
@NullMarked
package io.ninethree.metrics.improvement;

import org.jspecify.annotations.NullMarked;
