package io.ninethree.engine;

import io.ninethree.field.Source;
import io.ninethree.kernel.Codec;
import io.ninethree.kernel.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tallies as bytes: equal ones for equal records, whatever the order in which they came. */
final class TallyCodec {

    /** The first bytes of every tally: "93" and a byte that no text has. */
    private static final byte[] MAGIC = {'9', '3', (byte) 0xFE, 'T'};

    /** Raised whenever the bytes change their meaning. */
    private static final int VERSION = 1;

    private TallyCodec() {}

    static byte[] bytes(Tally tally) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(MAGIC);
            out.writeShort(VERSION);
            out.write(Fingerprint.of(tally));
            writeBody(tally, out);
            out.write(Fingerprint.of(bytes.toByteArray()));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory must not fail", e);
        }
    }

    /** Adds what bytes say to an empty tally; what working times are called is known from another one. */
    static void read(byte[] bytes, Tally into, Tally knowing, List<Source> sources) {
        int start = MAGIC.length + Short.BYTES;
        int end = bytes.length - Fingerprint.LENGTH;
        require(end >= start + Fingerprint.LENGTH && startsWithMagic(bytes), "must start as one, did not");
        int version = (bytes[MAGIC.length] & 0xFF) << Byte.SIZE | (bytes[MAGIC.length + 1] & 0xFF);
        require(version <= VERSION, "must be of format " + VERSION + " or older, were of " + version);
        byte[] sum = Fingerprint.of(Arrays.copyOf(bytes, end));
        require(Arrays.equals(sum, 0, sum.length, bytes, end, bytes.length), "must have their checksum, were damaged");
        byte[] definition = Fingerprint.of(into);
        require(
                Arrays.equals(definition, 0, definition.length, bytes, start, start + definition.length),
                "must count the same as '" + into.plan().model().text().en() + "' in "
                        + into.period().label() + ", counted something else");
        readBody(bytes, start + definition.length, end, into, knowing, sources);
    }

    private static boolean startsWithMagic(byte[] bytes) {
        return Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new TallyFormatException("bytes of a tally " + message);
        }
    }

    private static void readBody(byte[] bytes, int start, int end, Tally into, Tally knowing, List<Source> sources) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, start, end - start));
            readSources(in, into, sources);
            for (Partition partition : into.partitions()) {
                readPartition(in, partition, into);
            }
            IdentifiedCodec.read(in, into, knowing, sources);
            require(in.available() == 0, "must end with their last group, went on");
        } catch (IOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException e) {
            throw new TallyFormatException("bytes of a tally must be written by one, were not: " + e.getMessage(), e);
        }
    }

    private static void writeBody(Tally tally, DataOutput out) throws IOException {
        Codec.writeCount(out, tally.profiles().size());
        for (Profile profile : tally.profiles()) {
            profile.write(out);
        }
        Codec.writeCount(out, tally.readings().size());
        for (SourceReading reading : tally.readings().values()) {
            Codec.writeWord(out, reading.source().id());
            reading.write(out);
        }
        for (Partition partition : tally.partitions()) {
            writePartition(tally, partition, out);
        }
        IdentifiedCodec.write(tally, out);
    }

    private static void readSources(DataInput in, Tally into, List<Source> sources) throws IOException {
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            into.profiles().add(Profile.read(in, sources));
        }
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            into.reading(Profile.source(Codec.readWord(in), sources)).read(in);
        }
    }

    private static void writePartition(Tally tally, Partition partition, DataOutput out) throws IOException {
        Groups groups = partition.groups();
        Codec.writeCount(out, groups.size());
        for (int group : groups.ordered()) {
            for (String part : groups.parts(group)) {
                Codec.writeWord(out, part);
            }
            writeGroup(tally, partition, group, out);
        }
        for (Kernel kernel : partition.kept()) {
            kernel.writeRest(out);
        }
    }

    private static void writeGroup(Tally tally, Partition partition, int group, DataOutput out) throws IOException {
        for (Profile profile : tally.profiles()) {
            partition.selected(profile).write(group, out);
        }
        for (Kernel kernel : partition.kept()) {
            kernel.write(group, out);
        }
    }

    private static void readPartition(DataInput in, Partition partition, Tally into) throws IOException {
        Groups groups = partition.groups();
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            List<String> parts = new ArrayList<>();
            for (int part = 0; part < groups.depth(); part++) {
                parts.add(Codec.readWord(in));
            }
            int group = groups.of(parts);
            partition.ensure();
            for (Profile profile : into.profiles()) {
                partition.selected(profile).read(group, in);
            }
            for (Kernel kernel : partition.kept()) {
                kernel.read(group, in);
            }
        }
        for (Kernel kernel : partition.kept()) {
            kernel.readRest(in);
        }
    }
}
