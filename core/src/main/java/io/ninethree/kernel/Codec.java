package io.ninethree.kernel;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Numbers as few bytes: seven bits in each, the lowest first, and a bit that says whether more follow. */
public final class Codec {

    private static final int PART = 1 << 12;

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

    /** Writes a text of any length. */
    public static void writeWord(DataOutput out, String word) throws IOException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        writeCount(out, bytes.length);
        out.write(bytes);
    }

    /** Reads what was written by {@link #writeWord}. */
    public static String readWord(DataInput in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    /** Reads a word that tells records apart, which a blank one does not. */
    static String readKey(DataInput in) throws IOException {
        String key = readWord(in);
        if (key.isBlank()) {
            throw new IOException("key must not be blank, was '" + key + "'");
        }
        return key;
    }

    /** Reads a length and as many bytes, part by part, so that a wrong length can not ask for much memory. */
    static byte[] readBytes(DataInput in) throws IOException {
        int length = readLength(in, Integer.MAX_VALUE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[Math.min(length, PART)];
        for (int left = length; left > 0; left -= PART) {
            in.readFully(part, 0, Math.min(left, PART));
            bytes.write(part, 0, Math.min(left, PART));
        }
        return bytes.toByteArray();
    }
}
