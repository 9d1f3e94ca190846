package io.ninethree.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers in as few bytes as they need: seven bits in each byte, the lowest first (LEB128, unsigned). */
final class Varints {

    private static final int MOST_BYTES = 9;

    private Varints() {}

    /** Writes a number, not negative. */
    static void write(long value, DataOutput out) throws IOException {
        long rest = value;
        while (rest > 0x7F) {
            out.writeByte((int) rest | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    /** Reads a number between two bounds, both included. */
    static long read(DataInput in, String subject, long least, long most) throws IOException {
        long value = read(in, subject);
        if (value < least || value > most) {
            throw new IOException(subject + " must be between " + least + " and " + most + ", was " + value);
        }
        return value;
    }

    private static long read(DataInput in, String subject) throws IOException {
        long value = 0;
        for (int i = 0; i < MOST_BYTES; i++) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7FL) << (7 * i);
            if (next < 0x80) {
                return shortest(value, next == 0 && i > 0, subject);
            }
        }
        throw new IOException(subject + " must take at most " + MOST_BYTES + " bytes, was longer");
    }

    private static long shortest(long value, boolean padded, String subject) throws IOException {
        if (padded) {
            throw new IOException(subject + " must be written in the fewest bytes, was padded: " + value);
        }
        return value;
    }
}
