/**
 * Plugins: indicators, kinds of definitions and sources that others bring, found on the class path or the module path or
 * handed over. What is wrong with one plugin costs only that plugin.
 */
@NullMarked
package io.ninethree.plugin;

import org.jspecify.annotations.NullMarked;
