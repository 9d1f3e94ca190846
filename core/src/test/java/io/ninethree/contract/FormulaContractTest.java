package io.ninethree.contract;

import static io.ninethree.contract.MeanAnswer.ANSWER;
import static io.ninethree.contract.MeanAnswer.PUPIL;
import static io.ninethree.contract.MeanAnswer.ROOM;
import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ninethree.fact.Row;
import io.ninethree.field.Field;
import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.Sample;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FormulaContractTest {

    private static final Row[] ROWS = {
        row(ANSWER, 3, ROOM, "Aa"), row(ANSWER, 7, ROOM, "BB"), row(ANSWER, 6), row(), row(ANSWER, 10, ROOM, "attic")
    };

    @TestFactory
    Stream<DynamicTest> aRightFormulaOfFixedLengthKeepsAllLaws() {
        return tests(new MeanAnswer());
    }

    @TestFactory
    Stream<DynamicTest> aRightFormulaOfAnyLengthKeepsAllLaws() {
        return tests(new RoomCount());
    }

    /** What a user has to write for a test of each law. */
    private static Stream<DynamicTest> tests(CustomFormula<?> formula) {
        return laws(formula).stream().map(law -> DynamicTest.dynamicTest(law.name(), law::verify));
    }

    private static List<Check> laws(CustomFormula<?> formula) {
        return FormulaContract.of(formula).given(ROWS).laws();
    }

    private static Check law(CustomFormula<?> formula, String name) {
        return laws(formula).stream()
                .filter(law -> law.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertCaught(CustomFormula<?> formula, String law, String message) {
        Check check = law(formula, law);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(check::verify)
                .withMessage(message);
    }

    @Test
    void lawsHaveNamesOfTheirOwn() {
        assertThat(laws(new MeanAnswer())).extracting(Check::name).doesNotHaveDuplicates();
    }

    @Test
    void askForDifferentRows() {
        FormulaContract twins = FormulaContract.of(new MeanAnswer()).given(row(), row(), row(ANSWER, 1));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(twins::laws)
                .withMessage("rows given for 'acme.mean' must be at least 3 different ones, were 2");
    }

    @Test
    void catchesASumOfDoubles() {
        CustomFormula<?> formula = new DoubleState() {
            @Override
            double add(double state, double answer) {
                return state + answer / 10;
            }

            @Override
            public double[] merge(double[] a, double[] b) {
                return new double[] {a[0] + b[0]};
            }
        };
        assertCaught(
                formula,
                "merging is associative",
                "merge of 'acme.double' must be associative, was 99 instead of 9a from byte 7\n"
                        + "fails for 3 rows: {exams.answer=3}, {exams.answer=7}, {exams.answer=6}");
        assertCaught(
                formula,
                "the order of rows does not matter",
                "add of 'acme.double' must give one state in any order of the rows, was 99 instead of "
                        + "9a from byte 7\n"
                        + "fails for 3 rows: {exams.answer=3}, {exams.answer=7}, {exams.answer=6}");
    }

    @Test
    void catchesAMeanOfMeans() {
        CustomFormula<?> formula = new DoubleState() {
            @Override
            double add(double state, double answer) {
                return (state + answer) / 2;
            }

            @Override
            public double[] merge(double[] a, double[] b) {
                return new double[] {(a[0] + b[0]) / 2};
            }
        };
        assertCaught(
                formula,
                "merging is associative",
                "merge of 'acme.double' must be associative, was 3ff4000000000000 instead of "
                        + "4004000000000000 from byte 0\n" + "fails for 1 row: {exams.answer=10}");
        assertCaught(
                formula,
                "merging an empty state changes nothing",
                "merge of 'acme.double' must ignore an empty state on the right, was 04000000000000 "
                        + "instead of 14000000000000 from byte 1\n" + "fails for 1 row: {exams.answer=10}");
    }

    @Test
    void catchesThatTheLastValueWins() {
        CustomFormula<?> formula = new DoubleState() {
            @Override
            double add(double state, double answer) {
                return answer;
            }

            @Override
            public double[] merge(double[] a, double[] b) {
                return b[0] == 0 ? a : b.clone();
            }
        };
        assertCaught(
                formula,
                "merging is commutative",
                "merge of 'acme.double' must be commutative, was 08000000000000 instead of "
                        + "1c000000000000 from byte 1\n" + "fails for 2 rows: {exams.answer=3}, {exams.answer=7}");
        assertCaught(
                formula,
                "the order of rows does not matter",
                "add of 'acme.double' must give one state in any order of the rows, was "
                        + "08000000000000 instead of 1c000000000000 from byte 1\n"
                        + "fails for 2 rows: {exams.answer=3}, {exams.answer=7}");
        law(formula, "merging is associative").verify();
    }

    @Test
    void catchesAMergeThatForgets() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] merge(long[] a, long[] b) {
                return a;
            }
        };
        assertCaught(
                formula,
                "merged parts are the whole",
                "merge of 'acme.mean' must give the whole of any parts, was 000000000000000000 "
                        + "instead of 01000000000000000a from byte 7\n" + "fails for 1 row: {exams.answer=10}");
        assertCaught(
                formula,
                "adding a row is merging its state",
                "merge of 'acme.mean' must give the same as adding the row, was 000000000000000000 "
                        + "instead of 01000000000000000a from byte 7\n" + "fails for 1 row: {exams.answer=10}");
    }

    @Test
    void catchesAMergeThatForgetsWhatFollowsNothing() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] merge(long[] a, long[] b) {
                return a[0] == 0 ? a : super.merge(a, b);
            }
        };
        assertCaught(
                formula,
                "merging an empty state changes nothing",
                "merge of 'acme.mean' must ignore an empty state on the left, was 000000000000000000 "
                        + "instead of 01000000000000000a from byte 7\n" + "fails for 1 row: {exams.answer=10}");
    }

    @Test
    void catchesAnEmptyStateThatIsShared() {
        CustomFormula<?> formula = new MeanAnswer() {
            private final long[] shared = new long[2];

            @Override
            public long[] empty() {
                return shared;
            }
        };
        assertCaught(
                formula,
                "an empty state is new each time",
                "empty of 'acme.mean' must not know rows of another state, was 070000000000000038 "
                        + "instead of 06000000000000002e from byte 7\n" + "fails for 1 row: {exams.answer=10}");
    }

    @Test
    void catchesAMergeThatChangesItsRightArgument() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] merge(long[] a, long[] b) {
                return super.merge(b, a);
            }
        };
        assertCaught(
                formula,
                "merging leaves its right argument as it is",
                "merge of 'acme.mean' must share nothing with its right argument, was "
                        + "020000000000000014 instead of 01000000000000000a from byte 7\n"
                        + "fails for 1 row: {exams.answer=10}");
    }

    @Test
    void catchesAMergeThatGivesItsRightArgumentBack() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] merge(long[] a, long[] b) {
                return a[0] == 0 ? b : super.merge(a, b);
            }
        };
        assertCaught(
                formula,
                "merging leaves its right argument as it is",
                "merge of 'acme.mean' must share nothing with its right argument, was "
                        + "020000000000000014 instead of 01000000000000000a from byte 7\n"
                        + "fails for 1 row: {exams.answer=10}");
    }

    @Test
    void catchesACodecThatLosesAField() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public void write(long[] state, DataOutput out) throws IOException {
                out.writeLong(state[0]);
            }

            @Override
            public long[] read(int version, DataInput in) throws IOException {
                return new long[] {in.readLong(), 0};
            }
        };
        assertCaught(
                formula,
                "what was written is read back",
                "read of 'acme.mean' must give the value Measured[value=10.0, unit=points, "
                        + "sample=Sample[counted=1, absent=0, undecided=0, unreadable=0], "
                        + "interval=Optional.empty, variance=OptionalDouble.empty], was Measured[value=0.0, "
                        + "unit=points, sample=Sample[counted=1, absent=0, undecided=0, unreadable=0], "
                        + "interval=Optional.empty, variance=OptionalDouble.empty]\n"
                        + "fails for 1 row: {exams.answer=10}");
    }

    @Test
    void catchesACodecThatReadsAnotherStateThanWasWritten() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] read(int version, DataInput in) throws IOException {
                long[] state = super.read(version, in);
                return new long[] {state[0], state[1] + 1};
            }
        };
        assertCaught(
                formula,
                "what was written is read back",
                "read of 'acme.mean' must give the state that was written, was 01 instead of 00 from " + "byte 15\n"
                        + "fails without any row");
    }

    @Test
    void catchesAStateThatCanNotBeMergedOnceItWasRead() {
        CustomFormula<?> formula = new RoomCount() {
            @Override
            public Set<String> read(int version, DataInput in) throws IOException {
                return Set.copyOf(super.read(version, in));
            }

            @Override
            public void write(Set<String> state, DataOutput out) throws IOException {
                super.write(new TreeSet<>(state), out);
            }
        };
        assertCaught(
                formula,
                "what was written is read back",
                "merge of 'acme.rooms' must not throw, was java.lang.UnsupportedOperationException\n"
                        + "fails without any row");
    }

    @Test
    void catchesAStateThatIsMergedOtherwiseOnceItWasRead() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] read(int version, DataInput in) throws IOException {
                return Arrays.copyOf(super.read(version, in), 3);
            }

            @Override
            public long[] merge(long[] a, long[] b) {
                return a.length == 3 ? a : super.merge(a, b);
            }
        };
        assertCaught(
                formula,
                "what was written is read back",
                "read of 'acme.mean' must give a state that can be merged, was 000000000000000000 "
                        + "instead of 01000000000000000a from byte 7\n" + "fails for 1 row: {exams.answer=10}");
    }

    @Test
    void catchesACodecThatIgnoresDamage() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] read(int version, DataInput in) throws IOException {
                return new long[] {in.readLong(), in.readLong()};
            }
        };
        assertCaught(
                formula,
                "damaged bytes are refused, or are a state",
                "read of 'acme.mean' must throw an IOException for what is no state, was a state of "
                        + "which valueOf of 'acme.mean' must not throw, was java.lang.IllegalArgumentException: "
                        + "counts of a sample must not be negative, were -9223372036854775808, 0, 0 and 0\n"
                        + "fails without any row");
    }

    @Test
    void catchesACodecThatRepairsDamage() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] read(int version, DataInput in) throws IOException {
                return new long[] {Math.max(0, in.readLong()), in.readLong()};
            }
        };
        assertCaught(
                formula,
                "damaged bytes are refused, or are a state",
                "read of 'acme.mean' must throw an IOException for bytes that no state writes, was "
                        + "00000000000000000000000000000000 instead of 80000000000000000000000000000000 from "
                        + "byte 0\n" + "fails without any row");
    }

    @Test
    void catchesACodecThatThrowsSomethingElse() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] read(int version, DataInput in) throws IOException {
                long count = in.readLong();
                return new long[] {Sample.of(count).counted(), in.readLong()};
            }
        };
        assertCaught(
                formula,
                "damaged bytes are refused, or are a state",
                "read of 'acme.mean' must throw nothing but an IOException, was "
                        + "java.lang.IllegalArgumentException: counts of a sample must not be negative, were "
                        + "-9223372036854775808, 0, 0 and 0\n" + "fails without any row");
    }

    @Test
    void catchesACodecThatIgnoresTheEnd() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] read(int version, DataInput in) throws IOException {
                try {
                    return super.read(version, in);
                } catch (EOFException e) {
                    return empty();
                }
            }
        };
        assertCaught(
                formula,
                "truncated bytes are refused",
                "read of 'acme.mean' must throw an IOException at the end of bytes, was a state of 0 " + "of 16 bytes\n"
                        + "fails without any row");
    }

    @Test
    void catchesACodecThatReadsOn() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] read(int version, DataInput in) throws IOException {
                long[] state = super.read(version, in);
                return in.skipBytes(8) < 0 ? empty() : state;
            }
        };
        assertCaught(
                formula,
                "reading ends where the state does",
                "read of 'acme.mean' must leave the 3 bytes that follow, was 0\n" + "fails without any row");
    }

    @Test
    void catchesNotANumber() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public IndicatorValue valueOf(long[] state) {
                return IndicatorValue.measured((double) state[1] / state[0], Unit.POINTS, state[0]);
            }
        };
        assertCaught(
                formula,
                "no rows have no value",
                "valueOf of 'acme.mean' must not throw, was java.lang.IllegalArgumentException: value "
                        + "of an indicator must be finite, was NaN\n" + "fails without any row");
    }

    @Test
    void catchesAValueWithoutRows() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public IndicatorValue valueOf(long[] state) {
                return IndicatorValue.measured(0, Unit.POINTS, state[0]);
            }
        };
        assertCaught(
                formula,
                "no rows have no value",
                "valueOf of 'acme.mean' must give no value without rows, was Measured[value=0.0, "
                        + "unit=points, sample=Sample[counted=0, absent=0, undecided=0, unreadable=0], "
                        + "interval=Optional.empty, variance=OptionalDouble.empty]\n" + "fails without any row");
    }

    @Test
    void catchesRowsThatShowNothing() {
        Check law = FormulaContract.of(new MeanAnswer()).given(row(ROOM, "Aa"), row(ROOM, "BB"), row()).laws().stream()
                .filter(each -> each.name().equals("the rows have a value"))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(law::verify)
                .withMessage("valueOf of 'acme.mean' must give a value on the rows of this contract, was "
                        + "NotMeasured[reason=NO_RECORDS, unit=points, sample=Sample[counted=0, absent=0, "
                        + "undecided=0, unreadable=0], failures=[]]");
    }

    @Test
    void catchesAnotherUnit() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public Signature signature() {
                return Signature.of("acme.mean", 1, Unit.SHARE, ANSWER);
            }
        };
        assertCaught(
                formula,
                "values are finite and in the unit of the signature",
                "valueOf of 'acme.mean' must be in the unit '%', was 'points'\n" + "fails without any row");
    }

    @Test
    void catchesAnotherUnitOfSomeRows() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public IndicatorValue valueOf(long[] state) {
                return state[0] == 2
                        ? IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.COUNT)
                        : super.valueOf(state);
            }
        };
        assertCaught(
                formula,
                "values are finite and in the unit of the signature",
                "valueOf of 'acme.mean' must be in the unit 'points', was '1'\n"
                        + "fails for 2 rows: {exams.answer=3}, {exams.answer=7}");
    }

    @Test
    void catchesAnotherUnitOfASingleRow() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public IndicatorValue valueOf(long[] state) {
                return state[1] == 7 ? IndicatorValue.measured(7, Unit.COUNT, 1) : super.valueOf(state);
            }
        };
        assertCaught(
                formula,
                "values are finite and in the unit of the signature",
                "valueOf of 'acme.mean' must be in the unit 'points', was '1'\n" + "fails for 1 row: {exams.answer=7}");
    }

    @Test
    void letsMoneySayItsCurrency() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public Signature signature() {
                return Signature.of("acme.price", 1, Unit.MONEY, ANSWER);
            }

            @Override
            public IndicatorValue valueOf(long[] state) {
                return new Amount(Money.of("1", "EUR"), Sample.of(state[0]));
            }
        };
        law(formula, "values are finite and in the unit of the signature").verify();
    }

    @Test
    void catchesAValueThatChangesItsState() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public IndicatorValue valueOf(long[] state) {
                IndicatorValue value = super.valueOf(state);
                state[0]++;
                return value;
            }
        };
        assertCaught(
                formula,
                "a value leaves its state as it is",
                "valueOf of 'acme.mean' must leave the state as it is, was 010000000000000000 instead "
                        + "of 000000000000000000 from byte 7\n" + "fails without any row");
    }

    @Test
    void catchesValuesThatChangeByThemselves() {
        CustomFormula<?> formula = new MeanAnswer() {
            private int calls;

            @Override
            public IndicatorValue valueOf(long[] state) {
                return IndicatorValue.measured(++calls, Unit.POINTS, 1);
            }
        };
        assertCaught(
                formula,
                "a value leaves its state as it is",
                "valueOf of 'acme.mean' must give Measured[value=7.0, unit=points, "
                        + "sample=Sample[counted=1, absent=0, undecided=0, unreadable=0], "
                        + "interval=Optional.empty, variance=OptionalDouble.empty] again, was "
                        + "Measured[value=8.0, unit=points, sample=Sample[counted=1, absent=0, undecided=0, "
                        + "unreadable=0], interval=Optional.empty, variance=OptionalDouble.empty]\n"
                        + "fails without any row");
    }

    @Test
    void catchesBytesInTheOrderOfAHash() {
        CustomFormula<?> formula = new RoomCount() {
            @Override
            public Set<String> empty() {
                return new HashSet<>();
            }
        };
        assertCaught(
                formula,
                "the order of rows does not matter",
                "add of 'acme.rooms' must give one state in any order of the rows, was 424200024161 "
                        + "instead of 416100024242 from byte 6\n"
                        + "fails for 2 rows: {exams.room=Aa}, {exams.room=BB}");
        assertCaught(
                formula,
                "merging is commutative",
                "merge of 'acme.rooms' must be commutative, was 424200024161 instead of 416100024242 " + "from byte 6\n"
                        + "fails for 2 rows: {exams.room=Aa}, {exams.room=BB}");
    }

    @Test
    void catchesBytesOfAnIdentity() {
        CustomFormula<?> formula = new MeanAnswer() {
            private int states;

            @Override
            public long[] empty() {
                return new long[] {0, ++states};
            }
        };
        assertCaught(
                formula,
                "the same rows give the same bytes",
                "write of 'acme.mean' must give equal bytes for equal rows, was 08 instead of 07 from " + "byte 15\n"
                        + "fails without any row");
    }

    @Test
    void catchesAWriterThatChangesItsState() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public void write(long[] state, DataOutput out) throws IOException {
                super.write(state, out);
                state[1] = 0;
            }
        };
        assertCaught(
                formula,
                "the same rows give the same bytes",
                "write of 'acme.mean' must leave the state as it is, was 00 instead of 0a from byte " + "15\n"
                        + "fails for 1 row: {exams.answer=10}");
    }

    @Test
    void catchesRowsThatAreComparedWithTheRowBefore() {
        CustomFormula<?> formula = new DoubleState() {
            @Override
            double add(double state, double answer) {
                return Math.abs(answer - state);
            }

            @Override
            public double[] merge(double[] a, double[] b) {
                return new double[] {Math.abs(a[0] - b[0])};
            }
        };
        assertCaught(
                formula,
                "the order of rows does not matter",
                "add of 'acme.double' must give one state in any order of the rows, was "
                        + "10000000000000 instead of 00000000000000 from byte 1\n"
                        + "fails for 3 rows: {exams.answer=3}, {exams.answer=7}, {exams.answer=6}");
    }

    /** Backwards these bytes are the same, in any other order they are not. */
    @Test
    void catchesAnOrderThatDoesNotShowBackwards() {
        CustomFormula<?> formula = new RoomCount() {
            @Override
            public Set<String> empty() {
                return new LinkedHashSet<>();
            }

            @Override
            public void write(Set<String> state, DataOutput out) throws IOException {
                List<String> rooms = new ArrayList<>(state);
                if (!rooms.isEmpty() && rooms.get(0).compareTo(rooms.get(rooms.size() - 1)) > 0) {
                    Collections.reverse(rooms);
                }
                super.write(new LinkedHashSet<>(rooms), out);
            }
        };
        assertCaught(
                formula,
                "the order of rows does not matter",
                "add of 'acme.rooms' must give one state in any order of the rows, was "
                        + "05617474696300024242 instead of 02424200056174746963 from byte 9\n"
                        + "fails for 3 rows: {exams.room=Aa}, {exams.room=BB}, {exams.room=attic}");
    }

    @Test
    void catchesAFieldThatMustBeThere() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] add(long[] state, Row row) {
                state[0]++;
                state[1] += row.value(ANSWER).orElseThrow().longValue();
                return state;
            }
        };
        assertCaught(
                formula,
                "rows may lack any value",
                "add of 'acme.mean' must not throw, was java.util.NoSuchElementException: No value " + "present\n"
                        + "fails without any row");
    }

    @Test
    void catchesAnyNumberOfFieldsThatMustBeThere() {
        for (int i = 0; i < 3; i++) {
            int missed = i;
            CustomFormula<?> formula = new MeanAnswer() {
                @Override
                public Signature signature() {
                    return Signature.of("acme.mean", 1, Unit.POINTS, ANSWER, ROOM, PUPIL);
                }

                @Override
                public long[] add(long[] state, Row row) {
                    if (row.fields().size() == missed) {
                        throw new IllegalStateException("fields were " + row.fields());
                    }
                    return super.add(state, row);
                }
            };
            assertThatExceptionOfType(AssertionError.class)
                    .as("%s fields", missed)
                    .isThrownBy(() -> FormulaContract.of(formula)
                            .given(full(1), full(2), full(3))
                            .laws()
                            .forEach(Check::verify))
                    .withMessageStartingWith("add of 'acme.mean' must not throw, was java.lang.IllegalStateException");
        }
    }

    private static Row full(int answer) {
        return row(ANSWER, answer, ROOM, "attic", PUPIL, "pupil " + answer);
    }

    /** A flaw is kept where other fields are taken away, so that a formula may count it. */
    @Test
    void flawsAreCountedAsTheyAre() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] add(long[] state, Row row) {
                state[0] += row.flaw(ANSWER).isPresent() ? 1 : 0;
                return state;
            }
        };
        FormulaContract.of(formula)
                .given(row(ANSWER, Double.NaN, ROOM, "attic"), row(ANSWER, 11), row(ANSWER, 3), row())
                .laws()
                .forEach(Check::verify);
    }

    @Test
    void catchesAFieldThatMustBeReadable() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] add(long[] state, Row row) {
                return row.fields().contains(ANSWER) && row.value(ANSWER).isEmpty() ? null : super.add(state, row);
            }
        };
        assertCaught(
                formula,
                "rows may have unreadable values",
                "add of 'acme.mean' must give something, was null\n" + "fails for 1 row: {}");
    }

    @Test
    void catchesAFieldThatTheSignatureLacks() {
        CustomFormula<?> formula = new RoomCount() {
            @Override
            public Signature signature() {
                return Signature.of("acme.rooms", 1, Unit.COUNT, ANSWER);
            }
        };
        assertCaught(
                formula,
                "only the fields of the signature are asked for",
                "add of 'acme.rooms' must read no other field than the signature has, was "
                        + "0100056174746963 instead of 00 from byte 3\n" + "fails for 1 row: {exams.room=attic}");
    }

    @Test
    void catchesThatEveryFieldCounts() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public Signature signature() {
                return Signature.of("acme.mean", 1, Unit.POINTS, ANSWER, ROOM);
            }

            @Override
            public long[] add(long[] state, Row row) {
                state[0] += row.fields().size();
                return state;
            }
        };
        assertCaught(
                formula,
                "only the fields of the signature are asked for",
                "add of 'acme.mean' must pass over fields that it does not read, was "
                        + "050000000000000000 instead of 000000000000000000 from byte 7\n" + "fails for 1 row: {}");
    }

    @Test
    void catchesASignatureThatChanges() {
        CustomFormula<?> formula = new MeanAnswer() {
            private int calls;

            @Override
            public Signature signature() {
                return Signature.of("acme.mean", ++calls, Unit.POINTS, ANSWER);
            }
        };
        assertCaught(
                formula,
                "the signature stays the same and describes the formula",
                "signature of 'acme.mean' must stay the same, was Signature[id=acme.mean, version=15, "
                        + "unit=points, reads=[exams.answer]]\n" + "fails without any row");
    }

    @Test
    void catchesADescriptionBesideTheSignature() {
        CustomFormula<?> units = new MeanAnswer() {
            @Override
            public Unit unit() {
                return Unit.COUNT;
            }
        };
        CustomFormula<?> fields = new MeanAnswer() {
            @Override
            public Set<Field<?>> fields() {
                return Set.of(ROOM);
            }
        };
        assertCaught(
                units,
                "the signature stays the same and describes the formula",
                "unit of 'acme.mean' must be that of the signature, was 1\n" + "fails without any row");
        assertCaught(
                fields,
                "the signature stays the same and describes the formula",
                "fields of 'acme.mean' must be those of the signature, was [exams.room]\n" + "fails without any row");
    }

    @Test
    void catchesAMergeThatGivesNothing() {
        CustomFormula<?> formula = new MeanAnswer() {
            @Override
            public long[] merge(long[] a, long[] b) {
                return null;
            }
        };
        assertCaught(
                formula,
                "merging is associative",
                "merge of 'acme.mean' must give something, was null\n" + "fails without any row");
    }

    /** A formula of one number, which is wrong however it is added up. */
    private abstract static class DoubleState implements CustomFormula<double[]> {

        abstract double add(double state, double answer);

        @Override
        public Signature signature() {
            return Signature.of("acme.double", 1, Unit.POINTS, ANSWER);
        }

        @Override
        public double[] empty() {
            return new double[1];
        }

        @Override
        public double[] add(double[] state, Row row) {
            return row.value(ANSWER)
                    .map(answer -> new double[] {add(state[0], answer.doubleValue())})
                    .orElse(state);
        }

        @Override
        public IndicatorValue valueOf(double[] state) {
            return IndicatorValue.measured(state[0], Unit.POINTS, 1);
        }

        @Override
        public void write(double[] state, DataOutput out) throws IOException {
            out.writeDouble(state[0]);
        }

        @Override
        public double[] read(int version, DataInput in) throws IOException {
            return new double[] {in.readDouble()};
        }
    }
}
