/** The program of the README's first screen. */
@NullMarked
package io.ninethree.examples.firststeps;

import org.jspecify.annotations.NullMarked;
