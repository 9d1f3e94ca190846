/**
 * Definitions as data: strict JSON in and out, with every problem located, and a JSON Schema for editors. It needs the module
 * {@code tools.jackson.core}, which whoever reads definitions adds; nothing else of this module does.
 */
@NullMarked
package io.ninethree.definition;

import org.jspecify.annotations.NullMarked;
