/** Stub. */
@NullMarked
package io.ninethree.rules.budget;

import org.jspecify.annotations.NullMarked;
