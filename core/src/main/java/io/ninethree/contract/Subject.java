package io.ninethree.contract;

import io.ninethree.fact.Row;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.CustomFormula.Signature;
import io.ninethree.formula.IndicatorValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A formula on trial: its methods, of which none may throw or give nothing.
 *
 * @param formula the formula
 * @param <S> its state
 */
record Subject<S>(CustomFormula<S> formula) {

    /** What a method does that may fail. */
    private interface Call<T> {
        T run() throws IOException;
    }

    /**
     * What was read.
     *
     * @param state the state
     * @param left how many bytes were left
     */
    record Read<S>(S state, int left) {}

    String id() {
        return signature().id();
    }

    Signature signature() {
        return formula.signature();
    }

    S empty() {
        return tried("empty", formula::empty);
    }

    S add(S state, Row row) {
        return tried("add", () -> formula.add(state, row));
    }

    S merge(S a, S b) {
        return tried("merge", () -> formula.merge(a, b));
    }

    IndicatorValue valueOf(S state) {
        return tried("valueOf", () -> formula.valueOf(state));
    }

    byte[] write(S state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tried("write", () -> {
            formula.write(state, new DataOutputStream(bytes));
            return bytes;
        });
        return bytes.toByteArray();
    }

    /** A state from its own bytes, which can be read. */
    Read<S> read(byte[] bytes) {
        return tried("read", () -> readFrom(bytes));
    }

    /** A state from any bytes, empty if they are refused. */
    Optional<S> readIfSound(byte[] bytes) {
        return tried("read", "throw nothing but an IOException", () -> {
            try {
                return Optional.of(readFrom(bytes).state());
            } catch (IOException refused) {
                return Optional.empty();
            }
        });
    }

    private Read<S> readFrom(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        S state = Objects.requireNonNull(formula.read(signature().version(), in), "a state");
        return new Read<>(state, in.available());
    }

    S stateOf(List<Row> rows) {
        S state = empty();
        for (Row row : rows) {
            state = add(state, row);
        }
        return state;
    }

    void require(boolean holds, String method, String must, Object was) {
        if (!holds) {
            throw new AssertionError(method + " of '" + id() + "' must " + must + ", was " + was);
        }
    }

    /** Compares states, the second of which is as it must be. */
    void requireSame(S was, S expected, String method, String must) {
        requireSame(write(was), write(expected), method, must);
    }

    void requireSame(byte[] was, byte[] expected, String method, String must) {
        Difference difference = Difference.of(was, expected);
        require(difference.isNone(), method, must, difference);
    }

    private <T> T tried(String method, Call<T> call) {
        return tried(method, "not throw", call);
    }

    private <T> T tried(String method, String must, Call<T> call) {
        T result;
        try {
            result = call.run();
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            throw new AssertionError(method + " of '" + id() + "' must " + must + ", was " + e, e);
        }
        if (result == null) {
            throw new AssertionError(method + " of '" + id() + "' must give something, was null");
        }
        return result;
    }
}
