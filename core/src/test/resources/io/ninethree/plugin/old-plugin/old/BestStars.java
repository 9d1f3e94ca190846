package old;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.fact.Row;
import io.ninethree.field.NumberField;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The best answer, and how many there are. */
record BestStars(NumberField field) implements CustomFormula<BestStars.State> {

    record State(long answers, double best) {}

    @Override
    public Signature signature() {
        return Signature.of("old.best-stars", 1, field.unit(), field);
    }

    @Override
    public State empty() {
        return new State(0, Double.NEGATIVE_INFINITY);
    }

    @Override
    public State add(State state, Row row) {
        return row.value(field)
                .map(Number::doubleValue)
                .map(stars -> new State(state.answers() + 1, Math.max(state.best(), stars)))
                .orElse(state);
    }

    @Override
    public State merge(State a, State b) {
        return new State(a.answers() + b.answers(), Math.max(a.best(), b.best()));
    }

    @Override
    public IndicatorValue valueOf(State state) {
        return state.answers() == 0
                ? IndicatorValue.notMeasured(Absence.NO_RECORDS, unit())
                : IndicatorValue.measured(state.best(), unit(), state.answers());
    }

    @Override
    public void write(State state, DataOutput out) throws IOException {
        out.writeLong(state.answers());
        out.writeDouble(state.best());
    }

    @Override
    public State read(int version, DataInput in) throws IOException {
        return new State(in.readLong(), in.readDouble());
    }

    record Kind() implements DefinitionKind<BestStars> {

        @Override
        public String name() {
            return "old.best-stars";
        }

        @Override
        public Class<BestStars> type() {
            return BestStars.class;
        }

        @Override
        public DefinitionFormat<BestStars> format(Formats formats) {
            Member<BestStars, NumberField> field =
                    Member.required("field", Formats.field(NumberField.class), BestStars::field);
            return Formats.object(in -> new BestStars(in.get(field)), field);
        }
    }
}
