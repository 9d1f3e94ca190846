/**
 * What many scorecards say together: the history of a node over periods, where a change comes from, rankings of segments,
 * what goes together with an outcome, and gains that were bought by a loss elsewhere; and what two versions of a model do not
 * share.
 */
@NullMarked
package io.ninethree.compare;

import org.jspecify.annotations.NullMarked;
