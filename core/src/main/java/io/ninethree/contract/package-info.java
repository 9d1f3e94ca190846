/**
 * For people who test metric definitions and write their own indicators: checks as plain objects, without a test
 * framework.
 *
 * <p>{@link io.ninethree.contract.IndicatorVerifier} states what an indicator must give on a few rows written by hand.
 * For each type that users may implement there is a contract, which gives the laws that it must keep, each as a
 * {@link io.ninethree.contract.Check} that any test framework can run, or an application before it trusts a plugin:
 * {@link io.ninethree.contract.FormulaContract} for formulas, {@link io.ninethree.contract.CurveContract} for curves,
 * {@link io.ninethree.contract.WorkingTimeContract} for calendars. {@link io.ninethree.contract.IndicatorContract} gives
 * those of indicators, {@link io.ninethree.contract.ProviderContract} those of a whole plugin. Where
 * a law fails, the simplest example is shown that could be found.
 *
 * <p>Code that depends on where it runs is found by asking it under other default locales and time zones, which are given
 * back at once. Other threads of the process see them meanwhile, so the place of a contract is a test or the start of an
 * application.
 */
@NullMarked
package io.ninethree.contract;

import org.jspecify.annotations.NullMarked;
