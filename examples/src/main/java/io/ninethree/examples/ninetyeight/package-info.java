/**
 * For somebody who has a standard of his own: the "98" standard with its four dimensions and three stated targets. {@link
 * io.ninethree.examples.ninetyeight.NinetyEight} is the model and a program.
 */
@NullMarked
package io.ninethree.examples.ninetyeight;

import org.jspecify.annotations.NullMarked;
