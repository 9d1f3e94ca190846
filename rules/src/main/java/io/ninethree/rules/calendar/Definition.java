package io.ninethree.rules.calendar;

import io.ninethree.model.Text;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What a calendar means, apart from how it is asked. Definitions are equal if they say the same. */
sealed interface Definition permits Definition.Always, WrittenHours, Composed {

    String name();

    /** The zone of a composed definition is that of its first part. */
    ZoneId zone();

    Definition withName(String name);

    /** The same hours on another wall clock, in all parts. */
    Definition inZone(ZoneId zone);

    Course course();

    /** The name as a part of the name of a composed definition. */
    default String nameInPhrase() {
        return name();
    }

    /** Every instant is open. */
    record Always(String name) implements Definition {

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Always withName(String other) {
            return new Always(other);
        }

        @Override
        public Always inZone(ZoneId zone) {
            return this;
        }

        Cause cause() {
            return new Cause(Cause.Kind.ALWAYS, name, Text.of("全天候营业", "always open"));
        }

        @Override
        public Course course() {
            Cause cause = cause();
            return (from, to) -> List.of(new Tile(from, true, cause, 0));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
