/** Stub. */
@NullMarked
package io.ninethree.rules.chain;

import org.jspecify.annotations.NullMarked;
