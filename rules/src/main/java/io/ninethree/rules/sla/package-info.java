/**
 * Service levels: what was promised in a case, and what came of it.
 *
 * <p>A {@link io.ninethree.rules.sla.SlaTarget} promises a time on a clock, a {@link io.ninethree.rules.sla.SlaPolicy} makes promises to
 * some cases, {@link io.ninethree.rules.sla.SlaPolicies} choose among policies. Their question to a timeline, as of an instant, is
 * answered by a {@link io.ninethree.rules.sla.SlaOutcome}: the verdict, the due instant and why, and a record of
 * {@link io.ninethree.vocabulary.Promises}, so that attainment is an ordinary indicator.
 *
 * <p>Inside, the events of a case are gone through once ({@code CaseCourse}), then once for each clock ({@code ClockFold}), which
 * leaves one {@code Cycle} for each run of the clock. Nothing else decides anything: due instants, verdicts, pieces of time and
 * moments are read from cycles.
 */
@NullMarked
package io.ninethree.rules.sla;

import org.jspecify.annotations.NullMarked;
