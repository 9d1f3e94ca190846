/**
 * How scorecards come of records.
 *
 * <p>{@link io.ninethree.engine.ScoringEngine} reads the records of every source once and interprets the formulas of a
 * model row by row. This is the plain meaning of a model; anything faster must give the same scorecard.
 */
@NullMarked
package io.ninethree.engine;

import org.jspecify.annotations.NullMarked;
