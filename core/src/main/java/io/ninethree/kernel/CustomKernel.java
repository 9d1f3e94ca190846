package io.ninethree.kernel;

import io.ninethree.column.Facts;
import io.ninethree.column.Table;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.Failure;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * The states of a formula that anybody may have written. Whatever it throws is counted by its kind and costs its own value
 * only; a group in which it failed once has no value any more.
 *
 * @param <S> the state
 */
final class CustomKernel<S> extends Kernel {

    private final CustomFormula<S> formula;
    private final List<State<S>> states = new ArrayList<>();

    CustomKernel(CustomFormula<S> formula) {
        this.formula = formula;
        ensure(1);
    }

    /** The state of a group, empty once it is lost, and what failed in it. */
    private static final class State<S> {
        private Optional<S> value = Optional.empty();
        private final SortedMap<String, Long> failures = new TreeMap<>();

        void fail(String kind, long times) {
            failures.merge(kind, times, Long::sum);
        }

        /** Takes a new state from code that may fail. */
        void change(Callable<S> to) {
            attempt(this, to).ifPresent(changed -> value = Optional.of(changed));
        }
    }

    private static <S, R> Optional<R> attempt(State<S> state, Callable<R> action) {
        try {
            Optional<R> result = Optional.ofNullable(action.call());
            if (result.isEmpty()) {
                state.fail("null", 1);
            }
            return result;
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            state.fail(
                    e.getClass().getSimpleName().isEmpty()
                            ? "anonymous"
                            : e.getClass().getSimpleName(),
                    1);
            return Optional.empty();
        }
    }

    @Override
    public Feed bind(Table table) {
        Facts facts = table.facts(formula.signature().reads());
        return selection -> add(selection, facts);
    }

    private void add(Selection selection, Facts facts) {
        long[] unreadable = facts.unreadable();
        leaveOutUnreadable(selection, selection.rows(), unreadable);
        long[] rows = scratch();
        for (int w = 0; w < selection.batch().words(); w++) {
            rows[w] = selection.rows()[w] & ~unreadable[w];
            add(selection, w, rows[w], facts);
        }
        count(selection, rows);
    }

    private void add(Selection selection, int w, long rows, Facts facts) {
        int[] slots = selection.slots();
        for (long left = rows; left != 0; left &= left - 1) {
            int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
            State<S> state = states.get(slots == null ? 0 : slots[row]);
            value(state).ifPresent(value -> state.change(() -> formula.add(value, facts.row(row))));
        }
    }

    private Optional<S> value(State<S> state) {
        if (state.value.isEmpty()) {
            state.change(formula::empty);
        }
        return state.value;
    }

    @Override
    public IndicatorValue value(int slot, Formula asked, long disconnected) {
        Sample sample = sample(slot, disconnected);
        if (sample.counted() == 0) {
            return new NotMeasured(reason(sample), asked.unit(), sample);
        }
        return measured(slot, asked, sample);
    }

    @Override
    IndicatorValue measured(int slot, Formula asked, Sample sample) {
        State<S> state = new State<>();
        state.failures.putAll(states.get(slot).failures);
        if (state.failures.isEmpty()) {
            Optional<IndicatorValue> value =
                    states.get(slot).value.flatMap(known -> attempt(state, () -> formula.valueOf(known)));
            if (value.isPresent() && isSound(value.get(), state)) {
                return counted(value.get(), sample);
            }
        }
        return failed(state, sample);
    }

    private boolean isSound(IndicatorValue value, State<S> state) {
        Unit unit = value instanceof Amount ? Unit.MONEY : value.unit();
        boolean sound = unit.equals(formula.unit());
        if (!sound) {
            state.fail("other unit", 1);
        }
        return sound;
    }

    /** What the formula says, on the records that the engine counted. */
    private static IndicatorValue counted(IndicatorValue value, Sample sample) {
        if (value instanceof Measured measured) {
            return new Measured(measured.value(), measured.unit(), sample, measured.interval(), measured.variance());
        }
        return value instanceof NotMeasured missing
                ? new NotMeasured(missing.reason(), missing.unit(), sample, missing.failures())
                : new Amount(((Amount) value).money(), sample);
    }

    private IndicatorValue failed(State<S> state, Sample sample) {
        List<Failure> failures = state.failures.entrySet().stream()
                .map(entry -> new Failure(entry.getKey(), entry.getValue()))
                .toList();
        return new NotMeasured(Absence.FAILED, formula.unit(), sample, failures);
    }

    @Override
    public void ensure(int slots) {
        super.ensure(slots);
        while (states.size() < slots) {
            states.add(new State<>());
        }
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        for (int i = 0; i < slots.length; i++) {
            merge(states.get(slots[i]), CustomKernel.<S>statesOf(other).get(i));
        }
    }

    @SuppressWarnings("unchecked")
    private static <S> List<State<S>> statesOf(Kernel kernel) {
        return ((CustomKernel<S>) kernel).states;
    }

    private void merge(State<S> into, State<S> from) {
        from.failures.forEach(into::fail);
        from.value.ifPresent(other -> value(into).ifPresent(value -> into.change(() -> formula.merge(value, other))));
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        State<S> state = new State<>();
        state.failures.putAll(states.get(slot).failures);
        byte[] bytes = attempt(state, () -> CustomCodec.bytes(states.get(slot).value, formula))
                .orElse(new byte[0]);
        Codec.writeCount(out, state.failures.size());
        for (Map.Entry<String, Long> failure : state.failures.entrySet()) {
            Codec.writeWord(out, failure.getKey());
            Codec.writeCount(out, failure.getValue());
        }
        Codec.writeCount(out, formula.signature().version());
        Codec.writeCount(out, bytes.length);
        out.write(bytes);
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        State<S> from = new State<>();
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            from.fail(Codec.readWord(in), Math.max(1, Codec.readCount(in)));
        }
        int version = Codec.readLength(in, Integer.MAX_VALUE);
        byte[] bytes = Codec.readBytes(in);
        if (bytes.length > 0) {
            from.change(() -> CustomCodec.state(bytes, version, formula));
        }
        merge(states.get(slot), from);
    }
}
