/**
 * What several parties owe each other so that one promise to a customer is kept: operational level agreements between
 * teams and contracts with suppliers.
 *
 * <p>{@link io.ninethree.rules.chain.PromiseChain} lists the stages, {@link io.ninethree.rules.chain.ChainReading}
 * says which one consumed the time of the promise and how much slack is left. A stage is itself a promise, on a clock
 * of its own.
 */
@NullMarked
package io.ninethree.rules.chain;

import org.jspecify.annotations.NullMarked;
