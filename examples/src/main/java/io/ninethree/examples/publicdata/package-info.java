/** The program that scores the public data sets, each by its own adapter. */
@NullMarked
package io.ninethree.examples.publicdata;

import org.jspecify.annotations.NullMarked;
