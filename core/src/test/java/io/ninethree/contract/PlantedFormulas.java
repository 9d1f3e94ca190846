package io.ninethree.contract;

import static io.ninethree.contract.MeanAnswer.ANSWER;
import static io.ninethree.contract.MeanAnswer.ROOM;
import static io.ninethree.fact.Row.row;

import io.ninethree.fact.Row;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.score.Indicator;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Formulas of users, each with one fault. */
final class PlantedFormulas {

    private static final Row[] ROWS = {
        row(ANSWER, 3, ROOM, "Aa"), row(ANSWER, 7, ROOM, "attic"), row(ANSWER, 6), row(), row(ANSWER, 10, ROOM, "BB")
    };

    private static final List<Check> RIGHT = laws(new MeanAnswer());

    private static final List<Check> RIGHT_INDICATOR = lawsOfIndicator(new MeanAnswer());

    private PlantedFormulas() {}

    static List<Planted> table() {
        return List.of(
                formula("a merge that forgets", "merged parts are the whole", new Forgets()),
                formula("a sum that depends on the order", "the order of rows does not matter", new LastCounts()),
                formula("a state that calls share", "states that grow side by side stay apart", new SharedState()),
                formula(
                        "a merge that changes its right argument",
                        "merging leaves its right argument as it is",
                        new MergesToTheRight()),
                planted("a share without bounds", "a share lies between 0 and 1", new Part(1), new Part(10)),
                formula("a codec that loses", "what was written is read back", new Loses()),
                formula("a value of the clock", "the clock does not matter", new Ages()),
                formula("a value of today", "the default locale and time zone do not matter", new CountsFromToday()),
                planted(
                        "words in capitals of here",
                        "the default locale and time zone do not matter",
                        new Capitals(true),
                        new Capitals(false)),
                planted(
                        "digits of here",
                        "the default locale and time zone do not matter",
                        new Digits(true),
                        new Digits(false)),
                formula("a value that is no number", "no rows have no value", new DividesByNothing()),
                formula("a field that must be there", "rows may lack any value", new Demands()),
                formula("a row that takes its time", "adding a row takes at most a second", new Sleeps()),
                indicator("a failure in an indicator", "nothing fails, whatever is absent", new Demands()),
                indicator("a merge that forgets, in an indicator", "merged parts are the whole", new Forgets()),
                indicator(
                        "a codec that loses, in an indicator",
                        "what was written is read back and goes on as before",
                        new Loses()),
                indicator(
                        "a sum that depends on the order, in an indicator",
                        "the order of rows does not matter",
                        new LastCounts()),
                indicator("a value of the clock, in an indicator", "the clock does not matter", new Ages()));
    }

    private static Planted formula(String fault, String law, CustomFormula<?> wrong) {
        return new Planted(fault, law, laws(wrong), RIGHT);
    }

    private static Planted planted(String fault, String law, CustomFormula<?> wrong, CustomFormula<?> right) {
        return new Planted(fault, law, laws(wrong), laws(right));
    }

    private static List<Check> laws(CustomFormula<?> formula) {
        return FormulaContract.of(formula).given(ROWS).laws();
    }

    private static Planted indicator(String fault, String law, CustomFormula<?> wrong) {
        return new Planted(fault, law, lawsOfIndicator(wrong), RIGHT_INDICATOR);
    }

    private static List<Check> lawsOfIndicator(CustomFormula<?> formula) {
        Indicator indicator = Indicator.named("acme.planted")
                .called("试题", "Planted")
                .measures(formula)
                .build();
        return IndicatorContract.of(indicator)
                .given(row(ANSWER, 3), row(ANSWER, 7), row(ANSWER, 6), row(), row(ANSWER, 10))
                .laws();
    }

    private static final class Forgets extends MeanAnswer {
        @Override
        public long[] merge(long[] a, long[] b) {
            return a;
        }
    }

    private static final class LastCounts extends MeanAnswer {
        @Override
        public long[] add(long[] state, Row row) {
            row.value(ANSWER).ifPresent(answer -> {
                state[0]++;
                state[1] = 2 * state[1] + answer.longValue();
            });
            return state;
        }
    }

    /** It remembers the last state that it made. */
    private static final class SharedState extends MeanAnswer {
        private long[] current = new long[2];

        @Override
        public long[] empty() {
            current = super.empty();
            return current;
        }

        @Override
        public long[] add(long[] state, Row row) {
            super.add(current, row);
            return state;
        }
    }

    private static final class MergesToTheRight extends MeanAnswer {
        @Override
        public long[] merge(long[] a, long[] b) {
            return super.merge(b, a);
        }
    }

    /** The part of the points that could be reached, unless it was forgotten how many could be. */
    private static final class Part extends MeanAnswer {
        private final double most;

        private Part(double most) {
            this.most = most;
        }

        @Override
        public Signature signature() {
            return Signature.of("acme.part", 1, Unit.SHARE, ANSWER);
        }

        @Override
        public IndicatorValue valueOf(long[] state) {
            return state[0] == 0
                    ? IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.SHARE)
                    : IndicatorValue.measured(state[1] / most / state[0], Unit.SHARE, state[0]);
        }
    }

    private static final class Loses extends MeanAnswer {
        @Override
        public void write(long[] state, DataOutput out) throws IOException {
            out.writeLong(state[0]);
        }

        @Override
        public long[] read(int version, DataInput in) throws IOException {
            return new long[] {in.readLong(), 0};
        }
    }

    private static final class Ages extends MeanAnswer {
        @Override
        public IndicatorValue valueOf(long[] state) {
            return state[0] == 0
                    ? super.valueOf(state)
                    : IndicatorValue.measured((double) System.nanoTime(), Unit.POINTS, state[0]);
        }
    }

    private static final class CountsFromToday extends MeanAnswer {
        @Override
        public IndicatorValue valueOf(long[] state) {
            long today = LocalDate.now(ZoneId.systemDefault()).toEpochDay();
            return state[0] == 0
                    ? super.valueOf(state)
                    : IndicatorValue.measured((double) today, Unit.POINTS, state[0]);
        }
    }

    /** How many rooms are called ATTIC. */
    private static final class Capitals extends RoomCount {
        private final boolean here;

        private Capitals(boolean here) {
            this.here = here;
        }

        @Override
        public Set<String> add(Set<String> state, Row row) {
            row.value(ROOM)
                    .map(room -> room.toUpperCase(here ? Locale.getDefault() : Locale.ROOT))
                    .ifPresent(state::add);
            return state;
        }
    }

    private static final class Digits extends RoomCount {
        private final boolean here;

        private Digits(boolean here) {
            this.here = here;
        }

        @Override
        public Set<String> add(Set<String> state, Row row) {
            row.value(ROOM)
                    .map(room -> String.format(here ? Locale.getDefault() : Locale.ROOT, "%d", room.length()))
                    .ifPresent(state::add);
            return state;
        }
    }

    private static final class DividesByNothing extends MeanAnswer {
        @Override
        public IndicatorValue valueOf(long[] state) {
            return IndicatorValue.measured((double) state[1] / state[0], Unit.POINTS, state[0]);
        }
    }

    private static final class Demands extends MeanAnswer {
        @Override
        public long[] add(long[] state, Row row) {
            return super.add(state, row(ANSWER, row.value(ANSWER).orElseThrow()));
        }
    }

    /** Once is enough. */
    private static final class Sleeps extends MeanAnswer {
        private boolean slept;

        @Override
        public long[] add(long[] state, Row row) {
            if (!slept) {
                slept = true;
                LockSupport.parkNanos(1_200_000_000);
            }
            return super.add(state, row);
        }
    }
}
