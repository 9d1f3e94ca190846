package io.ninethree.engine;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.field.Source;
import io.ninethree.kernel.Codec;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Records that are told apart as bytes. */
final class IdentifiedCodec {

    private IdentifiedCodec() {}

    static void write(Tally tally, DataOutput out) throws IOException {
        Codec.writeCount(out, tally.identified().size());
        for (Map.Entry<Identified.Key, Identified> entry : tally.identified().entrySet()) {
            entry.getKey().profile().write(out);
            Codec.writeWord(out, entry.getKey().field());
            Codec.writeWord(out, entry.getKey().timing());
            write(entry.getValue(), out);
        }
    }

    private static void write(Identified identified, DataOutput out) throws IOException {
        Codec.writeCount(out, identified.duplicates());
        Codec.writeCount(out, identified.rows().size());
        for (Map.Entry<String, Row> row : identified.rows().entrySet()) {
            Codec.writeWord(out, row.getKey());
            RowCodec.write(row.getValue(), out);
        }
    }

    static void read(DataInput in, Tally into, Tally knowing, List<Source> sources) throws IOException {
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            Profile profile = Profile.read(in, sources);
            Identified.Key key = new Identified.Key(profile, Codec.readWord(in), Codec.readWord(in));
            Identified identified = into.identified(key, mapping(key, knowing));
            identified.addDuplicates(Codec.readCount(in));
            for (int rows = Codec.readLength(in, Integer.MAX_VALUE); rows > 0; rows--) {
                identified.add(Codec.readWord(in), RowCodec.read(profile.source(), in));
            }
        }
    }

    private static Records mapping(Identified.Key key, Tally knowing) {
        Identified known = knowing.identified().get(key);
        if (known == null && !key.timing().isEmpty()) {
            throw new TallyFormatException(
                    "working times of a tally must be known from records that were added before, " + "were "
                            + key.timing() + " for '" + key.profile().source().id() + "'");
        }
        return known == null ? key.profile().none() : known.mapping();
    }
}
