/**
 * For somebody whose model is none of service quality: the Human Development Index is a tree of goalposts, arithmetic and
 * geometric means as well. {@link io.ninethree.examples.hdi.HumanDevelopmentIndex} is the model and a program.
 */
@NullMarked
package io.ninethree.examples.hdi;

import org.jspecify.annotations.NullMarked;
