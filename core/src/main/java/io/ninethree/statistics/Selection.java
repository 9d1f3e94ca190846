package io.ninethree.statistics;

import java.util.Arrays;

/**
 * The value of one rank in an unsorted array: quickselect (C. A. R. Hoare, <i>Algorithm 65: find</i>, 1961) with
 * partition into three parts, so that equal values cost nothing. Where bad luck or ill will makes it slow, it sorts what
 * is left.
 */
final class Selection {

    private Selection() {}

    /**
     * The value that would stand at an index if the part of the array were sorted, NaN excepted. Afterwards it stands
     * there, what comes before is not greater, and what comes after is not less.
     */
    static double select(double[] values, int from, int to, int index) {
        return select(values, from, to, index, rounds(to - from));
    }

    static double select(double[] values, int from, int to, int index, int rounds) {
        int low = from;
        int high = to;
        for (int left = rounds; high - low > 1; left--) {
            if (left == 0) {
                Arrays.sort(values, low, high);
                break;
            }
            double pivot = median(values[low], values[(low + high) >>> 1], values[high - 1]);
            int less = low;
            int more = high;
            for (int i = low; i < more; ) {
                double value = values[i];
                if (value < pivot) {
                    values[i++] = values[less];
                    values[less++] = value;
                } else if (value > pivot) {
                    values[i] = values[--more];
                    values[more] = value;
                } else {
                    i++;
                }
            }
            if (index >= less && index < more) {
                break;
            }
            low = index < less ? low : more;
            high = index < less ? less : high;
        }
        return values[index];
    }

    /** The same of whole numbers. */
    static long select(long[] values, int from, int to, int index) {
        return select(values, from, to, index, rounds(to - from));
    }

    static long select(long[] values, int from, int to, int index, int rounds) {
        int low = from;
        int high = to;
        for (int left = rounds; high - low > 1; left--) {
            if (left == 0) {
                Arrays.sort(values, low, high);
                break;
            }
            long pivot = median(values[low], values[(low + high) >>> 1], values[high - 1]);
            int less = low;
            int more = high;
            for (int i = low; i < more; ) {
                long value = values[i];
                if (value < pivot) {
                    values[i++] = values[less];
                    values[less++] = value;
                } else if (value > pivot) {
                    values[i] = values[--more];
                    values[more] = value;
                } else {
                    i++;
                }
            }
            if (index >= less && index < more) {
                break;
            }
            low = index < less ? low : more;
            high = index < less ? less : high;
        }
        return values[index];
    }

    /** Twice as many rounds as halving takes. */
    private static int rounds(int length) {
        return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(length));
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
