/** Asks the same six questions about tickets of this library, of two rule engines and of code written by hand. */
@NullMarked
package io.ninethree.examples.ruleengines;

import org.jspecify.annotations.NullMarked;
