/**
 * For somebody who works by the "98" standard: {@link io.ninethree.examples.ninetyeight.MetOrMissed} is a program over its
 * preset, which says of each stated target whether it is met. {@link io.ninethree.examples.ninetyeight.PilotAndStore} builds
 * a pilot on it and a store on the pilot.
 */
@NullMarked
package io.ninethree.examples.ninetyeight;

import org.jspecify.annotations.NullMarked;
