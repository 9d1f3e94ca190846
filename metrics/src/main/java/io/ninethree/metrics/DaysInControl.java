package io.ninethree.metrics;

import io.ninethree.fact.Row;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Text;
import io.ninethree.process.ControlChart;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/**
 * The share of days on which the share of records with a flag lay within the limits of a p chart, whose limits come from all
 * days (D. C. Montgomery, <i>Introduction to Statistical Quality Control</i>, section 7.2). Its sample are the days with
 * records.
 *
 * @param flag the flag
 * @param date what tells the day
 * @param zone the time zone in which days begin
 * @param fewest how many days with records there must be
 */
record DaysInControl(FlagField flag, InstantField date, ZoneId zone, int fewest)
        implements CustomFormula<TreeMap<Long, DaysInControl.Day>> {

    /**
     * The records of a day.
     *
     * @param hits those whose flag is set
     * @param records all whose flag is known
     */
    record Day(long hits, long records) {
        Day plus(Day other) {
            return new Day(hits + other.hits, records + other.records);
        }
    }

    @Override
    public Signature signature() {
        return Signature.of("ninethree.daysInControl/" + fewest + "/" + zone.getId(), 1, Unit.SHARE, flag, date);
    }

    @Override
    public Text text() {
        String where = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
        return Text.of(
                "「" + flag.text().zh() + "」的每日占比落在控制图限内的天数占比（按" + date.text().zh() + "，" + where + " 的日，至少 " + fewest
                        + " 天）",
                "share of days on which the share with " + flag.text().en()
                        + " lies within the limits of a control chart (by "
                        + date.text().en() + ", days in " + where + ", at least " + fewest + ")");
    }

    @Override
    public TreeMap<Long, Day> empty() {
        return new TreeMap<>();
    }

    @Override
    public TreeMap<Long, Day> add(TreeMap<Long, Day> state, Row row) {
        row.value(flag)
                .ifPresent(set -> row.value(date)
                        .ifPresent(at -> state.merge(
                                LocalDate.ofInstant(at, zone).toEpochDay(), new Day(set ? 1 : 0, 1), Day::plus)));
        return state;
    }

    @Override
    public TreeMap<Long, Day> merge(TreeMap<Long, Day> a, TreeMap<Long, Day> b) {
        b.forEach((day, records) -> a.merge(day, records, Day::plus));
        return a;
    }

    @Override
    public IndicatorValue valueOf(TreeMap<Long, Day> state) {
        if (state.size() < fewest || state.isEmpty()) {
            return IndicatorValue.notMeasured(state.isEmpty() ? Absence.NO_RECORDS : Absence.TOO_FEW, Unit.SHARE);
        }
        long[] hits = state.values().stream().mapToLong(Day::hits).toArray();
        long[] records = state.values().stream().mapToLong(Day::records).toArray();
        double within = ControlChart.shares(hits, records).shareWithinLimits().orElseThrow();
        return IndicatorValue.measured(within, Unit.SHARE, state.size());
    }

    @Override
    public void write(TreeMap<Long, Day> state, DataOutput out) throws IOException {
        out.writeInt(state.size());
        for (Map.Entry<Long, Day> day : state.entrySet()) {
            out.writeLong(day.getKey());
            out.writeLong(day.getValue().hits());
            out.writeLong(day.getValue().records());
        }
    }

    /** Numbers that no state writes, negative ones too, run into the end of the bytes. */
    @Override
    public TreeMap<Long, Day> read(int version, DataInput in) throws IOException {
        TreeMap<Long, Day> state = new TreeMap<>();
        for (int left = in.readInt(); left != 0; left--) {
            long day = in.readLong();
            Day records = new Day(in.readLong(), in.readLong());
            boolean possible = records.hits() >= 0 && records.hits() <= records.records() && records.records() > 0;
            if (!possible || (!state.isEmpty() && state.lastKey() >= day)) {
                throw new IOException("days must ascend and have records, was " + day + " with " + records);
            }
            state.put(day, records);
        }
        return state;
    }
}
