package io.ninethree.contract;

import io.ninethree.engine.Tally;
import io.ninethree.fact.Row;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.score.IndicatorScore;
import java.util.List;
import java.util.stream.Stream;

/**
 * What holds of an indicator however its records are counted.
 *
 * @param trial the indicator
 * @param rows the rows
 */
record TallyLaws(Trial trial, List<Row> rows) {

    List<Check> checks() {
        return List.of(
                new Check("the order of rows does not matter", this::order),
                new Check("merged parts are the whole", this::parts),
                new Check("what was written is read back and goes on as before", this::written),
                new Check("fields that are not read do not matter", this::otherFields),
                new Check("the default locale and time zone do not matter", this::place),
                new Check("the clock does not matter", this::clock));
    }

    private void order() {
        Tally whole = trial.tally(rows);
        Deals.orders(rows)
                .forEach(order -> requireSame(trial.tally(order), whole, "be the same in any order of the rows"));
    }

    private void parts() {
        Tally whole = trial.tally(rows);
        Deals.divisions(rows, 2).forEach(deal -> {
            Tally merged = trial.tally(deal.get(0)).merge(trial.tally(deal.get(1)));
            requireSame(merged, whole, "be that of two merged parts");
        });
    }

    private void written() {
        Tally whole = trial.tally(rows);
        Deals.divisions(rows, 2).forEach(deal -> {
            byte[] bytes = trial.tally(deal.get(0)).toBytes();
            Tally read = trial.tally(List.of()).merge(bytes, trial.source());
            requireSame(
                    read.add(trial.records(deal.get(1))),
                    whole,
                    "be that of a part that is read and goes on with the rest");
        });
    }

    private void requireSame(Tally was, Tally whole, String must) {
        requireSame(trial.score(was), trial.score(whole), must);
        Difference difference = Difference.of(was.toBytes(), whole.toBytes());
        if (!difference.isNone()) {
            throw new AssertionError(subject("tally") + " must " + must + ", was " + difference);
        }
    }

    private void requireSame(IndicatorScore was, IndicatorScore whole, String must) {
        if (!was.equals(whole)) {
            throw new AssertionError(
                    subject("score") + " must " + must + ", was " + shown(was) + " instead of " + shown(whole));
        }
    }

    private static String shown(IndicatorScore score) {
        return score.value()
                + (score.points().isPresent() ? " for " + score.points().getAsDouble() + " points" : "");
    }

    private void otherFields() {
        Row others = RowCells.unread(trial.source().id());
        List<Row> more = rows.stream().map(row -> row.and(others)).toList();
        requireSame(wider(others).score(more), trial.score(rows), "not depend on fields that it does not read");
    }

    private Trial wider(Row others) {
        Source source = trial.source();
        List<Field<?>> fields = Stream.<Field<?>>concat(source.fields().stream(), others.fields().stream())
                .toList();
        return trial.reading(new Source(source.id(), source.text(), source.datedBy(), fields));
    }

    private void place() {
        Surroundings.requireSameEverywhere(subject("score"), this::score);
        Surroundings.requireSameEverywhere(subject("counting rule"), trial.indicator()::countingRule);
    }

    private void clock() {
        Surroundings.requireSameLater(subject("score"), this::score);
    }

    private String score() {
        return shown(trial.score(rows));
    }

    private String subject(String what) {
        return what + " of '" + trial.indicator().id() + "'";
    }
}
