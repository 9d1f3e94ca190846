package io.ninethree.metrics.people;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Points for good service behaviour, and off for bad, by rules that everybody knows. Immutable and thread-safe.
 *
 * {@snippet :
 * BehaviourPoints points = BehaviourPoints.builder()
 *         .rule("helped a colleague", 5)
 *         .rule("late for the shift", -2)
 *         .entry("Lin", at, "helped a colleague")
 *         .build();
 * points.stars(JUNE, 3);
 * }
 */
public final class BehaviourPoints {

    private final Map<String, Integer> rules;
    private final List<Entry> entries;

    /**
     * One deed of one person.
     *
     * @param person who, not blank
     * @param at when
     * @param rule the name of a rule
     */
    public record Entry(String person, Instant at, String rule) {
        /** Checks that nothing is missing. */
        public Entry {
            requireNonNull(person, "person");
            requireNonNull(at, "at");
            requireNonNull(rule, "rule");
        }
    }

    /**
     * What one person has gathered in a period.
     *
     * @param rank 1 for the most points; equal points share a rank, and the ranks after them are left out
     * @param person who
     * @param points the sum of the points, negative if more were taken than given
     */
    public record Standing(int rank, String person, long points) {
        /** Checks that nothing is missing. */
        public Standing {
            requireNonNull(person, "person");
        }

        /**
         * What a reader sees.
         *
         * @return rank, person and points in both languages
         */
        public Text text() {
            return Text.of(
                    "第 " + rank + " 名 " + person + "：" + points + " 分",
                    rank + ". " + person + ": " + points + " points");
        }
    }

    private BehaviourPoints(Map<String, Integer> rules, List<Entry> entries) {
        this.rules = new LinkedHashMap<>(rules);
        this.entries = List.copyOf(entries);
    }

    /**
     * Starts a ledger.
     *
     * @return a builder without rules and entries
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What one person has gathered.
     *
     * @param person who
     * @param period the period in which a deed counts
     * @return the sum of the points, 0 if there is no deed
     */
    public long sum(String person, ScoringPeriod period) {
        return sums(period).getOrDefault(person, 0L);
    }

    private Map<String, Long> sums(ScoringPeriod period) {
        Map<String, Long> sums = new TreeMap<>();
        for (Entry entry : entries) {
            if (period.contains(entry.at)) {
                sums.merge(entry.person, (long) rules.getOrDefault(entry.rule, 0), Math::addExact);
            }
        }
        return sums;
    }

    /**
     * What everybody with a deed in a period has gathered.
     *
     * @param period the period in which a deed counts
     * @return the standings, most points first, equal ones by name
     */
    public List<Standing> standings(ScoringPeriod period) {
        Map<String, Long> sums = sums(period);
        return sums.entrySet().stream()
                .map(each -> new Standing(rank(each.getValue(), sums), each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Standing::rank))
                .toList();
    }

    private static int rank(long points, Map<String, Long> sums) {
        return 1 + (int) sums.values().stream().filter(other -> other > points).count();
    }

    /**
     * The stars of service (服务明星): whoever has one of the best ranks and points above 0. Who share the last of these
     * ranks are all stars, so that there may be more than were asked for.
     *
     * @param period the period in which a deed counts
     * @param best how many are honoured, at least
     * @return their standings, most points first, equal ones by name
     */
    public List<Standing> stars(ScoringPeriod period, int best) {
        return standings(period).stream()
                .filter(each -> each.rank <= best && each.points > 0)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BehaviourPoints that && rules.equals(that.rules) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, entries);
    }

    @Override
    public String toString() {
        return "rules " + rules + ", entries " + entries;
    }

    /** The step in which rules and entries are given, and the ledger is built. */
    public static final class Builder {

        private final Map<String, List<Integer>> rules = new LinkedHashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a rule.
         *
         * @param name its name, not blank, given once
         * @param points what a deed earns, negative for a bad one, not 0
         * @return this builder
         */
        public Builder rule(String name, int points) {
            rules.computeIfAbsent(requireNonNull(name, "name"), key -> new ArrayList<>())
                    .add(points);
            return this;
        }

        /**
         * Adds a deed.
         *
         * @param person who, not blank
         * @param at when
         * @param rule the name of a rule
         * @return this builder
         */
        public Builder entry(String person, Instant at, String rule) {
            entries.add(new Entry(person, at, rule));
            return this;
        }

        /**
         * The ledger.
         *
         * @return a ledger as described
         * @throws InvalidDefinitionException with all problems of the rules and entries
         */
        public BehaviourPoints build() {
            Problems problems = new Problems();
            Map<String, Integer> points = new LinkedHashMap<>();
            rules.forEach((name, given) -> {
                String place = "points/" + name;
                problems.addIfBlank(name, place, "rule");
                problems.addUnless(given.size() == 1, place, "rule must be given once, was given as " + given);
                problems.addUnless(!given.contains(0), place, "points must not be 0, was 0");
                points.put(name, given.get(0));
            });
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                String place = "points/entries[" + i + "]";
                problems.addIfBlank(entry.person, place, "person");
                problems.addUnless(points.containsKey(entry.rule), place, "no rule '" + entry.rule + "'");
            }
            problems.throwIfAny();
            return new BehaviourPoints(points, entries);
        }
    }
}
