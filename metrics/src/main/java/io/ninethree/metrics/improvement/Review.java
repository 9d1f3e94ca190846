package io.ninethree.metrics.improvement;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Grain;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.model.Text;
import io.ninethree.score.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * One retrospective 复盘: people of several departments look at the scorecard of a month or quarter and decide what to
 * improve. Immutable and thread-safe.
 *
 * {@snippet :
 * List<Review> planned = Review.schedule(Cadence.MONTHLY, newYear, nextNewYear, SHANGHAI);
 * Review june = planned.get(5).held(july3, List.of("service", "logistics"), card, List.of("A-7"));
 * }
 *
 * @param cadence whether it is about a month or a quarter
 * @param period the month or quarter
 * @param dueAt by when it is to be held
 * @param heldAt when it was held, empty if it was not
 * @param departments who took part
 * @param basis what they looked at, empty if it was not held
 * @param actions the ids of the actions that were decided
 */
public record Review(
        Cadence cadence,
        ScoringPeriod period,
        Instant dueAt,
        Optional<Instant> heldAt,
        List<String> departments,
        Optional<ScorecardMark> basis,
        List<String> actions) {

    /** How many days after the end of its period a review is due: ours. */
    public static final int DAYS_TO_HOLD = 7;

    /** By when the review is to be held. It dates the review; absent only if unknown. */
    public static final InstantField DUE_AT =
            InstantField.named("retrospectives.dueAt").asPlanned().called("复盘时限", "due at");

    /** When the review was held. Absent: not held. */
    public static final InstantField HELD_AT =
            InstantField.named("retrospectives.heldAt").called("复盘召开时间", "held at");

    /** Whether it is about a month or a quarter, {@code MONTHLY} or {@code QUARTERLY}. Absent: not recorded. */
    public static final CategoryField CADENCE =
            CategoryField.named("retrospectives.cadence").called("复盘周期", "cadence");

    /** Whether at least two departments took part. Absent: not held. */
    public static final FlagField CROSS_TEAM =
            FlagField.named("retrospectives.crossTeam").called("跨部门", "cross-team");

    /** The source of these fields, dated by {@link #DUE_AT}. */
    public static final Source SOURCE =
            Source.of("retrospectives", DUE_AT, HELD_AT, CADENCE, CROSS_TEAM).called("复盘", "retrospectives");

    private static final RecordMapping<Review> MAPPING = RecordMapping.of(Review.class, SOURCE)
            .map(DUE_AT, Review::dueAt)
            .map(HELD_AT, review -> review.heldAt.orElse(null))
            .mapEnum(CADENCE, Review::cadence)
            .map(CROSS_TEAM, review -> review.heldAt.isPresent() ? review.isCrossTeam() : null);

    /** How often there is a review. */
    public enum Cadence {
        /** Every month. */
        MONTHLY(Text.of("月度复盘", "monthly review"), Grain.MONTH),
        /** Every quarter. */
        QUARTERLY(Text.of("季度复盘", "quarterly review"), Grain.QUARTER);

        private final Text text;
        private final Grain grain;

        Cadence(Text text, Grain grain) {
            this.text = text;
            this.grain = grain;
        }

        /**
         * What a reader sees.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * Checks that it was not held too early.
     *
     * @throws IllegalArgumentException if it is due before its period ends, or was held before it begins
     */
    public Review {
        requireNonNull(cadence, "cadence");
        requireNonNull(basis, "basis");
        String subject = "review of " + period.label();
        Consistency.require("due time of the " + subject, dueAt, "the end of its period", period.to());
        Consistency.require("time of the " + subject, heldAt.orElse(dueAt), "the start of its period", period.from());
        departments = List.copyOf(new LinkedHashSet<>(departments));
        actions = List.copyOf(new LinkedHashSet<>(actions));
    }

    /**
     * The reviews of a span of time, none of them held yet, each due {@value #DAYS_TO_HOLD} days after its month or
     * quarter.
     *
     * @param cadence how often there is a review
     * @param from the first day of the span
     * @param to the day after its last
     * @param zone where the days begin and end
     * @return one review for each month or quarter that lies in the span as a whole
     */
    public static List<Review> schedule(Cadence cadence, LocalDate from, LocalDate to, ZoneId zone) {
        List<Review> planned = new ArrayList<>();
        LocalDate start = cadence.grain.start(from);
        if (start.isBefore(from)) {
            start = cadence.grain.plus(start, 1);
        }
        for (LocalDate end = cadence.grain.plus(start, 1); !end.isAfter(to); end = cadence.grain.plus(end, 1)) {
            planned.add(planned(cadence, start, end, zone));
            start = end;
        }
        return List.copyOf(planned);
    }

    private static Review planned(Cadence cadence, LocalDate start, LocalDate end, ZoneId zone) {
        ScoringPeriod period = ScoringPeriod.between(start, end, zone).withLabel(cadence.grain.label(start));
        Instant due = end.plusDays(DAYS_TO_HOLD).atStartOfDay(zone).toInstant();
        return new Review(cadence, period, due, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /**
     * This review with another due time.
     *
     * @param newDueAt by when it is to be held, not before its period ends
     * @return a changed copy
     * @throws IllegalArgumentException if its period ends later
     */
    public Review dueAt(Instant newDueAt) {
        return new Review(cadence, period, newDueAt, heldAt, departments, basis, actions);
    }

    /**
     * This review, held.
     *
     * @param at when, not before its period begins
     * @param who the departments that took part
     * @param card the scorecard that they looked at
     * @param decided the ids of the actions that were decided
     * @return a changed copy
     * @throws IllegalArgumentException if its period begins later
     */
    public Review held(Instant at, List<String> who, Scorecard card, List<String> decided) {
        return new Review(cadence, period, dueAt, Optional.of(at), who, Optional.of(ScorecardMark.of(card)), decided);
    }

    /**
     * Whether departments met, as the source asks of a review 跨部门复盘.
     *
     * @return true if at least two took part
     */
    public boolean isCrossTeam() {
        return departments.size() >= 2;
    }

    /**
     * Whether it was held.
     *
     * @param asOf the instant at which stock is taken; what happens later has not happened yet
     * @return true if it was held by then
     */
    public boolean isHeld(Instant asOf) {
        return heldAt.filter(at -> !at.isAfter(asOf)).isPresent();
    }

    /**
     * Whether it should have been held and was not.
     *
     * @param asOf the instant at which stock is taken
     * @return true if it was due before and is not held
     */
    public boolean isOverdue(Instant asOf) {
        return dueAt.isBefore(asOf) && !isHeld(asOf);
    }

    /**
     * This review for a reader.
     *
     * @return its period, who took part and how much was decided, in both languages
     */
    public Text text() {
        String zh = period.label() + " " + cadence.text().zh();
        String en = period.label() + " " + cadence.text().en();
        return heldAt.isEmpty()
                ? Text.of(zh + "：未召开", en + ": not held")
                : Text.of(
                        zh + "：" + departments.size() + " 个部门参加，决定改进项 " + actions.size() + " 项",
                        en + ": departments " + departments.size() + ", actions decided " + actions.size());
    }

    /**
     * Reviews as records, ready to be scored.
     *
     * @param reviews the reviews
     * @return one record for each
     */
    public static Records records(Collection<Review> reviews) {
        return MAPPING.of(List.copyOf(reviews));
    }

    /**
     * By what a scorecard is known again: marks that change as soon as its definition or one of its numbers does.
     *
     * @param definition the {@linkplain io.ninethree.score.DefinitionText#hash hash} of its model
     * @param numbers SHA-256, as 64 lower-case hexadecimal digits, of a line for its period and segment and a line for each
     *     indicator: id, value or why there is none, records counted, points
     */
    public record ScorecardMark(String definition, String numbers) {
        /** Checks that nothing is missing. */
        public ScorecardMark {
            requireNonNull(definition, "definition");
            requireNonNull(numbers, "numbers");
        }

        /**
         * The mark of a scorecard.
         *
         * @param card the scorecard
         * @return the mark, the same wherever it is made
         */
        public static ScorecardMark of(Scorecard card) {
            return ScorecardLines.mark(card);
        }
    }
}
