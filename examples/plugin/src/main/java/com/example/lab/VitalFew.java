package com.example.lab;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The share of records that have one of the most frequent words of a category: J. M. Juran's vital few. If three reasons
 * cause 80 % of all chats, whoever removes them saves 80 % of the work.
 *
 * @param over the category
 * @param few how many words count as few, 1 to 99
 */
record VitalFew(CategoryField over, int few) implements CustomFormula<TreeMap<String, Long>> {

    VitalFew {
        if (few < 1 || few > 99) {
            throw new IllegalArgumentException("number of vital few must be between 1 and 99, was " + few);
        }
    }

    @Override
    public Signature signature() {
        return Signature.of("lab.vital-few-" + few, 1, Unit.SHARE, over);
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
        long all = state.values().stream().mapToLong(x -> x).sum();
        long most = state.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(few)
                .mapToLong(x -> x)
                .sum();
        return all == 0
                ? IndicatorValue.notMeasured(Absence.NO_RECORDS, Unit.SHARE)
                : IndicatorValue.measured((double) most / all, Unit.SHARE, all);
    }

    @Override
    public void write(TreeMap<String, Long> state, DataOutput out) throws IOException {
        out.writeInt(state.size());
        for (Map.Entry<String, Long> entry : state.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeLong(entry.getValue());
        }
    }

    @Override
    public TreeMap<String, Long> read(int version, DataInput in) throws IOException {
        TreeMap<String, Long> state = new TreeMap<>();
        for (int left = in.readInt(); left != 0; left--) {
            String word = in.readUTF();
            long records = in.readLong();
            if (records < 1 || (!state.isEmpty() && state.lastKey().compareTo(word) >= 0)) {
                throw new IOException("words must ascend and have records, was '" + word + "' with " + records);
            }
            state.put(word, records);
        }
        return state;
    }

    /** How documents write it: {@code {"form": "lab.vital-few", "over": "lab.chats.reason", "few": 3}}. */
    record Kind() implements DefinitionKind<VitalFew> {

        @Override
        public String name() {
            return "lab.vital-few";
        }

        @Override
        public Class<VitalFew> type() {
            return VitalFew.class;
        }

        @Override
        public DefinitionFormat<VitalFew> format(Formats formats) {
            Member<VitalFew, CategoryField> over =
                    Member.required("over", Formats.field(CategoryField.class), VitalFew::over);
            Member<VitalFew, Long> few = Member.required("few", Formats.whole(1), each -> (long) each.few());
            return Formats.object(in -> new VitalFew(in.get(over), Math.toIntExact(in.get(few))), over, few);
        }
    }
}
