/**
 * Escalation: who is told when, who may decide what, and how likely an open case breaks its promise.
 *
 * <p>{@link io.ninethree.rules.escalation.EscalationPlan} turns the moments of clocks into notices,
 * {@link io.ninethree.rules.escalation.AuthorityMap} checks decisions, and
 * {@link io.ninethree.rules.escalation.Precedents} tells risks from cases that are done.
 */
@NullMarked
package io.ninethree.rules.escalation;

import org.jspecify.annotations.NullMarked;
