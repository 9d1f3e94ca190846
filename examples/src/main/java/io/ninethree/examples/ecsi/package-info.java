/** Scores a questionnaire of the European Customer Satisfaction Index, a public data set. */
@NullMarked
package io.ninethree.examples.ecsi;

import org.jspecify.annotations.NullMarked;
