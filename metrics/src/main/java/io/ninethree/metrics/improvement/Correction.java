package io.ninethree.metrics.improvement;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.model.Text;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A mistake of the company's own that is put right 快速纠偏: found, corrected, told to the customer. Immutable and thread-safe.
 *
 * @param id the number of the case in which the mistake was made, not blank
 * @param foundAt when the company noticed the mistake
 * @param correctedAt when it was corrected, not before it was found
 * @param toldAt when the customer was told of the correction, not before it
 */
public record Correction(String id, Instant foundAt, Optional<Instant> correctedAt, Optional<Instant> toldAt) {

    private static final RecordMapping<Correction> RECORDS = RecordMapping.of(Correction.class, Cases.SOURCE)
            .map(Cases.ID, Correction::id)
            .map(Cases.OPENED_AT, Correction::foundAt)
            .map(Cases.MISTAKE_FOUND_AT, Correction::foundAt)
            .map(Cases.MISTAKE_CORRECTED_AT, correction -> correction.correctedAt.orElse(null))
            .map(
                    Cases.CORRECTION_TOLD,
                    correction -> correction.correctedAt.isPresent() ? correction.toldAt.isPresent() : null);

    /**
     * Checks the id and the order of the instants.
     *
     * @throws IllegalArgumentException if the id is blank or an instant is before one that must precede it
     */
    public Correction {
        Wording.requireNonBlank("id of a correction", id);
        requireNonNull(foundAt, "foundAt");
        Consistency.requireAfter(
                "correction of '" + id + "'", correctedAt, "the mistake was found", Optional.of(foundAt));
        Consistency.requireAfter("message to the customer of '" + id + "'", toldAt, "the correction", correctedAt);
    }

    /**
     * A mistake that was noticed.
     *
     * @param id the number of the case in which it was made, not blank
     * @param at when the company noticed it
     * @return the mistake, not yet corrected
     * @throws IllegalArgumentException if the id is blank
     */
    public static Correction found(String id, Instant at) {
        return new Correction(id, at, Optional.empty(), Optional.empty());
    }

    /**
     * This mistake as corrected.
     *
     * @param instant when it was corrected
     * @return a changed copy
     * @throws IllegalArgumentException if that is before it was found or after the customer was told
     */
    public Correction correctedAt(Instant instant) {
        return new Correction(id, foundAt, Optional.of(instant), toldAt);
    }

    /**
     * This correction as told.
     *
     * @param instant when the customer was told of the correction
     * @return a changed copy
     * @throws IllegalArgumentException if the mistake is not corrected or was later
     */
    public Correction toldAt(Instant instant) {
        return new Correction(id, foundAt, correctedAt, Optional.of(instant));
    }

    /**
     * How long the mistake stood after it was noticed.
     *
     * @return the time from finding to correcting it, empty if it stands
     */
    public Optional<Duration> timeToCorrect() {
        return correctedAt.map(at -> Duration.between(foundAt, at));
    }

    /**
     * How many customers were told that a mistake was corrected.
     *
     * @param corrections the mistakes
     * @return the share of those that are corrected, 0 to 1; empty if none is
     */
    public static OptionalDouble toldShare(Collection<Correction> corrections) {
        return corrections.stream()
                .filter(correction -> correction.correctedAt.isPresent())
                .mapToInt(correction -> correction.toldAt.isPresent() ? 1 : 0)
                .average();
    }

    /**
     * Corrections as records of {@link Cases}, each opened when the mistake was found. They are for a run of their own: beside
     * the records of the cases themselves a case would count twice.
     *
     * @param corrections the mistakes
     * @return the records, read in place
     */
    public static Records records(Collection<Correction> corrections) {
        return RECORDS.of(List.copyOf(corrections));
    }

    /**
     * This correction for a reader.
     *
     * @return the case, how long it took and whether the customer knows, in both languages
     */
    public Text text() {
        Text told = toldAt.isPresent() ? Text.of("已告知客户", "customer told") : Text.of("尚未告知客户", "customer not told");
        return timeToCorrect()
                .map(Wording::time)
                .map(time -> Text.of(
                        id + "：" + time.zh() + "后纠正，" + told.zh(),
                        id + ": corrected after " + time.en() + ", " + told.en()))
                .orElseGet(() -> Text.of(id + "：尚未纠正", id + ": not corrected"));
    }
}
