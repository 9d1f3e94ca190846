/**
 * For people who test metric definitions and write their own indicators: checks as plain objects, without a test
 * framework.
 *
 * <p>{@link io.ninethree.contract.IndicatorVerifier} states what an indicator must give on a few rows written by hand.
 */
@NullMarked
package io.ninethree.contract;

import org.jspecify.annotations.NullMarked;
