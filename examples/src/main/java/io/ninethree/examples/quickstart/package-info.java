/** The first program to look at. */
@NullMarked
package io.ninethree.examples.quickstart;

import org.jspecify.annotations.NullMarked;
