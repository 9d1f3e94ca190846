package io.ninethree.metrics.journey;

import static io.ninethree.fact.Row.row;
import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.field.Unit;
import io.ninethree.metrics.journey.Touchpoint.Obstacle;
import io.ninethree.metrics.journey.Touchpoint.Valence;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import io.ninethree.vocabulary.Touchpoints;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The map of what one kind of customer goes through, step by step. Immutable and thread-safe.
 *
 * {@snippet :
 * Journey returns = Journey.of("Return of goods", ask, wait, refund).withStore("Nanjing Road");
 * returns.worstStretch();
 * engine.score(JUNE, Journey.records(asOf, List.of(returns)));
 * }
 *
 * @param name what a reader sees, not blank
 * @param touchpoints its steps in their order, at least one, each id once
 * @param store the shop, branch or site that it describes, blank if all or not recorded
 */
public record Journey(String name, List<Touchpoint> touchpoints, String store) {

    /**
     * Checks and copies the steps.
     *
     * @throws InvalidDefinitionException with all problems of the journey and its steps
     */
    public Journey {
        requireNonNull(store, "store");
        touchpoints = List.copyOf(touchpoints);
        check(name, touchpoints);
    }

    /**
     * A journey that is not bound to a shop.
     *
     * @param name what a reader sees, not blank
     * @param touchpoints its steps in their order, at least one, each id once
     * @return the journey
     * @throws InvalidDefinitionException with all problems of the journey and its steps
     */
    public static Journey of(String name, Touchpoint... touchpoints) {
        return new Journey(name, List.of(touchpoints), "");
    }

    private static void check(String name, List<Touchpoint> touchpoints) {
        Problems problems = new Problems();
        problems.addIfBlank(name, "journey", "name");
        problems.addUnless(!touchpoints.isEmpty(), "journey", "journey must have a touchpoint, has none");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < touchpoints.size(); i++) {
            Touchpoint touchpoint = touchpoints.get(i);
            String place = "journey/" + (touchpoint.id().isBlank() ? "touchpoints[" + i + "]" : touchpoint.id());
            touchpoint.addProblems(place, problems);
            problems.addUnless(
                    ids.add(touchpoint.id()), place, "id must occur once, was '" + touchpoint.id() + "' again");
        }
        problems.throwIfAny();
    }

    /**
     * This journey in one shop.
     *
     * @param where the shop, branch or site
     * @return a changed copy
     */
    public Journey withStore(String where) {
        return new Journey(name, touchpoints, where);
    }

    /**
     * Journeys as records of {@link Touchpoints}, ready to be scored.
     *
     * @param asOf when stock was taken
     * @param journeys the journeys
     * @return a record for each step of each journey, in their order
     */
    public static Records records(Instant asOf, Collection<Journey> journeys) {
        List<Row> rows = journeys.stream()
                .flatMap(journey -> journey.touchpoints.stream().map(step -> journey.record(asOf, step)))
                .toList();
        return Records.of(Touchpoints.SOURCE, rows);
    }

    private Row record(Instant asOf, Touchpoint step) {
        return row(Touchpoints.AS_OF, asOf, Touchpoints.MONITORED, step.monitored())
                .and(Touchpoints.VISIBLE, step.visible())
                .and(store.isBlank() ? row() : row(Touchpoints.STORE, store))
                .and(step.channel().isBlank() ? row() : row(Touchpoints.CHANNEL, step.channel()));
    }

    /**
     * The steps that hurt.
     *
     * @return the pains in their order
     */
    public List<Touchpoint> pains() {
        return those(step -> step.valence() == Valence.PAIN);
    }

    /**
     * The steps where a wish is not met.
     *
     * @return the itches in their order
     */
    public List<Touchpoint> itches() {
        return those(step -> step.valence() == Valence.ITCH);
    }

    /**
     * The steps that give more than was expected.
     *
     * @return the delights in their order
     */
    public List<Touchpoint> delights() {
        return those(step -> step.valence() == Valence.DELIGHT);
    }

    /**
     * The steps where the journey breaks off.
     *
     * @return the breaks in their order
     */
    public List<Touchpoint> breaks() {
        return those(step -> step.obstacle() == Obstacle.BREAK);
    }

    /**
     * The steps where the journey is held up.
     *
     * @return the blocks in their order
     */
    public List<Touchpoint> blocks() {
        return those(step -> step.obstacle() == Obstacle.BLOCK);
    }

    private List<Touchpoint> those(Predicate<Touchpoint> wanted) {
        return touchpoints.stream().filter(wanted).toList();
    }

    /**
     * The part of the steps whose state customers can see.
     *
     * @return 0 to 1
     */
    public double visibleShare() {
        return share(Touchpoint::visible);
    }

    /**
     * The part of the steps that the company observes.
     *
     * @return 0 to 1
     */
    public double monitoredShare() {
        return share(Touchpoint::monitored);
    }

    private double share(Predicate<Touchpoint> wanted) {
        return (double) those(wanted).size() / touchpoints.size();
    }

    /**
     * The longest run of pains without anything better between them: where customers give up.
     *
     * @return its steps, the first such run if several are as long; none if nothing hurts
     */
    public List<Touchpoint> worstStretch() {
        List<Touchpoint> worst = List.of();
        int start = 0;
        for (int i = 0; i < touchpoints.size(); i++) {
            if (touchpoints.get(i).valence() != Valence.PAIN) {
                start = i + 1;
            } else if (i + 1 - start > worst.size()) {
                worst = touchpoints.subList(start, i + 1);
            }
        }
        return worst;
    }

    /**
     * The journey as a small map: a line of figures, then a line for each step.
     *
     * @return several lines in both languages
     */
    public Text text() {
        Text visible = Unit.SHARE.text(visibleShare());
        Text monitored = Unit.SHARE.text(monitoredShare());
        String zh = String.format(
                Locale.ROOT,
                "%s：%d 步；痛点 %d，痒点 %d，爽点 %d；断点 %d，堵点 %d；客户可见 %s，已监控 %s",
                figures(visible.zh(), monitored.zh()));
        String en = String.format(
                Locale.ROOT,
                "%s: steps %d; pains %d, itches %d, delights %d; breaks %d, blocks %d; "
                        + "visible to the customer %s, monitored %s",
                figures(visible.en(), monitored.en()));
        return Text.of(zh + map(Locale.CHINESE), en + map(Locale.ENGLISH));
    }

    private Object[] figures(String visible, String monitored) {
        return new Object[] {
            name,
            touchpoints.size(),
            pains().size(),
            itches().size(),
            delights().size(),
            breaks().size(),
            blocks().size(),
            visible,
            monitored
        };
    }

    private String map(Locale locale) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < touchpoints.size(); i++) {
            lines.append('\n')
                    .append(i + 1)
                    .append(". ")
                    .append(touchpoints.get(i).in(locale));
        }
        return lines.toString();
    }
}
