package io.ninethree.kernel;

import io.ninethree.column.Batch;
import io.ninethree.column.Dictionary;
import io.ninethree.column.InstantColumn;
import io.ninethree.column.PairIndex;
import io.ninethree.column.Table;
import io.ninethree.column.Truths;
import io.ninethree.column.WordColumn;
import io.ninethree.field.Field;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.Repeat;
import io.ninethree.formula.Sample;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Interval;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When each entity came, in the period or not, and in which group: whether it came back is known only when all records are
 * there.
 */
final class RepeatKernel extends Kernel {

    /** The group of records that the period does not select, which may still follow others. */
    private static final int OUTSIDE = -1;

    private final Repeat repeat;
    private final long now;
    private final long within;
    private final List<Dictionary> words;
    private final List<PairIndex> entities = new ArrayList<>();
    private final Visits visits = new Visits();
    private final long[] unreadable = Batch.noRows();
    private final long[] complete = Batch.noRows();
    private final long[] incomplete = Batch.noRows();
    private @Nullable Returns returns;

    RepeatKernel(Repeat repeat, Context context) {
        this.repeat = repeat;
        this.now = context.now();
        this.within = repeat.within().toNanos();
        this.words = repeat.entity().stream().map(context.dictionaries()::of).toList();
        repeat.entity().forEach(field -> entities.add(new PairIndex()));
    }

    @Override
    public Feed bind(Table table) {
        Truths members = table.answers(repeat.condition());
        InstantColumn date = table.instants(repeat.source().datedBy());
        List<WordColumn> columns = new ArrayList<>();
        for (Field<String> field : repeat.entity()) {
            columns.add(table.words(field));
        }
        return selection -> add(selection, members, date, columns);
    }

    private void add(Selection selection, Truths members, InstantColumn date, List<WordColumn> columns) {
        long[] chosen = population(selection, members);
        for (int w = 0; w < selection.batch().words(); w++) {
            unreadable[w] = date.unreadable[w];
            complete[w] = date.known[w];
            for (WordColumn column : columns) {
                unreadable[w] |= column.unreadable[w];
                complete[w] &= column.present[w];
            }
            complete[w] &= ~unreadable[w];
            incomplete[w] = ~(complete[w] | unreadable[w]);
            append(selection, w, members.yes[w] & complete[w], chosen[w], date, columns);
        }
        leaveOutUnreadable(selection, chosen, unreadable);
        leaveOutAbsent(selection, chosen, incomplete);
    }

    private void append(
            Selection selection, int w, long rows, long chosen, InstantColumn date, List<WordColumn> columns) {
        int[] slots = selection.slots();
        for (long left = rows; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int row = w * Long.SIZE + bit;
            boolean inside = (chosen >>> bit & 1) != 0;
            int slot = slots == null ? 0 : slots[row];
            visits.add(inside ? slot : OUTSIDE, entity(columns, row), date.nanos[row]);
        }
    }

    private int entity(List<WordColumn> columns, int row) {
        int entity = 0;
        for (int i = 0; i < columns.size(); i++) {
            entity = entities.get(i).of(entity, columns.get(i).codes[row]);
        }
        return entity;
    }

    private int entity(List<String> keys) {
        int entity = 0;
        for (int i = 0; i < keys.size(); i++) {
            entity = entities.get(i).of(entity, words.get(i).code(keys.get(i)));
        }
        return entity;
    }

    private List<String> keys(int entity) {
        List<String> keys = new ArrayList<>();
        int number = entity;
        for (int i = words.size() - 1; i >= 0; i--) {
            keys.add(0, words.get(i).word(entities.get(i).right(number)));
            number = entities.get(i).left(number);
        }
        return keys;
    }

    /** Which visits an entity came back after, by visit. */
    @SuppressWarnings("ArrayRecordComponent") // made for this kernel, never compared
    private record Returns(boolean[] followed) {}

    private Returns returns() {
        if (returns == null || returns.followed.length != visits.size()) {
            returns = new Returns(followed());
        }
        return returns;
    }

    private boolean[] followed() {
        boolean[] followed = new boolean[visits.size()];
        int[] order = visits.ordered();
        int next = order.length;
        for (int i = order.length - 1; i >= 0; i--) {
            int visit = order[i];
            if (i + 1 < order.length && visits.isLater(order[i + 1], visit)) {
                next = i + 1;
            }
            followed[visit] = next < order.length
                    && visits.isLater(order[next], visit)
                    && visits.nanos(order[next]) - visits.nanos(visit) <= within;
        }
        return followed;
    }

    @Override
    public IndicatorValue value(int slot, Formula formula, long disconnected) {
        int[] visitsHere = visits.in(slot);
        int[] settled = settled(visitsHere);
        Sample rest = sample(slot, disconnected);
        Sample sample = new Sample(
                settled.length,
                rest.absent(),
                rest.undecided() + visitsHere.length - settled.length,
                rest.unreadable());
        if (settled.length == 0) {
            return new IndicatorValue.NotMeasured(reason(sample), formula.unit(), sample);
        }
        return number((double) back(settled) / settled.length, formula, sample);
    }

    private int[] settled(int[] some) {
        return IntStream.of(some)
                .filter(visit -> now - within >= visits.nanos(visit))
                .toArray();
    }

    private long back(int[] settled) {
        boolean[] followed = returns().followed;
        return IntStream.of(settled).filter(visit -> followed[visit]).count();
    }

    @Override
    Optional<Interval> interval(int slot, Formula formula, Measured value, Confidence confidence) {
        int[] settled = settled(visits.in(slot));
        return Optional.of(confidence.ofShare(back(settled), settled.length));
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        return value(slot, formula, 0);
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        RepeatKernel that = (RepeatKernel) other;
        for (int i = 0; i < that.visits.size(); i++) {
            int slot = that.visits.slot(i);
            visits.add(
                    slot == OUTSIDE ? OUTSIDE : slots[slot],
                    entity(that.keys(that.visits.entity(i))),
                    that.visits.nanos(i));
        }
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        writeVisits(slot, out);
    }

    @Override
    public void writeRest(DataOutput out) throws IOException {
        writeVisits(OUTSIDE, out);
    }

    private void writeVisits(int slot, DataOutput out) throws IOException {
        int[] here = visits.in(slot);
        Codec.writeCount(out, here.length);
        List<Visit> sorted = IntStream.of(here)
                .mapToObj(visit -> new Visit(keys(visits.entity(visit)), visits.nanos(visit)))
                .sorted(Visit.ORDER)
                .toList();
        for (Visit visit : sorted) {
            for (String key : visit.keys()) {
                Codec.writeWord(out, key);
            }
            out.writeLong(visit.nanos());
        }
    }

    /** When an entity came. */
    private record Visit(List<String> keys, long nanos) {
        static final Comparator<Visit> ORDER =
                Comparator.comparing(Visit::keys, Visit::compare).thenComparingLong(Visit::nanos);

        private static int compare(List<String> some, List<String> others) {
            for (int i = 0; i < some.size(); i++) {
                int order = some.get(i).compareTo(others.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        readVisits(slot, in);
    }

    @Override
    public void readRest(DataInput in) throws IOException {
        readVisits(OUTSIDE, in);
    }

    private void readVisits(int slot, DataInput in) throws IOException {
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            List<String> keys = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                keys.add(Codec.readKey(in));
            }
            visits.add(slot, entity(keys), in.readLong());
        }
    }
}
