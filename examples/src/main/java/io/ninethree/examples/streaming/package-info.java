/**
 * For somebody whose records never end: {@link io.ninethree.examples.streaming.RunningTally} counts them as they come, in
 * several places, and can be asked at any time.
 */
@NullMarked
package io.ninethree.examples.streaming;

import org.jspecify.annotations.NullMarked;
