package io.ninethree.rules.calendar;

import io.ninethree.model.Text;
import io.ninethree.rules.calendar.Arrival.At;
import io.ninethree.rules.calendar.Arrival.Never;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Open time within the era, from an index that grows where it is asked. Reading takes no lock; what is read never
 * changes.
 */
final class IndexedTime implements OpenTime {

    /** How far open time is searched: twenty years, in seconds. */
    private static final long HORIZON = 20 * 31_557_600L;

    private static final Text YEARS = Text.of("1900 年至 2099 年以外", "outside of the years 1900 to 2099");

    private final String name;
    private final Course course;
    private final Cause outside;
    private volatile Chunks chunks = Chunks.none(0);

    IndexedTime(String name, Course course) {
        this.name = name;
        this.course = course;
        outside = new Cause(Cause.Kind.OUT_OF_RANGE, name, YEARS);
    }

    @Override
    public boolean isOpen(Instant instant) {
        if (!Era.contains(instant)) {
            return false;
        }
        long nanos = Era.nanos(instant);
        int number = Chunk.numberOf(nanos);
        return keeping(number, number).chunk(number).isOpen(nanos);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        long start = Era.nanos(from);
        long end = Era.nanos(to);
        if (start >= end) {
            return Duration.ZERO;
        }
        int first = Chunk.numberOf(start);
        int last = Chunk.numberOf(end);
        Chunks all = keeping(first, last);
        return Duration.ofNanos(all.before(last, end) - all.before(first, start));
    }

    private Chunks keeping(int one, int other) {
        Chunks all = chunks;
        return all.keeps(one) && all.keeps(other) ? all : grown(one, other);
    }

    private synchronized Chunks grown(int one, int other) {
        chunks = chunks.keeping(one, course).keeping(other, course);
        return chunks;
    }

    private Chunks counting(int number) {
        Chunks all = chunks;
        return all.counts(number) ? all : grown(number);
    }

    private synchronized Chunks grown(int number) {
        chunks = chunks.counting(number, course);
        return chunks;
    }

    @Override
    public Arrival add(Instant from, Duration open, Edge edge) {
        if (open.isZero() && edge == Edge.EARLIEST) {
            return new At(from);
        }
        long start = Era.nanos(from);
        long limit = Era.nanosAfter(from, HORIZON);
        if (open.toSeconds() > HORIZON || start >= limit) {
            return notWithin("其后", "following");
        }
        int number = Chunk.numberOf(start);
        long one = edge == Edge.EARLIEST ? 1 : 0;
        long wanted = keeping(number, number).before(number, start) + open.toNanos() - one;
        for (int last = Chunk.numberOf(limit); number <= last; number++) {
            if (wanted < counting(number).before(number + 1)) {
                long end = instant(number, wanted) + one;
                return end <= limit ? new At(Era.instant(end)) : notWithin("其后", "following");
            }
        }
        return notWithin("其后", "following");
    }

    @Override
    public Arrival subtract(Instant from, Duration open, Edge edge) {
        if (open.isZero() && edge == Edge.LATEST) {
            return new At(from);
        }
        long start = Era.nanos(from);
        long limit = Era.nanosAfter(from, -HORIZON);
        if (open.toSeconds() > HORIZON || start <= limit) {
            return notWithin("此前", "preceding");
        }
        int number = Chunk.numberOf(start);
        long one = edge == Edge.EARLIEST ? 1 : 0;
        long wanted = keeping(number, number).before(number, start) - open.toNanos() - one;
        for (int last = Chunk.numberOf(limit); number >= last; number--) {
            if (counting(number).before(number) <= wanted) {
                long end = instant(number, wanted) + one;
                return end >= limit ? new At(Era.instant(end)) : notWithin("此前", "preceding");
            }
        }
        return notWithin("此前", "preceding");
    }

    /** The open instant before which so much open time lies, all of it counted from the same beginning. */
    private long instant(int number, long open) {
        Chunks all = keeping(number, number);
        return all.chunk(number).opensAfter(open - all.before(number));
    }

    private Never notWithin(String zh, String en) {
        return new Never(Text.of(
                name + " 在" + zh + " 20 年内没有这么多开放时间（1900 年至 2099 年以外不开放）",
                name + " is not open for that long in the " + en + " 20 years, and never outside of 1900 to 2099"));
    }

    @Override
    public List<Stretch> stretches(Instant from, Instant to) {
        List<Stretch> stretches = new ArrayList<>();
        add(stretches, from, earlier(to, Era.START));
        if (from.isBefore(to) && from.isBefore(Era.END) && to.isAfter(Era.START)) {
            addInside(stretches, later(from, Era.START), earlier(to, Era.END));
        }
        add(stretches, later(from, Era.END), to);
        return List.copyOf(stretches);
    }

    private void add(List<Stretch> stretches, Instant from, Instant to) {
        if (from.isBefore(to)) {
            stretches.add(new Stretch(from, to, false, outside, Duration.ZERO));
        }
    }

    private void addInside(List<Stretch> stretches, Instant from, Instant to) {
        List<Tile> tiles = course.tiles(Era.nanos(from), Era.nanos(to));
        Instant start = from;
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            Instant end = i + 1 < tiles.size() ? Era.instant(tiles.get(i + 1).from()) : to;
            stretches.add(new Stretch(start, end, tile.open(), tile.cause(), Duration.ofSeconds(tile.jump())));
            start = end;
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
