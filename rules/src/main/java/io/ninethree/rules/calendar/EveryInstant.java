package io.ninethree.rules.calendar;

import io.ninethree.model.Text;
import io.ninethree.rules.calendar.Arrival.At;
import io.ninethree.rules.calendar.Arrival.Never;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Open time that is wall time. */
record EveryInstant(Definition.Always definition) implements OpenTime {

    private static final Text NO_SUCH_INSTANT =
            Text.of("结果超出了可表示的时间范围", "the result lies beyond all instants that can be written");

    @Override
    public boolean isOpen(Instant instant) {
        return true;
    }

    @Override
    public Duration between(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    @Override
    public Arrival add(Instant from, Duration open, Edge edge) {
        try {
            return new At(from.plus(open));
        } catch (DateTimeException | ArithmeticException e) {
            return new Never(NO_SUCH_INSTANT);
        }
    }

    @Override
    public Arrival subtract(Instant from, Duration open, Edge edge) {
        try {
            return new At(from.minus(open));
        } catch (DateTimeException | ArithmeticException e) {
            return new Never(NO_SUCH_INSTANT);
        }
    }

    @Override
    public List<Stretch> stretches(Instant from, Instant to) {
        return from.isBefore(to) ? List.of(new Stretch(from, to, true, definition.cause(), Duration.ZERO)) : List.of();
    }
}
