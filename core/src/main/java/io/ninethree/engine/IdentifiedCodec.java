package io.ninethree.engine;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.WorkingTime;
import io.ninethree.field.DurationField;
import io.ninethree.field.Source;
import io.ninethree.kernel.Codec;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records that are told apart as bytes. */
final class IdentifiedCodec {

    private IdentifiedCodec() {}

    static void write(Tally tally, DataOutput out) throws IOException {
        Codec.writeCount(out, tally.identified().size());
        for (Map.Entry<Identified.Key, Identified> entry : tally.identified().entrySet()) {
            entry.getKey().profile().write(out);
            Codec.writeWord(out, entry.getKey().field());
            write(entry.getValue(), out);
        }
    }

    private static void write(Identified identified, DataOutput out) throws IOException {
        Map<String, String> timing = timing(identified.mapping());
        Codec.writeCount(out, timing.size());
        for (Map.Entry<String, String> entry : timing.entrySet()) {
            Codec.writeWord(out, entry.getKey());
            Codec.writeWord(out, entry.getValue());
        }
        Codec.writeCount(out, identified.duplicates());
        Codec.writeCount(out, identified.rows().size());
        for (Map.Entry<String, Row> row : identified.rows().entrySet()) {
            Codec.writeWord(out, row.getKey());
            RowCodec.write(row.getValue(), out);
        }
    }

    /** The durations that are not timed by the wall clock, with the names of their working times. */
    private static Map<String, String> timing(Records mapping) {
        Map<String, String> timing = new TreeMap<>();
        mapping.source().fields().forEach(field -> {
            if (field instanceof DurationField duration) {
                WorkingTime time = mapping.timing(duration);
                if (!time.equals(WorkingTime.always())) {
                    timing.put(field.id(), time.name());
                }
            }
        });
        return timing;
    }

    static void read(DataInput in, Tally into, Tally knowing, List<Source> sources) throws IOException {
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            Profile profile = Profile.read(in, sources);
            Identified.Key key = new Identified.Key(profile, Codec.readWord(in));
            Records mapping = mapping(key, readTiming(in), knowing);
            Identified identified = into.identified(key, mapping);
            identified.addDuplicates(Codec.readCount(in));
            for (int rows = Codec.readLength(in, Integer.MAX_VALUE); rows > 0; rows--) {
                identified.add(Codec.readWord(in), RowCodec.read(profile.source(), in));
            }
        }
    }

    private static Map<String, String> readTiming(DataInput in) throws IOException {
        Map<String, String> timing = new TreeMap<>();
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            timing.put(Codec.readWord(in), Codec.readWord(in));
        }
        return timing;
    }

    private static Records mapping(Identified.Key key, Map<String, String> timing, Tally knowing) {
        Identified known = knowing.identified().get(key);
        Records mapping = known == null ? key.profile().none() : known.mapping();
        if (!timing(mapping).equals(timing)) {
            throw new TallyFormatException(
                    "working times of a tally must be known from records that were added before, " + "were " + timing
                            + " for '" + key.profile().source().id() + "'");
        }
        return mapping;
    }
}
