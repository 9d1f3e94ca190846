/**
 * Scorecards for people.
 *
 * <p>{@link io.ninethree.report.TextReport} writes plain text in English or Chinese, the same on every machine.
 */
@NullMarked
package io.ninethree.report;

import org.jspecify.annotations.NullMarked;
