/**
 * What is kept of records while they are counted: for each form of formula one kernel, with a state for each group. Not
 * exported.
 *
 * <p>States are a commutative monoid: whatever the order in which records come and states are merged, equal records give
 * equal bytes. A new form of formula gets a subclass of {@link io.ninethree.kernel.Kernel} and a line in {@link
 * io.ninethree.kernel.Kernels}.
 */
@NullMarked
package io.ninethree.kernel;

import org.jspecify.annotations.NullMarked;
