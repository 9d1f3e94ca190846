/**
 * The first program to look at: a year of a retail brand, made up by {@link
 * io.ninethree.examples.quickstart.RetailBrand}, scored and explained by {@link
 * io.ninethree.examples.quickstart.Quickstart}. {@link io.ninethree.examples.quickstart.StoresByMonth} divides it.
 */
@NullMarked
package io.ninethree.examples.quickstart;

import org.jspecify.annotations.NullMarked;
