package io.ninethree.engine;

import io.ninethree.fact.Grain;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Formula.Form;
import io.ninethree.score.Scorecards;
import io.ninethree.score.ServiceModel;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Everything that a run needs, at random.
 *
 * @param model the model
 * @param visits the records
 * @param period the period
 * @param kind which grouping to use, from 0 for none
 * @param most beyond how many groups the others are put together, 0 for no limit
 * @param seed decides whatever else is left to chance
 */
record Scene(ServiceModel model, List<Visit> visits, ScoringPeriod period, int kind, int most, long seed) {

    private static final int WITHOUT_CALENDAR = 3;
    private static final int KINDS = 7;

    static Arbitrary<Scene> all() {
        return upTo(0);
    }

    /** Some of them with so few groups allowed that others are put together. */
    static Arbitrary<Scene> crowded() {
        return upTo(4);
    }

    private static Arbitrary<Scene> upTo(int most) {
        return Combinators.combine(
                        Descriptions.models(),
                        Visits.lists(),
                        Visits.periods(),
                        Arbitraries.randomValue(random -> random.nextInt(KINDS)),
                        Arbitraries.randomValue(random -> random.nextInt(most + 1)),
                        Arbitraries.randomValue(Random::nextLong))
                .as(Scene::new);
    }

    ScoringEngine engine() {
        ScoringEngine engine = ScoringEngine.of(model);
        return most == 0 ? engine : engine.withOthersBeyond(most);
    }

    Grouping grouping() {
        return grouping(engine());
    }

    /** Windows around the cells of a calendar need a period with both ends. */
    Grouping grouping(ScoringEngine engine) {
        boolean windows = model.indicators().stream()
                .map(indicator -> indicator.formula().form())
                .anyMatch(form -> form == Form.WINDOWED || form == Form.GROWTH);
        return switch (windows && period.isWholeTime() ? kind % WITHOUT_CALENDAR : kind) {
            case 0 -> engine.by();
            case 1 -> engine.by(Visit.ENTRANCE);
            case 2 -> engine.by(Visit.ENTRANCE).and(Visit.TILL, Visit.ENTRANCE);
            case 3 -> engine.by(Grain.DAY, Descriptions.SHANGHAI);
            case 4 -> engine.by(Visit.ENTRANCE).by(Grain.MONTH, ZoneOffset.UTC).and(Visit.TILL);
            case 5 -> engine.by(Visit.TILL).and(Visit.TILL).by(Grain.WEEK, Descriptions.SHANGHAI);
            default -> engine.by(Grain.QUARTER, ZoneOffset.UTC).and(Grain.DAY, ZoneOffset.UTC);
        };
    }

    Tally tally() {
        return grouping().tally(period);
    }

    Tally tally(List<Visit> some) {
        return tally().add(Visit.records(some));
    }

    Random random() {
        return new Random(seed);
    }

    /** The visits in one to four parts, some of them perhaps empty, in any order. */
    List<List<Visit>> parts() {
        Random random = random();
        List<List<Visit>> parts = new ArrayList<>();
        for (int left = random.nextInt(4); left >= 0; left--) {
            parts.add(new ArrayList<>());
        }
        visits.forEach(visit -> {
            List<Visit> part = parts.get(random.nextInt(parts.size()));
            part.add(random.nextInt(part.size() + 1), visit);
        });
        return parts;
    }

    /** All that can be seen of scorecards. */
    static List<Object> seen(Scorecards cards) {
        List<Object> seen = new ArrayList<>(List.of(cards.total()));
        cards.segments().forEach(segment -> {
            seen.add(segment);
            seen.add(cards.of(segment));
        });
        return seen;
    }

    @Override
    public String toString() {
        return model.indicators().stream()
                        .map(each -> each.id() + " " + each.formula() + " by " + each.datedBy() + "\n")
                        .toList()
                + "\n" + visits + "\n" + period + ", grouping " + kind + " of " + most + ", seed " + seed;
    }
}
