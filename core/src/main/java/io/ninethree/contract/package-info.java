/**
 * For people who test metric definitions and write their own indicators: checks as plain objects, without a test
 * framework.
 *
 * <p>{@link io.ninethree.contract.IndicatorVerifier} states what an indicator must give on a few rows written by hand.
 * {@link io.ninethree.contract.FormulaContract} gives the laws that a formula of a user's own must keep, each as a
 * {@link io.ninethree.contract.Check} that any test framework can run.
 */
@NullMarked
package io.ninethree.contract;

import org.jspecify.annotations.NullMarked;
