package io.ninethree.contract;

import static io.ninethree.contract.MeanAnswer.ROOM;

import io.ninethree.fact.Row;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Another right formula of a user, whose states have no fixed length: the number of different rooms. */
class RoomCount implements CustomFormula<Set<String>> {

    @Override
    public Signature signature() {
        return Signature.of("acme.rooms", 1, Unit.COUNT, ROOM);
    }

    @Override
    public Set<String> empty() {
        return new TreeSet<>();
    }

    @Override
    public Set<String> add(Set<String> state, Row row) {
        row.value(ROOM).ifPresent(state::add);
        return state;
    }

    @Override
    public Set<String> merge(Set<String> a, Set<String> b) {
        a.addAll(b);
        return a;
    }

    @Override
    public IndicatorValue valueOf(Set<String> state) {
        return state.isEmpty()
                ? IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.COUNT)
                : IndicatorValue.measured(state.size(), Unit.COUNT, state.size());
    }

    @Override
    public void write(Set<String> state, DataOutput out) throws IOException {
        out.writeInt(state.size());
        for (String room : state) {
            out.writeUTF(room);
        }
    }

    @Override
    public Set<String> read(int version, DataInput in) throws IOException {
        TreeSet<String> state = new TreeSet<>();
        int size = in.readInt();
        if (size < 0) {
            throw new IOException("number of rooms must not be negative, was " + size);
        }
        for (int i = 0; i < size; i++) {
            String room = in.readUTF();
            if (!state.isEmpty() && state.last().compareTo(room) >= 0) {
                throw new IOException("rooms must ascend, was '" + room + "' after '" + state.last() + "'");
            }
            state.add(room);
        }
        return state;
    }
}
