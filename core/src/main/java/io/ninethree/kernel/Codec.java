package io.ninethree.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Numbers as few bytes: seven bits in each, the lowest first, and a bit that says whether more follow. */
public final class Codec {

    private Codec() {}

    /** Writes a number of any sign; small ones that are not negative are short. */
    public static void writeCount(DataOutput out, long value) throws IOException {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            out.writeByte((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    /** Reads what was written by {@link #writeCount}. */
    public static long readCount(DataInput in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte part = in.readByte();
            value |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IOException("number must have at most 10 bytes, had more");
    }

    /** Reads a number of things that take at least a byte each, so that a wrong one can not ask for much memory. */
    public static int readLength(DataInput in, long most) throws IOException {
        long length = readCount(in);
        if (length < 0 || length > most) {
            throw new IOException("length must be from 0 to " + most + ", was " + length);
        }
        return (int) length;
    }
}
