package io.ninethree.examples.ownmetric;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.formula.Formula;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** An indicator of one's own, over a source of one's own, in the standard model. */
public final class DeliveriesSetUp {

    static final InstantField ARRIVED_AT =
            InstantField.named("deliveries.arrivedAt").called("送达时间", "arrived at");

    static final FlagField SET_UP = FlagField.named("deliveries.setUp").called("已安装调试", "set up");

    static final Source DELIVERIES = Source.of("deliveries", ARRIVED_AT, SET_UP).called("配送", "deliveries");

    static final Indicator INDICATOR = Indicator.named("acme.setUp")
            .called("送货安装率", "Deliveries set up")
            .measures(Formula.share(SET_UP.isTrue()))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(Experience.ATTENTION_TO_DETAIL)
            .build();

    record Delivery(Instant arrived, boolean setUp) {}

    private DeliveriesSetUp() {}

    /**
     * Scores three deliveries.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ServiceModel model = NinePlusThree.standard().with(INDICATOR);
        RecordMapping<Delivery> deliveries = RecordMapping.of(Delivery.class, DELIVERIES)
                .map(ARRIVED_AT, Delivery::arrived)
                .map(SET_UP, Delivery::setUp);
        Instant noon = Instant.parse("2026-06-10T12:00:00Z");
        List<Delivery> june = List.of(new Delivery(noon, true), new Delivery(noon, true), new Delivery(noon, false));
        System.out.println(ScoringEngine.of(model)
                .score(ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC), deliveries.of(june))
                .of("acme.setUp"));
    }
}
