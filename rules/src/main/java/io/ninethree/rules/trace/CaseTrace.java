package io.ninethree.rules.trace;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.UnreadableException;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Touchpoints;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well one case can be seen and followed, as of one instant. Immutable and thread-safe.
 *
 * @param caseId the id of the case
 * @param facts what is known of the case, of {@link Cases}: what its timeline says, and the answers of a process rule
 * @param touchpoints for each step that was taken and is the customer's business a row of {@link Touchpoints}
 * @param findings what is amiss
 */
public record CaseTrace(String caseId, Row facts, List<Row> touchpoints, List<TraceFinding> findings) {

    /** Other facts are left to whoever knows more of them. */
    private static final RecordMapping<Row> CASES = mapping(
            Cases.SOURCE,
            List.of(
                    Cases.ID,
                    Cases.OPENED_AT,
                    Cases.RESOLVED_AT,
                    Cases.STORE,
                    Cases.CHANNEL,
                    Cases.TEAM,
                    Cases.OWNER,
                    Cases.FAILURE,
                    Cases.ROOT_CAUSE,
                    Cases.DELAYED,
                    Cases.DELAY_ANNOUNCED,
                    Cases.TRACEABLE,
                    Cases.RECORD_COMPLETENESS));

    private static final RecordMapping<Row> TOUCHPOINTS = mapping(
            Touchpoints.SOURCE,
            List.of(Touchpoints.AS_OF, Touchpoints.VISIBLE, Touchpoints.STORE, Touchpoints.CHANNEL));

    /** Copies the lists. */
    public CaseTrace {
        requireNonNull(caseId, "caseId");
        requireNonNull(facts, "facts");
        touchpoints = List.copyOf(touchpoints);
        findings = List.copyOf(findings);
    }

    /**
     * Cases as records of {@link Cases}, ready to be scored. Whoever scores the same cases from elsewhere as well maps
     * there only what these records lack.
     *
     * @param traces the cases
     * @return one record for each, in their order
     */
    public static Records cases(Collection<CaseTrace> traces) {
        return CASES.of(traces.stream().map(CaseTrace::facts).toList());
    }

    /**
     * The steps of cases as records of {@link Touchpoints}, ready to be scored: each case is the journey of one customer.
     *
     * @param traces the cases
     * @return one record for each step of each case, in their order
     */
    public static Records touchpoints(Collection<CaseTrace> traces) {
        return TOUCHPOINTS.of(
                traces.stream().flatMap(trace -> trace.touchpoints.stream()).toList());
    }

    private static RecordMapping<Row> mapping(Source source, List<Field<?>> fields) {
        RecordMapping<Row> mapping = RecordMapping.of(Row.class, source);
        for (Field<?> field : fields) {
            mapping = with(mapping, field);
        }
        return mapping;
    }

    private static <V> RecordMapping<Row> with(RecordMapping<Row> mapping, Field<V> field) {
        return mapping.map(field, row -> value(row, field));
    }

    private static <V> @Nullable V value(Row row, Field<V> field) {
        Optional<Flaw> flaw = row.flaw(field);
        if (flaw.isPresent()) {
            throw new UnreadableException(
                    flaw.get().text().zh(), flaw.get().text().en());
        }
        return row.value(field).orElse(null);
    }
}
