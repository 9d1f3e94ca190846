/**
 * For somebody who reviews conversations: a form of sections and weighted questions, of which some may not apply and some
 * must never be answered with no. {@link io.ninethree.examples.qualityreview.QualityReview} is the form and a program.
 */
@NullMarked
package io.ninethree.examples.qualityreview;

import org.jspecify.annotations.NullMarked;
