package io.ninethree.metrics.improvement;

import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.field.SharedField;
import io.ninethree.field.Unit;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.Scorecards;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A change that is tried in some places, beside others that go on as before. It is expanded when one indicator became better
 * in the first than in the others, beyond chance, and when everything else that expansion needs is there. Immutable and
 * thread-safe.
 *
 * {@snippet :
 * Pilot pilot = Pilot.of("fast lane", "need.fcr", Shared.STORE, List.of("Bund", "Jing'an"), List.of("Pudong"))
 *         .adjusting("script.greeting")
 *         .demanding(Demand.atLeast("use of the system", Unit.SHARE, 0.10), Demand.confirmed("staff ready"));
 * pilot.judge(may, june, Answer.of("use of the system", 0.34), Answer.yes("staff ready")).verdict();
 * }
 *
 * @param name the name of the pilot
 * @param indicator the id of the indicator that it shall improve
 * @param by by which the places are told apart, for example the store
 * @param treated the words of the places where the change is tried, at least one
 * @param control the words of the places that go on as before, at least one and none of the others
 * @param adjustable the ids, of indicators, scripts or whatever is rolled out, that a place may adjust to its needs
 * @param demands what must hold beside the effect
 */
public record Pilot(
        String name,
        String indicator,
        SharedField by,
        List<String> treated,
        List<String> control,
        Set<String> adjustable,
        List<Demand> demands) {

    /**
     * Something that must hold before a pilot is expanded, set before anybody knows how it ends. A budget is demanded as a
     * share that costs may have of it.
     *
     * @param name what it is about
     * @param kind on which side of the limit the answer must lie
     * @param unit the unit of limit and answer
     * @param limit the limit, which is good enough
     */
    public record Demand(String name, Kind kind, Unit unit, double limit) {

        /** On which side of a limit an answer must lie. */
        public enum Kind {
            /** Not below the limit. */
            AT_LEAST,
            /** Not above the limit. */
            AT_MOST,
            /** Somebody must have said yes. */
            CONFIRMED
        }

        /**
         * Checks name and limit.
         *
         * @throws IllegalArgumentException if the name is blank or the limit is not finite
         */
        public Demand {
            Wording.requireNonBlank("name of a demand", name);
            requireNonNull(kind, "kind");
            requireNonNull(unit, "unit");
            Wording.requireFinite("limit of demand '" + name + "'", limit);
        }

        /**
         * A number that must not be too low, for example the use of a system: the source calls less than 10 % a failure.
         *
         * @param name what it is about, not blank
         * @param unit its unit
         * @param least the least that is good enough
         * @return the demand
         * @throws IllegalArgumentException if the name is blank or the number is not finite
         */
        public static Demand atLeast(String name, Unit unit, double least) {
            return new Demand(name, Kind.AT_LEAST, unit, least);
        }

        /**
         * A number that must not be too high, for example the share of the budget that was used.
         *
         * @param name what it is about, not blank
         * @param unit its unit
         * @param most the most that is good enough
         * @return the demand
         * @throws IllegalArgumentException if the name is blank or the number is not finite
         */
        public static Demand atMost(String name, Unit unit, double most) {
            return new Demand(name, Kind.AT_MOST, unit, most);
        }

        /**
         * Something that somebody must confirm, for example that staff is ready.
         *
         * @param name what it is about, not blank
         * @return the demand
         * @throws IllegalArgumentException if the name is blank
         */
        public static Demand confirmed(String name) {
            return new Demand(name, Kind.CONFIRMED, Unit.COUNT, 1);
        }

        /**
         * Whether an answer is good enough.
         *
         * @param found the answer
         * @return true if it lies on the limit or on the right side of it
         */
        public boolean isMetBy(double found) {
            return kind == Kind.AT_MOST ? found <= limit : found >= limit;
        }
    }

    /**
     * What was found about a demand.
     *
     * @param demand the name of the demand
     * @param found the number in the unit of the demand; 1 for yes and 0 for no
     */
    public record Answer(String demand, double found) {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Answer {
            Wording.requireFinite("answer to '" + demand + "'", found);
        }

        /**
         * A number.
         *
         * @param demand the name of the demand
         * @param found what was found, in its unit
         * @return the answer
         * @throws IllegalArgumentException if the number is not finite
         */
        public static Answer of(String demand, double found) {
            return new Answer(demand, found);
        }

        /**
         * A confirmation.
         *
         * @param demand the name of the demand
         * @return the answer
         */
        public static Answer yes(String demand) {
            return new Answer(demand, 1);
        }

        /**
         * A refusal.
         *
         * @param demand the name of the demand
         * @return the answer
         */
        public static Answer no(String demand) {
            return new Answer(demand, 0);
        }
    }

    /**
     * Checks the definition.
     *
     * @throws InvalidDefinitionException with all problems
     */
    public Pilot {
        requireNonNull(by, "by");
        treated = List.copyOf(treated);
        control = List.copyOf(control);
        adjustable = unmodifiableSet(new LinkedHashSet<>(adjustable));
        demands = List.copyOf(demands);
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank() || indicator.isBlank()) {
            problems.add(new Problem(
                    name,
                    "name and indicator of a pilot must not be blank, were '" + name + "' and '" + indicator + "'"));
        }
        if (treated.isEmpty() || control.isEmpty()) {
            problems.add(new Problem(name, "arms of a pilot must not be empty, were " + treated + " and " + control));
        }
        requireDifferent(name, "words of both arms", Stream.concat(treated.stream(), control.stream()), problems);
        requireDifferent(name, "demands", demands.stream().map(Demand::name), problems);
        InvalidDefinitionException.throwIfAny(problems);
    }

    private static void requireDifferent(String name, String what, Stream<String> words, List<Problem> problems) {
        List<String> all = words.toList();
        if (all.stream().distinct().count() < all.size()) {
            problems.add(new Problem(name, what + " of a pilot must be different, were " + all));
        }
    }

    /**
     * A pilot.
     *
     * @param name its name, not blank
     * @param indicator the id of the indicator that it shall improve
     * @param by by which the places are told apart, for example the store
     * @param treated the words of the places where the change is tried, at least one
     * @param control the words of the places that go on as before, at least one and none of the others
     * @return the pilot, in which nothing may be adjusted and nothing is demanded beside the effect
     * @throws InvalidDefinitionException with all problems
     */
    public static Pilot of(
            String name, String indicator, SharedField by, Collection<String> treated, Collection<String> control) {
        return new Pilot(name, indicator, by, List.copyOf(treated), List.copyOf(control), Set.of(), List.of());
    }

    /**
     * This pilot with more that a place may adjust to its needs.
     *
     * @param ids the ids
     * @return a changed copy
     */
    public Pilot adjusting(String... ids) {
        Set<String> more = new LinkedHashSet<>(adjustable);
        more.addAll(Arrays.asList(ids));
        return new Pilot(name, indicator, by, treated, control, more, demands);
    }

    /**
     * This pilot with more that must hold beside the effect.
     *
     * @param more the demands
     * @return a changed copy
     * @throws InvalidDefinitionException if two demands have the same name
     */
    public Pilot demanding(Demand... more) {
        List<Demand> all = Stream.concat(demands.stream(), Stream.of(more)).toList();
        return new Pilot(name, indicator, by, treated, control, adjustable, all);
    }

    /**
     * What a place must leave as it is.
     *
     * @param ids what a place wants to adjust
     * @return those that it may not, in their order, each once
     */
    public List<String> notAdjustable(Collection<String> ids) {
        return ids.stream().filter(id -> !adjustable.contains(id)).distinct().toList();
    }

    /**
     * Judges this pilot by the difference in differences: how much more the indicator changed where the change was tried than
     * where it was not. It rests on the assumption that both arms would have changed alike without it, which no data of the
     * pilot can show.
     *
     * <p>An arm has the mean of the values of its places, weighted by their records: exactly the value of all its records for
     * a share or a mean, and an approximation for other formulas. A place that was not measured both before and after is left
     * out; one with too few records for points of its own counts. The interval takes records as independent of each other; what the records of one place have in common beyond that
     * is not in it.
     *
     * @param before the scorecards before the change, by the field of the pilot
     * @param after the scorecards after it
     * @param answers what was found about the demands
     * @return the effect, the sizes of both arms and what speaks against expansion
     * @throws IllegalArgumentException if an answer is to no demand or given twice, the periods overlap and so may share records, a model does not have the indicator or
     *     measures it in another way than the other one, or it has no curve by which higher or lower values are better
     */
    public PilotResult judge(Scorecards before, Scorecards after, Answer... answers) {
        Consistency.requireApart(before.total(), after.total());
        Indicator judged = after.total().of(indicator).indicator();
        if (!judged.formula().equals(before.total().of(indicator).indicator().formula())) {
            throw new IllegalArgumentException(
                    "formula of '" + indicator + "' must be the same before and after, was another one");
        }
        if (judged.curve().map(curve -> curve.direction() == Direction.WITHIN).orElse(true)) {
            throw new IllegalArgumentException(
                    "indicator of a pilot must have a curve by which higher or lower values are better, was '"
                            + indicator + "'");
        }
        return PilotResult.of(this, judged, before, after, List.of(answers));
    }
}
