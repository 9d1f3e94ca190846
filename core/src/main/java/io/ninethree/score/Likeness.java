package io.ninethree.score;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How much two ids are alike, by the number of letters that must be changed, added, left out or swapped with the next. */
final class Likeness {

    private Likeness() {}

    /** The id that was probably meant, the first one of several; empty if none is alike. */
    static Optional<String> nearest(String id, Collection<String> ids) {
        return ids.stream()
                .filter(each -> distance(id, each) <= Math.max(1, each.length() / 4))
                .min(Comparator.comparingInt(each -> distance(id, each)));
    }

    /** The optimal string alignment distance (F. J. Damerau, Communications of the ACM 7, 1964). */
    static int distance(String some, String other) {
        int[][] steps = new int[some.length() + 1][other.length() + 1];
        for (int i = 0; i <= some.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(some, other, steps, i, j);
            }
        }
        return steps[some.length()][other.length()];
    }

    private static int step(String some, String other, int[][] steps, int i, int j) {
        int same = some.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j - 1] + same, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        return isSwapped(some, other, i, j) ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }

    private static boolean isSwapped(String some, String other, int i, int j) {
        return i > 1 && j > 1 && some.charAt(i - 1) == other.charAt(j - 2) && some.charAt(i - 2) == other.charAt(j - 1);
    }
}
