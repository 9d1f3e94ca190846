/**
 * The people who serve: what they can, what they are certified for, how far the culture has come, and what they are paid
 * for.
 *
 * <p>{@link io.ninethree.metrics.people.SkillProfile} is one person's growth file,
 * {@link io.ninethree.metrics.people.Certification} says what is missing for the next level,
 * {@link io.ninethree.metrics.people.Maturity} is an audit of the service culture,
 * {@link io.ninethree.metrics.people.IncentivePlan} turns a scorecard into variable pay, and
 * {@link io.ninethree.metrics.people.BehaviourPoints} counts good deeds.
 */
@NullMarked
package io.ninethree.metrics.people;

import org.jspecify.annotations.NullMarked;
