/**
 * For somebody who embeds scoring in a CRM: its own classes are read in place, nothing is copied or converted. {@link
 * io.ninethree.examples.crm.CrmScoring} is the program.
 */
@NullMarked
package io.ninethree.examples.crm;

import org.jspecify.annotations.NullMarked;
