/**
 * What good means: indicators with their curves, the tree in which they stand, and the scorecard that comes of it.
 *
 * <p>An {@link io.ninethree.score.Indicator} joins a formula with a {@link io.ninethree.score.ScoreCurve}, a
 * {@link io.ninethree.score.ServiceModel} weighs and aggregates indicators under headings, and a
 * {@link io.ninethree.score.Scorecard} holds the result at every node. Aggregation sees points only, never values. The
 * sources of the 9+3 model prescribe no aggregation; weights, means and floors here are the library's own choice.
 * {@link io.ninethree.score.DefinitionText} is what two models have in common that give the same numbers.
 */
@NullMarked
package io.ninethree.score;

import org.jspecify.annotations.NullMarked;
