package io.ninethree.metrics.improvement;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.metrics.improvement.Finding.Diagnosis;
import io.ninethree.model.Dimension;
import io.ninethree.model.Guarantee;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A model with one indicator for each of the twelve headings and one more for publication, and its scorecards. */
final class Cards {

    static final ServiceModel TWELVE = withoutStandard();

    private Cards() {}

    /** The model, in which some indicators do not say what people do. */
    static ServiceModel withoutStandard(String... ids) {
        List<Indicator> indicators = new ArrayList<>();
        for (Dimension heading : Diagnosis.TWELVE) {
            indicators.add(share(id(heading), heading, ids));
        }
        indicators.add(share("trans.published", Guarantee.PROCESS_TRANSPARENCY, ids));
        return ServiceModel.of(indicators);
    }

    private static String id(Dimension heading) {
        return heading == Guarantee.PROMISE_FULFILMENT ? "prom.sla" : heading.id() + ".share";
    }

    private static Indicator share(String id, Dimension heading, String... withoutStandard) {
        Indicator.Builder share = Indicator.named(id)
                .called(heading.text().zh() + "率", heading.text().en() + " share")
                .measures(Formula.share(Cases.REOPENED.isTrue()))
                .scoredBy(ScoreCurve.through(0.0, 0.8, 1.0))
                .under(heading)
                .observedBy("工单记录", "the records of cases");
        return List.of(withoutStandard).contains(id)
                ? share.build()
                : share.standard(heading.meaning().zh(), heading.meaning().en()).build();
    }

    /** A scorecard in which every indicator has its value except those that are left out. */
    static Scorecard of(YearMonth month, double value, String... leftOut) {
        return of(TWELVE, month, value, leftOut);
    }

    static Scorecard of(ServiceModel model, YearMonth month, double value, String... leftOut) {
        Map<String, IndicatorValue> values = new TreeMap<>();
        TWELVE.indicators()
                .forEach(indicator -> values.put(indicator.id(), IndicatorValue.measured(value, Unit.SHARE, 50)));
        values.keySet().removeAll(List.of(leftOut));
        return Scorecard.of(model, ScoringPeriod.of(month, ZoneOffset.UTC), values);
    }
}
