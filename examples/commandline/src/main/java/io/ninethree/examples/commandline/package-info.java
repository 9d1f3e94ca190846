/** Definitions on the command line: checked, tried, compared and applied, for people and for continuous integration. */
@NullMarked
package io.ninethree.examples.commandline;

import org.jspecify.annotations.NullMarked;
