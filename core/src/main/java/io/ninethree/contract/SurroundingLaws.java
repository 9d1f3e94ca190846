package io.ninethree.contract;

import io.ninethree.contract.Surroundings.Timed;
import io.ninethree.fact.Row;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What holds wherever and whenever a formula is asked.
 *
 * @param subject the formula
 * @param rows the rows
 * @param <S> its state
 */
record SurroundingLaws<S>(Subject<S> subject, List<Row> rows) {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    List<Check> checks() {
        return List.of(
                new Check("the default locale and time zone do not matter", this::place),
                new Check("the clock does not matter", this::clock));
    }

    private void place() {
        answers().forEach(Surroundings::requireSameEverywhere);
    }

    private void clock() {
        answers().forEach(Surroundings::requireSameLater);
    }

    /** What is asked for, by its name. */
    private Map<String, Supplier<Object>> answers() {
        Map<String, Supplier<Object>> answers = new LinkedHashMap<>();
        answers.put("bytes of '" + subject.id() + "'", () -> HexFormat.of().formatHex(bytes()));
        answers.put("value of '" + subject.id() + "'", () -> subject.valueOf(subject.stateOf(rows)));
        answers.put(
                "value of '" + subject.id() + "' that was read",
                () -> subject.valueOf(subject.read(bytes()).state()));
        answers.put("signature of '" + subject.id() + "'", subject::signature);
        answers.put("text of '" + subject.id() + "'", () -> subject.formula().text());
        return answers;
    }

    private byte[] bytes() {
        return subject.write(subject.stateOf(rows));
    }

    /** An amount of time that no formula needs, on any machine. */
    Check quick() {
        return new Check("adding a row takes at most a second", this::requireQuick);
    }

    private void requireQuick() {
        S state = subject.empty();
        for (Row row : rows) {
            Timed<S> added = timed(state, row);
            subject.require(
                    added.time().compareTo(LONGEST) <= 0,
                    "add",
                    "take at most a second for one row",
                    added.time() + " for " + row);
            state = added.result();
        }
    }

    private Timed<S> timed(S state, Row row) {
        return Surroundings.timed(() -> subject.add(state, row));
    }
}
