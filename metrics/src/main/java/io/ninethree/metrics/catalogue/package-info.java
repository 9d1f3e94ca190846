/** What is known of an indicator of the standard catalogue beside its definition: where it comes from, and an example. */
@NullMarked
package io.ninethree.metrics.catalogue;

import org.jspecify.annotations.NullMarked;
