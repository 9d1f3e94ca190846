/**
 * Service levels: what was promised in a case, and what came of it.
 *
 * <p>{@link io.ninethree.rules.sla.SlaOutcome} holds the verdict on one promise, whoever reached it, and maps verdicts to
 * records of {@link io.ninethree.vocabulary.Promises}, so that attainment is an ordinary indicator.
 */
@NullMarked
package io.ninethree.rules.sla;

import org.jspecify.annotations.NullMarked;
