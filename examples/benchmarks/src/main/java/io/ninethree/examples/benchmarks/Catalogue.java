package io.ninethree.examples.benchmarks;

import io.ninethree.field.Condition;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What all sides compute, as the engine is told it; the other sides give their numbers in this order. */
final class Catalogue {

    private static final Condition LIVE = Cases.CHANNEL.in("PHONE", "CHAT");

    private static final Condition URGENT = Cases.PRIORITY.in("HIGH", "URGENT");

    private static final Indicator SOLVED_AT_ONCE = Indicator.named("solvedAtOnce")
            .called("首次解决率", "First contact resolution")
            .measures(Formula.share(Cases.RESOLVED_ON_FIRST_CONTACT.isTrue()).among(Cases.RESOLVABLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
            .under(Experience.NEED_INSIGHT)
            .build();

    private static final List<Indicator> COUNTS_AND_SHARES = List.of(
            SOLVED_AT_ONCE,
            information("cases", Formula.count(TicketSource.SOURCE)),
            information("complaints", Formula.count(TicketSource.SOURCE).where(Cases.COMPLAINT.isTrue())),
            information(
                    "unresolved",
                    Formula.count(TicketSource.SOURCE)
                            .where(Cases.RESOLVED_AT.isPresent().not())),
            information("abandoned", Formula.share(Cases.ABANDONED.isTrue()).among(LIVE)),
            information("repeated", Formula.share(Cases.REPEATED.isTrue())),
            information("retold", Formula.share(Cases.RETOLD.isTrue())),
            information(
                    "evidence", Formula.share(Cases.EVIDENCE_ATTACHED.isTrue()).among(Cases.RESOLVED_AT.isPresent())),
            information("traceable", Formula.share(Cases.TRACEABLE.isTrue())),
            information(
                    "announced", Formula.share(Cases.DELAY_ANNOUNCED.isTrue()).among(Cases.DELAYED.isTrue())),
            information(
                    "stillUpset",
                    Formula.share(Cases.NEGATIVE_AT_END.isTrue()).among(Cases.NEGATIVE_AT_START.isTrue())),
            information("neverReassigned", Formula.share(Cases.REASSIGNMENTS.atMost(0))),
            information("fewQuestions", Formula.share(Cases.QUESTIONS_ASKED.atMost(2))));

    private static final List<Indicator> TIMES = List.of(
            information("replyInTarget", Formula.share(Cases.FIRST_REPLIED_AT.noLaterThan(Cases.FIRST_REPLY_DUE_AT))),
            information("resolveInTarget", Formula.share(Cases.RESOLVED_AT.noLaterThan(Cases.RESOLUTION_DUE_AT))),
            information("replyIn15Minutes", Formula.share(Cases.FIRST_RESPONSE_TIME.atMost(Duration.ofMinutes(15)))),
            information("resolvedIn24Hours", Formula.share(Cases.RESOLUTION_TIME.atMost(Duration.ofHours(24)))),
            information(
                    "urgentIn8Hours",
                    Formula.share(Cases.RESOLUTION_TIME.atMost(Duration.ofHours(8)))
                            .among(URGENT)),
            information(
                    "liveIn5Minutes",
                    Formula.share(Cases.FIRST_RESPONSE_TIME.atMost(Duration.ofMinutes(5)))
                            .among(LIVE)),
            information("replyMean", Formula.mean(Cases.FIRST_RESPONSE_TIME)),
            information("resolveMean", Formula.mean(Cases.RESOLUTION_TIME)),
            information("urgentResolveMean", Formula.mean(Cases.RESOLUTION_TIME).where(URGENT)),
            information("handlingMean", Formula.mean(Cases.HANDLING_TIME)));

    private static final List<Indicator> SUMS_AND_ANSWERS = List.of(
            information("handlingSum", Formula.sum(Cases.HANDLING_TIME)),
            information("reassignmentSum", Formula.sum(Cases.REASSIGNMENTS)),
            information("promoters", Formula.netPromoterScore(TicketSource.RECOMMEND)),
            information("topBox", Formula.topBox(TicketSource.STARS, 4)));

    private static final List<Indicator> WHOLE_NUMBERS = List.of(
            information("starsMean", Formula.mean(TicketSource.STARS)),
            information("reassignmentMean", Formula.mean(Cases.REASSIGNMENTS)),
            information("questionsMean", Formula.mean(Cases.QUESTIONS_ASKED)));

    private static final List<Indicator> DOUBLES = List.of(
            information("sentimentMean", Formula.mean(TicketSource.SENTIMENT)),
            information("effortMean", Formula.mean(TicketSource.EFFORT)),
            information("completenessMean", Formula.mean(Cases.RECORD_COMPLETENESS)));

    private static final List<Indicator> PERCENTILES = List.of(
            information("replyMedian", Formula.median(Cases.FIRST_RESPONSE_TIME)),
            information("replyP90", Formula.quantile(Cases.FIRST_RESPONSE_TIME, 0.9)),
            information("resolveMedian", Formula.median(Cases.RESOLUTION_TIME)),
            information("resolveP90", Formula.quantile(Cases.RESOLUTION_TIME, 0.9)),
            information("handlingMedian", Formula.median(Cases.HANDLING_TIME)),
            information("handlingP90", Formula.quantile(Cases.HANDLING_TIME, 0.9)));

    private Catalogue() {}

    private static Indicator information(String id, Formula formula) {
        return Indicator.named(id).called(id, id).measures(formula).build();
    }

    static ServiceModel model(Variant variant) {
        return ServiceModel.of(indicators(variant));
    }

    private static List<Indicator> indicators(Variant variant) {
        List<Indicator> indicators = new ArrayList<>(Stream.of(COUNTS_AND_SHARES, TIMES, SUMS_AND_ANSWERS)
                .flatMap(List::stream)
                .toList());
        indicators.addAll(variant == Variant.DOUBLES ? DOUBLES : WHOLE_NUMBERS);
        if (variant == Variant.PERCENTILES) {
            indicators.addAll(PERCENTILES);
        }
        return indicators;
    }
}
