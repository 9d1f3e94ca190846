package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.NINE_PLUS_THREE;
import static io.ninethree.model.Guarantee.TRACEABILITY;

import io.ninethree.formula.Formula;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Remedies;
import java.util.List;

/** The indicators of traceability 问题可追溯: whether course, owner and root cause of every problem can be found. */
public final class Traceability {

    /**
     * Share of opened cases whose contact, handling, owner and outcome can be followed without a gap. Core. 60 / 95 /
     * 100 %.
     */
    public static final Indicator LINKED_RECORDS = Indicator.named("trace.linked")
            .called("服务记录可追溯率", "Traceable records")
            .measures(Formula.share(Cases.TRACEABLE.isTrue()))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(TRACEABILITY)
            .core()
            .minimumSample(10)
            .standard(
                    "每次接触都记在同一张工单下：谁来问、谁处理、做了什么、结果如何。",
                    "We record every contact in its case: who asked, who handled it, what was done, how it ended.")
            .observedBy(
                    "周期内提交的工单，接触、处理、责任人和结果能否一路查到底",
                    "whether contact, handling, owner and outcome of the cases opened in the period can be traced")
            .build();

    /** Share of opened cases with an owner. 60 / 95 / 100 %. */
    public static final Indicator OWNER_KNOWN = Indicator.named("trace.owner")
            .called("责任到人率", "Owner known")
            .measures(Formula.share(Cases.OWNER.isPresent()))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(TRACEABILITY)
            .minimumSample(10)
            .standard(
                    "接单的人当场写上责任人；转手时写明交给谁，对方接下才算交出。",
                    "Whoever takes a case names its owner at once, and hands it on only to somebody who accepts it.")
            .observedBy("周期内提交的工单有没有责任人", "whether the cases opened in the period have an owner")
            .build();

    /** Share of the failures resolved in the period whose root cause is recorded. 30 / 80 / 100 %. */
    public static final Indicator ROOT_CAUSE_KNOWN = Indicator.named("trace.rootCause")
            .called("根因记录率", "Root cause recorded")
            .measures(Formula.share(Cases.ROOT_CAUSE.isPresent()).among(Cases.FAILURE.isTrue()))
            .scoredBy(ScoreCurve.through(0.30, 0.80, 1.00))
            .under(TRACEABILITY)
            .datedBy(Cases.RESOLVED_AT)
            .minimumSample(10)
            .standard(
                    "故障结案前，一路追问到能够防止重演的原因，写进工单，不以“已处理”了事。",
                    "Before closing a failure we ask why until we reach a preventable cause, and write it down.")
            .observedBy("周期内解决的故障是否写明了根因", "whether failures resolved in the period have a root cause on record")
            .build();

    /** Share of remedies, by when they came to be owed, whose failure is recorded. 50 / 90 / 100 %. */
    public static final Indicator REMEDY_LINKED = Indicator.named("trace.remedyLinked")
            .called("补救可追溯率", "Remedy linked to its failure")
            .measures(Formula.share(Remedies.FAILURE.isPresent()))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(TRACEABILITY)
            .minimumSample(10)
            .standard(
                    "发放补救时填上对应的工单号或承诺编号，让人查得到补的是哪一次失误。",
                    "When we grant a remedy we enter the number of the case or promise whose failure it makes good.")
            .observedBy(
                    "周期内产生的补救是否注明补的是哪次失误",
                    "whether remedies that came to be owed in the period name the failure they make good")
            .build();

    private Traceability() {}

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        LINKED_RECORDS,
                        Example.of(0.95, 80)
                                .with(19, row(Cases.TRACEABLE, true))
                                .with(1, row(Cases.TRACEABLE, false)),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        OWNER_KNOWN,
                        Example.of(0.95, 80).with(19, row(Cases.OWNER, "Li Na")).with(1, row()),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        ROOT_CAUSE_KNOWN,
                        Example.of(0.80, 80)
                                .with(4, row(Cases.RESOLVED_AT, day(3), Cases.FAILURE, true, Cases.ROOT_CAUSE, "RC-07"))
                                .with(1, row(Cases.RESOLVED_AT, day(3), Cases.FAILURE, true))
                                .with(5, row(Cases.RESOLVED_AT, day(3), Cases.FAILURE, false))
                                .inJune(Cases.SOURCE),
                        NINE_PLUS_THREE),
                CatalogueEntry.of(
                        REMEDY_LINKED,
                        Example.of(0.90, 80)
                                .with(9, row(Remedies.OWED_AT, day(3), Remedies.FAILURE, "4711"))
                                .with(1, row(Remedies.OWED_AT, day(3)))
                                .inJune(Remedies.SOURCE),
                        NINE_PLUS_THREE));
    }

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return catalogue().stream().map(CatalogueEntry::indicator).toList();
    }
}
