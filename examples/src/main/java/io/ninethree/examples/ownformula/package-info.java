/**
 * For somebody who needs a number that no form of formula expresses: {@link io.ninethree.examples.ownformula.Concentration}
 * is such a formula, {@link io.ninethree.examples.ownformula.WorkOnFewShoulders} an indicator that uses it.
 */
@NullMarked
package io.ninethree.examples.ownformula;

import org.jspecify.annotations.NullMarked;
