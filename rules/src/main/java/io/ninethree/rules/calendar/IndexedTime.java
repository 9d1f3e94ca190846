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

    private static final long NEVER = Long.MAX_VALUE;

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
        long end = open.toSeconds() > HORIZON || start >= limit ? NEVER : after(start, limit, open.toNanos(), edge);
        return end == NEVER ? never("其后", "following") : new At(Era.instant(end));
    }

    private long after(long start, long limit, long open, Edge edge) {
        long one = oneIf(edge);
        int number = Chunk.numberOf(start);
        int last = Chunk.numberOf(limit);
        long wanted = keeping(number, number).before(number, start) + open - one;
        while (number <= last && counting(number).before(number + 1) <= wanted) {
            number++;
        }
        long end = number <= last ? instant(number, wanted) + one : NEVER;
        return end <= limit ? end : NEVER;
    }

    @Override
    public Arrival subtract(Instant from, Duration open, Edge edge) {
        if (open.isZero() && edge == Edge.LATEST) {
            return new At(from);
        }
        long start = Era.nanos(from);
        long limit = Era.nanosAfter(from, -HORIZON);
        long end = open.toSeconds() > HORIZON || start <= limit ? NEVER : before(start, limit, open.toNanos(), edge);
        return end == NEVER ? never("此前", "preceding") : new At(Era.instant(end));
    }

    private long before(long start, long limit, long open, Edge edge) {
        long one = oneIf(edge);
        int number = Chunk.numberOf(start);
        int last = Chunk.numberOf(limit);
        long wanted = keeping(number, number).before(number, start) - open - one;
        while (number >= last && counting(number).before(number) > wanted) {
            number--;
        }
        long end = number >= last ? instant(number, wanted) + one : NEVER;
        return end >= limit ? end : NEVER;
    }

    /** The earliest end is one nanosecond after the last open one before it, the latest is an open one itself. */
    private static long oneIf(Edge edge) {
        return edge == Edge.EARLIEST ? 1 : 0;
    }

    /** The open instant before which so much open time lies, all of it counted from the same beginning. */
    private long instant(int number, long open) {
        Chunks all = keeping(number, number);
        return all.chunk(number).opensAfter(open - all.before(number));
    }

    private Never never(String zh, String en) {
        return new Never(Text.of(
                name + " 在" + zh + " 20 年内没有这么多营业时间（1900 年至 2099 年以外不营业）",
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
