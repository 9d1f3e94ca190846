package io.ninethree.examples.benchmarks;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecard;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The engine over objects, over columns and on two threads. */
final class EngineSides {

    /** The period has all tickets, and whatever was promised in it is decided a year later. */
    private static final ScoringPeriod PERIOD = ScoringPeriod.between(Groups.FIRST_DAY, Groups.END, ZoneOffset.UTC)
            .withKnownAt(Instant.parse("2027-01-01T00:00:00Z"));

    private EngineSides() {}

    static Side objects(Variant variant, List<Ticket> tickets) {
        return side(ScoringEngine.of(Catalogue.model(variant)), TicketSource.MAPPING.of(tickets));
    }

    static Side columns(Variant variant, TicketColumns columns) {
        return unsupported("engine over columns");
    }

    static Side twoThreads(Variant variant, List<Ticket> tickets) {
        return unsupported("engine on two threads");
    }

    private static Side unsupported(String what) {
        return new Side() {
            @Override
            public Numbers total() {
                throw new UnsupportedOperationException(what);
            }

            @Override
            public Numbers grouped() {
                throw new UnsupportedOperationException(what);
            }
        };
    }

    private static Side side(ScoringEngine engine, Records records) {
        return new Side() {
            @Override
            public Numbers total() {
                return Numbers.ofTotal(values(engine.score(PERIOD, records)));
            }

            @Override
            public Numbers grouped() {
                throw new UnsupportedOperationException("engine by groups");
            }
        };
    }

    private static double[] values(Scorecard card) {
        return card.indicators().stream().mapToDouble(EngineSides::value).toArray();
    }

    private static double value(IndicatorScore score) {
        double value = score.value().number().orElse(Double.NaN);
        return Catalogue.SUMS.contains(score.id()) ? value * score.sampleSize() : value;
    }
}
