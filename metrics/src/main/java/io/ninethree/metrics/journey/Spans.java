package io.ninethree.metrics.journey;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import java.time.Duration;

/** Lengths of time as numbers and for readers. */
final class Spans {

    private Spans() {}

    static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }

    static double part(Duration some, Duration all) {
        return seconds(some) / seconds(all);
    }

    static Text text(Duration time) {
        return Unit.SECONDS.text(seconds(time));
    }
}
