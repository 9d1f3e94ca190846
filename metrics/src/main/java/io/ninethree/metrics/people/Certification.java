package io.ninethree.metrics.people;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Unit;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What one career ladder demands for each of its four levels: a triple of theory, practice and the rating of customers.
 * Immutable and thread-safe.
 *
 * {@snippet :
 * Certification experts = Certification.of(Ladder.EXPERT,
 *         new Demand(Level.JUNIOR, 60, 60, 70),
 *         new Demand(Level.INTERMEDIATE, 70, 70, 80),
 *         new Demand(Level.SENIOR, 80, 80, 85),
 *         new Demand(Level.EXPERT, 90, 90, 90));
 * experts.missing(Map.of(Part.THEORY, 75.0, Part.PRACTICE, 68.0));
 * }
 *
 * @param ladder the ladder
 * @param demands what it demands, each level once and from the lowest up; no demand falls from one level to the next
 */
public record Certification(Ladder ladder, List<Demand> demands) {

    private static final int MOST_POINTS = 100;

    /** The two ways up. */
    public enum Ladder {
        /** To know more and more. */
        EXPERT(Text.of("专业通道", "expert ladder")),
        /** To lead more and more. */
        MANAGER(Text.of("管理通道", "manager ladder"));

        private final Text text;

        Ladder(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the ladder in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** The levels of a ladder, from the lowest up. */
    public enum Level {
        /** The first level. */
        JUNIOR(Text.of("初级", "junior")),
        /** The second level. */
        INTERMEDIATE(Text.of("中级", "intermediate")),
        /** The third level. */
        SENIOR(Text.of("高级", "senior")),
        /** The highest level. */
        EXPERT(Text.of("专家", "expert"));

        private final Text text;

        Level(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the level in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** What is examined. */
    public enum Part {
        /** What a person knows. */
        THEORY(Text.of("理论", "theory")),
        /** What a person does in a drill. */
        PRACTICE(Text.of("实操", "practice")),
        /** What customers say. */
        CUSTOMER_RATING(Text.of("客户评价", "customers' rating"));

        private final Text text;

        Part(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the part in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * What one level demands: all three parts.
     *
     * @param level the level
     * @param theory points of the theory, 0 to 100
     * @param practice points of the practice, 0 to 100
     * @param customerRating points of the rating by customers, 0 to 100
     */
    public record Demand(Level level, double theory, double practice, double customerRating) {
        /** Checks that nothing is missing. */
        public Demand {
            requireNonNull(level, "level");
        }

        private double points(Part part) {
            return switch (part) {
                case THEORY -> theory;
                case PRACTICE -> practice;
                case CUSTOMER_RATING -> customerRating;
            };
        }

        private List<Gap> gaps(Map<Part, Double> results) {
            return Arrays.stream(Part.values())
                    .map(part -> new Gap(part, points(part), reached(results, part)))
                    .filter(gap -> !(gap.reached.orElse(-1) >= gap.demanded))
                    .toList();
        }

        private static OptionalDouble reached(Map<Part, Double> results, Part part) {
            return results.containsKey(part) ? OptionalDouble.of(results.get(part)) : OptionalDouble.empty();
        }

        private boolean isMet(Map<Part, Double> results) {
            return gaps(results).isEmpty();
        }
    }

    /**
     * One part that falls short of a level.
     *
     * @param part what was examined
     * @param demanded the points that the level demands, 0 to 100
     * @param reached the points that were reached, empty if it was not examined
     */
    public record Gap(Part part, double demanded, OptionalDouble reached) {
        /** Checks that nothing is missing. */
        public Gap {
            requireNonNull(part, "part");
            requireNonNull(reached, "reached");
        }

        /**
         * What a reader sees.
         *
         * @return the part, what is demanded and what was reached, in both languages
         */
        public Text text() {
            String limit = Unit.POINTS.text(demanded).en();
            if (reached.isEmpty()) {
                return Text.of(
                        part.text().zh() + "未考核（要求 " + limit + "）",
                        part.text().en() + " not examined (" + limit + " demanded)");
            }
            String points = Unit.POINTS.text(reached.getAsDouble()).en();
            return Text.of(
                    part.text().zh() + " " + points + "（要求 " + limit + "）",
                    part.text().en() + " " + points + " (" + limit + " demanded)");
        }
    }

    /**
     * Checks and copies the demands.
     *
     * @throws InvalidDefinitionException with all problems: levels that are missing, given again or out of order, points
     *     out of range, or demands that fall from one level to the next
     */
    public Certification {
        requireNonNull(ladder, "ladder");
        demands = List.copyOf(demands);
        check(demands);
    }

    /**
     * The demands of a ladder.
     *
     * @param ladder the ladder
     * @param demands what it demands, each level once and from the lowest up; no demand falls from one level to the next
     * @return the certification
     * @throws InvalidDefinitionException with all problems of the demands
     */
    public static Certification of(Ladder ladder, Demand... demands) {
        return new Certification(ladder, List.of(demands));
    }

    private static void check(List<Demand> demands) {
        Problems problems = new Problems();
        List<Level> levels = demands.stream().map(Demand::level).toList();
        problems.addUnless(
                levels.equals(List.of(Level.values())),
                "certification",
                "levels must be each once from the lowest up, were " + levels);
        for (Part part : Part.values()) {
            double least = 0;
            for (Demand demand : demands) {
                double points = demand.points(part);
                problems.addUnless(
                        points >= least && points <= MOST_POINTS,
                        "certification/" + demand.level + "/" + part,
                        "points must be between " + least + " and 100, was " + points);
                least = points >= least && points <= MOST_POINTS ? points : least;
            }
        }
        problems.throwIfAny();
    }

    /**
     * The level that results are good for.
     *
     * @param results the points of each part that was examined, 0 to 100
     * @return the highest level all of whose demands are met; empty if none is
     */
    public Optional<Level> reached(Map<Part, Double> results) {
        return demands.stream()
                .takeWhile(demand -> demand.isMet(results))
                .map(Demand::level)
                .reduce((lower, higher) -> higher);
    }

    /**
     * The level to go for.
     *
     * @param results the points of each part that was examined, 0 to 100
     * @return the level after the one that was reached, empty at the top
     */
    public Optional<Level> next(Map<Part, Double> results) {
        return nextDemand(results).map(Demand::level);
    }

    private Optional<Demand> nextDemand(Map<Part, Double> results) {
        return demands.stream().filter(demand -> !demand.isMet(results)).findFirst();
    }

    /**
     * What is missing for the next level.
     *
     * @param results the points of each part that was examined, 0 to 100
     * @return the parts that fall short, in their order; none at the top
     */
    public List<Gap> missing(Map<Part, Double> results) {
        return nextDemand(results).map(demand -> demand.gaps(results)).orElse(List.of());
    }

    /**
     * What a reader sees.
     *
     * @param results the points of each part that was examined, 0 to 100
     * @return the level that was reached and what is missing for the next one, in both languages
     */
    public Text text(Map<Part, Double> results) {
        Text level = reached(results).map(Level::text).orElse(Text.of("尚未认证", "not certified"));
        String zh = ladder.text.zh() + "：" + level.zh();
        String en = ladder.text.en() + ": " + level.en();
        return next(results)
                .map(next -> Text.of(
                        zh + "；距" + next.text.zh() + "还差 " + gaps(results, Locale.CHINESE, "、"),
                        en + "; missing for " + next.text.en() + ": " + gaps(results, Locale.ENGLISH, ", ")))
                .orElse(Text.of(zh, en));
    }

    private String gaps(Map<Part, Double> results, Locale locale, String comma) {
        return missing(results).stream().map(gap -> gap.text().in(locale)).collect(Collectors.joining(comma));
    }
}
