/**
 * Transparency and traceability: whether the customer could see what was done, and whether everybody can follow it.
 *
 * <p>{@link io.ninethree.rules.trace.ProcessRule} reads the events of cases and yields what is amiss and the records of
 * {@link io.ninethree.vocabulary.Cases} and {@link io.ninethree.vocabulary.Touchpoints},
 * {@link io.ninethree.rules.trace.ServiceDirectory} those of {@link io.ninethree.vocabulary.Publications}.
 */
@NullMarked
package io.ninethree.rules.trace;

import org.jspecify.annotations.NullMarked;
