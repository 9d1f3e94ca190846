/**
 * The page of the catalogue: {@link io.ninethree.examples.catalogue.CataloguePage} prints every indicator of the standard
 * model and its companions, and the checklist of the model with the type or indicator that answers each of its rows.
 */
@NullMarked
package io.ninethree.examples.catalogue;

import org.jspecify.annotations.NullMarked;
