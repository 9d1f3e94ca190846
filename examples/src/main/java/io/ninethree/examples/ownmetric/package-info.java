/**
 * For somebody who defines a metric and tests the definition. {@link io.ninethree.examples.ownmetric.FirstContact} is a
 * definition with its test, {@link io.ninethree.examples.ownmetric.DeliveriesSetUp} brings a field of its own.
 */
@NullMarked
package io.ninethree.examples.ownmetric;

import org.jspecify.annotations.NullMarked;
