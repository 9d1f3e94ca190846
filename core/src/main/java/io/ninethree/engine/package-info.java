/**
 * How scorecards come of records.
 *
 * <p>{@link io.ninethree.engine.ScoringEngine} makes a plan of its model: which states must be kept so that every indicator
 * has its value, each of them once however many indicators need it. A {@link io.ninethree.engine.Tally} keeps them. It reads
 * records in batches into a table, which holds a column for each field and answers each condition for 64 rows at a time. For
 * each batch it finds the rows that the period selects and the group that each of them belongs to, and hands both to one
 * kernel for each state. The kernels of one grouping set are a partition; a coarser set is merged from a finer one and not
 * read again. Threads read batches into tallies of their own, which are merged at the end.
 *
 * <p>States merge in any order to the same bytes, so that neither threads nor division of the records can be seen in a
 * scorecard. Closing turns the states of a group into values, values into scores, and derives the indicators that follow from
 * others. A slow and plain evaluator in the tests says what a model means; whatever is done for speed here must agree with it.
 */
@NullMarked
package io.ninethree.engine;

import org.jspecify.annotations.NullMarked;
