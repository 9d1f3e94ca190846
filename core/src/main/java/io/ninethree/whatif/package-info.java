/**
 * What a scorecard would be if something else were: another value, another goal, another definition.
 *
 * <p>{@link io.ninethree.whatif.WhatIf} sets values and finds those that a goal needs, {@link io.ninethree.whatif.Replay}
 * tells what comes of a new definition from what comes of behaviour, {@link io.ninethree.whatif.Calibration} proposes curves.
 */
@NullMarked
package io.ninethree.whatif;

import org.jspecify.annotations.NullMarked;
