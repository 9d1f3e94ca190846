/** Scores the incidents of a bank's IT service desk, a public data set. */
@NullMarked
package io.ninethree.examples.rabobank;

import org.jspecify.annotations.NullMarked;
