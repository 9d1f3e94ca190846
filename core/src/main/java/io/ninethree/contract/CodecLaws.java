package io.ninethree.contract;

import io.ninethree.fact.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What holds of written states.
 *
 * @param subject the formula
 * @param rows the rows
 * @param <S> its state
 */
record CodecLaws<S>(Subject<S> subject, List<Row> rows) {

    private static final int MOST_TRIES = 2_000;
    private static final int FOLLOWING = 3;

    List<Check> checks() {
        return List.of(
                new Check("what was written is read back", this::roundTrip),
                new Check("reading ends where the state does", this::end),
                new Check("truncated bytes are refused", this::truncated),
                new Check("damaged bytes are refused, or are a state", this::damaged));
    }

    private Stream<S> states() {
        return Stream.concat(
                IntStream.rangeClosed(0, rows.size()).mapToObj(i -> subject.stateOf(rows.subList(0, i))),
                rows.stream().map(row -> subject.stateOf(List.of(row))));
    }

    private void roundTrip() {
        states().forEach(state -> {
            byte[] bytes = subject.write(state);
            S read = subject.read(bytes).state();
            subject.requireSame(subject.write(read), bytes, "read", "give the state that was written");
            subject.require(
                    subject.valueOf(read).equals(subject.valueOf(state)),
                    "read",
                    "give the value " + subject.valueOf(state),
                    subject.valueOf(read));
            goesOn(state, read);
        });
    }

    /** A state that was read is a state like any other. */
    private void goesOn(S state, S read) {
        S expected = subject.merge(state, subject.stateOf(rows));
        subject.requireSame(
                subject.merge(read, subject.stateOf(rows)), expected, "read", "give a state that can be merged");
    }

    private void end() {
        states().map(subject::write).forEach(bytes -> {
            int left =
                    subject.read(Arrays.copyOf(bytes, bytes.length + FOLLOWING)).left();
            subject.require(left == FOLLOWING, "read", "leave the " + FOLLOWING + " bytes that follow", left);
        });
    }

    private void truncated() {
        states().map(subject::write)
                .forEach(bytes -> tries(bytes.length)
                        .forEach(length -> subject.require(
                                subject.readIfSound(Arrays.copyOf(bytes, length))
                                        .isEmpty(),
                                "read",
                                "throw an IOException at the end of bytes",
                                "a state of " + length + " of " + bytes.length + " bytes")));
    }

    /** All numbers below a bound, or some of them if there are too many. */
    private static IntStream tries(int bound) {
        return bound <= MOST_TRIES ? IntStream.range(0, bound) : new Random(bound).ints(MOST_TRIES, 0, bound);
    }

    private void damaged() {
        states().map(subject::write)
                .forEach(bytes -> tries(bytes.length * 8).forEach(bit -> {
                    byte[] damaged = bytes.clone();
                    damaged[bit / 8] ^= (byte) (1 << bit % 8);
                    subject.readIfSound(damaged).ifPresent(state -> requireSound(state, damaged));
                }));
    }

    private void requireSound(S state, byte[] bytes) {
        int length = subject.write(state).length;
        subject.requireSame(
                subject.write(state),
                Arrays.copyOf(bytes, Math.min(bytes.length, length)),
                "read",
                "throw an IOException for bytes that no state writes");
        try {
            subject.valueOf(state);
        } catch (AssertionError e) {
            throw new AssertionError(
                    "read of '" + subject.id() + "' must throw an IOException for what is no state"
                            + ", was a state of which " + e.getMessage(),
                    e);
        }
    }
}
