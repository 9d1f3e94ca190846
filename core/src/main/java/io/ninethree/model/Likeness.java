package io.ninethree.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How much two ids are alike, by the number of letters that must be changed, added, left out or swapped with the next. */
public final class Likeness {

    /** Nobody mistypes a longer one. */
    private static final int LONGEST = 200;

    private Likeness() {}

    /**
     * The id that was probably meant.
     *
     * @param id what was written
     * @param ids what there is
     * @return the first one of those that are most alike; empty if none is alike
     */
    public static Optional<String> nearest(String id, Collection<String> ids) {
        return ids.stream()
                .filter(each -> each.length() <= LONGEST)
                .filter(each -> Math.abs(id.length() - each.length()) <= most(each))
                .filter(each -> distance(id, each) <= most(each))
                .min(Comparator.comparingInt(each -> distance(id, each)));
    }

    /** The optimal string alignment distance (F. J. Damerau, Communications of the ACM 7, 1964). */
    private static int most(String id) {
        return Math.max(1, id.length() / 4);
    }

    static int distance(String some, String other) {
        int[] twoBefore = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        Arrays.setAll(now, j -> j);
        for (int i = 1; i <= some.length(); i++) {
            int[] next = twoBefore;
            twoBefore = before;
            before = now;
            now = next;
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = some.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(before[j - 1] + same, Math.min(before[j], now[j - 1]) + 1);
                now[j] = isSwapped(some, other, i, j) ? Math.min(least, twoBefore[j - 2] + 1) : least;
            }
        }
        return now[other.length()];
    }

    private static boolean isSwapped(String some, String other, int i, int j) {
        return i > 1 && j > 1 && some.charAt(i - 1) == other.charAt(j - 2) && some.charAt(i - 2) == other.charAt(j - 1);
    }
}
