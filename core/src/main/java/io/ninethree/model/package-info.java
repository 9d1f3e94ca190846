/**
 * The twelve headings of the 9+3 service-quality model, and the bilingual text that names everything in the library.
 *
 * <p>{@link io.ninethree.model.Experience} lists what a customer lives through, {@link io.ninethree.model.Guarantee}
 * what the company stands for. A model may add headings of its own with
 * {@link io.ninethree.model.Dimension#named(String, Text, Text)}. Nothing here measures anything.
 */
@NullMarked
package io.ninethree.model;

import org.jspecify.annotations.NullMarked;
