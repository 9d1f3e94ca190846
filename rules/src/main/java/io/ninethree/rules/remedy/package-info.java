/**
 * What the company owes for broken promises, and what it gave.
 *
 * <p>{@link io.ninethree.rules.remedy.RemedyTerms} says whose fees count and in which zone,
 * {@link io.ninethree.rules.remedy.RemedyLedger} ties every remedy to the breach that it makes good. Only what was
 * promised is owed; nothing here pays anything.
 */
@NullMarked
package io.ninethree.rules.remedy;

import org.jspecify.annotations.NullMarked;
