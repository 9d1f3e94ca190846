package io.ninethree.examples.ownformula;

import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How unevenly records are spread over the words of a category, as Gini coefficient: 0 if all words have as many, close to
 * 1 if one of many words has nearly all. With the numbers of records <i>x</i> in ascending order it is the sum of
 * (2<i>i</i> - <i>n</i> - 1) <i>x<sub>i</sub></i> over <i>n</i> times their sum (P. M. Dixon, J. Weiner, T. Mitchell-Olds
 * and R. Woodley, <i>Bootstrapping the Gini coefficient of inequality</i>, Ecology 68, 1987).
 *
 * @param over the category
 */
record Concentration(CategoryField over) implements CustomFormula<TreeMap<String, Long>> {

    @Override
    public Signature signature() {
        return Signature.of("acme.concentration", 1, Unit.SHARE, over);
    }

    @Override
    public TreeMap<String, Long> empty() {
        return new TreeMap<>();
    }

    @Override
    public TreeMap<String, Long> add(TreeMap<String, Long> state, Row row) {
        row.value(over).ifPresent(word -> state.merge(word, 1L, Long::sum));
        return state;
    }

    @Override
    public TreeMap<String, Long> merge(TreeMap<String, Long> a, TreeMap<String, Long> b) {
        b.forEach((word, records) -> a.merge(word, records, Long::sum));
        return a;
    }

    @Override
    public IndicatorValue valueOf(TreeMap<String, Long> state) {
        long[] ascending = state.values().stream().mapToLong(x -> x).sorted().toArray();
        int n = ascending.length;
        long sum = 0;
        long weighted = 0;
        for (int i = 1; i <= n; i++) {
            sum += ascending[i - 1];
            weighted += (2L * i - n - 1) * ascending[i - 1];
        }
        return n == 0
                ? IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.SHARE)
                : IndicatorValue.measured((double) weighted / n / sum, Unit.SHARE, sum);
    }

    @Override
    public void write(TreeMap<String, Long> state, DataOutput out) throws IOException {
        out.writeInt(state.size());
        for (Map.Entry<String, Long> entry : state.entrySet()) {
            out.writeInt(entry.getKey().length());
            out.writeChars(entry.getKey());
            out.writeLong(entry.getValue());
        }
    }

    /** Numbers that no state writes, negative ones too, run into the end of the bytes. */
    @Override
    public TreeMap<String, Long> read(int version, DataInput in) throws IOException {
        TreeMap<String, Long> state = new TreeMap<>();
        for (int left = in.readInt(); left != 0; left--) {
            String word = readWord(in);
            long records = in.readLong();
            if (records < 1 || (!state.isEmpty() && state.lastKey().compareTo(word) >= 0)) {
                throw new IOException("words must ascend and have records, was '" + word + "' with " + records);
            }
            state.put(word, records);
        }
        return state;
    }

    private static String readWord(DataInput in) throws IOException {
        StringBuilder word = new StringBuilder();
        for (int left = in.readInt(); left != 0; left--) {
            word.append(in.readChar());
        }
        return word.toString();
    }
}
