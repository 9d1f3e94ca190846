package io.ninethree.rules.calendar;

import io.ninethree.model.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * One calendar made of two.
 *
 * @param name what it is called
 * @param operation which instants of its parts are open
 * @param first the part that gives the zone
 * @param second the other part
 */
record Composed(String name, Operation operation, Definition first, Definition second) implements Definition {

    /** A set operation on the open instants of two calendars. */
    enum Operation {
        UNION("or"),
        INTERSECTION("and"),
        DIFFERENCE("without");

        private final String word;

        Operation(String word) {
            this.word = word;
        }

        private String phrase(String one, String other) {
            return one + " " + word + " " + other;
        }
    }

    static Composed of(Operation operation, Definition first, Definition second) {
        return new Composed(operation.phrase(first.nameInPhrase(), second.nameInPhrase()), operation, first, second);
    }

    /** The parts; a first one that was made in the same way and has no name of its own counts by its parts. */
    List<Definition> parts() {
        return first instanceof Composed inner && inner.operation == operation && inner.isNamedAfterParts()
                ? Stream.concat(inner.parts().stream(), Stream.of(second)).toList()
                : List.of(first, second);
    }

    private boolean isNamedAfterParts() {
        return equals(of(operation, first, second));
    }

    @Override
    public String nameInPhrase() {
        return "(" + name + ")";
    }

    @Override
    public ZoneId zone() {
        return first.zone();
    }

    @Override
    public Composed withName(String other) {
        return new Composed(other, operation, first, second);
    }

    @Override
    public Composed inZone(ZoneId zone) {
        return new Composed(name, operation, first.inZone(zone), second.inZone(zone));
    }

    @Override
    public Course course() {
        return course(first.course(), second.course());
    }

    /** The same if the courses of both parts are there. */
    Course course(Course one, Course other) {
        Cause taken = new Cause(
                Cause.Kind.CLOSURE,
                second.name(),
                Text.of("不含 " + second.name() + " 的时间", "hours of " + second.name() + " taken out"));
        return (from, to) -> merged(new Cursor(one.tiles(from, to)), new Cursor(other.tiles(from, to)), taken);
    }

    private List<Tile> merged(Cursor one, Cursor other, Cause taken) {
        Tiling merged = new Tiling();
        while (one.hasNext() || other.hasNext()) {
            long start = Math.min(one.next(), other.next());
            Tile here = one.at(start);
            int jump = here.from() == start ? here.jump() : 0;
            merged.add(deciding(here, other.at(start), taken).at(start, jump));
        }
        return merged.tiles();
    }

    /** A way along tiles that begins before the first one. */
    private static final class Cursor {

        private final List<Tile> tiles;
        private int next;

        private Cursor(List<Tile> tiles) {
            this.tiles = tiles;
        }

        private boolean hasNext() {
            return next < tiles.size();
        }

        /** Where the next tile starts, later than anything if there is none. */
        private long next() {
            return hasNext() ? tiles.get(next).from() : Long.MAX_VALUE;
        }

        /** Goes on to the tile that covers an instant, which is this one or the next. */
        private Tile at(long instant) {
            next += next() == instant ? 1 : 0;
            return tiles.get(next - 1);
        }
    }

    /** The part that decides, the first one if both do. */
    private Tile deciding(Tile one, Tile other, Cause taken) {
        return switch (operation) {
            case UNION -> one.open() || !other.open() ? one : other;
            case INTERSECTION -> !one.open() || other.open() ? one : other;
            case DIFFERENCE -> one.open() && other.open() ? new Tile(other.from(), false, taken, 0) : one;
        };
    }

    @Override
    public String toString() {
        return name + ": " + operation.phrase("(" + first + ")", "(" + second + ")");
    }
}
