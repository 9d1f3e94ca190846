/**
 * What customers go through and what the company does for it: journeys with their touchpoints, streams of work with
 * their waste, and how customers are told of changes.
 *
 * <p>{@link io.ninethree.metrics.journey.Journey} is the map of one journey and becomes records that an engine scores,
 * {@link io.ninethree.metrics.journey.ValueStream} says where its time goes, and
 * {@link io.ninethree.metrics.journey.ChangeNotice} says who knew of a change beforehand.
 */
@NullMarked
package io.ninethree.metrics.journey;

import org.jspecify.annotations.NullMarked;
