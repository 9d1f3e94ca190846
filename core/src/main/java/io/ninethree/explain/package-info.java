/**
 * Explanations: what a number is made of, or what moved it, as parts that add up.
 *
 * <p>{@link io.ninethree.explain.Attribution} shares the difference of two states of a {@link io.ninethree.explain.Tree}
 * of scores among its leaves. {@link io.ninethree.explain.Explanation} knows nothing of indicators; whoever explains names the parts.
 */
@NullMarked
package io.ninethree.explain;

import org.jspecify.annotations.NullMarked;
