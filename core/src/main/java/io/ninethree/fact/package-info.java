/**
 * What a company knows about its service, ready to be scored: records of the caller's own classes read in place through
 * a {@link io.ninethree.fact.RecordMapping}, or {@link io.ninethree.fact.Row rows} written by hand.
 *
 * <p>A {@link io.ninethree.fact.ScoringPeriod} says which records count and at which instant they are known. One value
 * that can not be read never loses its record, one bad record never loses the others.
 */
@NullMarked
package io.ninethree.fact;

import org.jspecify.annotations.NullMarked;
