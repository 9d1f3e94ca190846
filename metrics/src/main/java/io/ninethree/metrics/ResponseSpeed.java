package io.ninethree.metrics;

import static io.ninethree.model.Experience.RESPONSE_SPEED;
import static io.ninethree.vocabulary.Cases.ABANDONED;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_REPLY_DUE_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.RESOLUTION_DUE_AT;
import static io.ninethree.vocabulary.Cases.RESOLUTION_TIME;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;

import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import java.time.Duration;
import java.util.List;

/**
 * The indicators of response speed 响应速度: whether we answer and resolve at a pace that we can promise. Their guard is the
 * handling time: speed may not be bought by cutting work short.
 */
public final class ResponseSpeed {

    /** Share of opened cases whose first answer came by the promised time. Core. 50 / 90 / 100 %. */
    public static final Indicator FIRST_IN_TARGET = Indicator.named("resp.firstInTarget")
            .called("首次响应及时率", "First response within target")
            .measures(Formula.share(FIRST_REPLIED_AT.noLaterThan(FIRST_REPLY_DUE_AT)))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(RESPONSE_SPEED)
            .core()
            .minimumSample(10)
            .guardedBy(Information.HANDLING_TIME.id())
            .build();

    /** Share of opened cases that were resolved by the promised time. Core. 50 / 90 / 100 %. */
    public static final Indicator RESOLVE_IN_TARGET = Indicator.named("resp.resolveInTarget")
            .called("解决及时率", "Resolution within target")
            .measures(Formula.share(RESOLVED_AT.noLaterThan(RESOLUTION_DUE_AT)))
            .scoredBy(ScoreCurve.through(0.50, 0.90, 1.00))
            .under(RESPONSE_SPEED)
            .core()
            .minimumSample(10)
            .guardedBy(Information.HANDLING_TIME.id())
            .build();

    /**
     * Mean time to the first answer. 30 / 3 / 0.5 minutes; the target is the <i>source</i>'s, which tells of a way from
     * 8 to 3.
     */
    public static final Indicator FIRST_MEAN = Indicator.named("resp.firstMean")
            .called("首次响应时间（均值）", "First response time, mean")
            .measures(Formula.mean(FIRST_RESPONSE_TIME))
            .scoredBy(ScoreCurve.through(Duration.ofMinutes(30), Duration.ofMinutes(3), Duration.ofSeconds(30)))
            .under(RESPONSE_SPEED)
            .minimumSample(10)
            .guardedBy(Information.HANDLING_TIME.id())
            .build();

    /** Median time to the first answer. 30 / 3 / 0.5 minutes. */
    public static final Indicator FIRST_MEDIAN = Indicator.named("resp.firstMedian")
            .called("首次响应时间（中位数）", "First response time, median")
            .measures(Formula.median(FIRST_RESPONSE_TIME))
            .scoredBy(ScoreCurve.through(Duration.ofMinutes(30), Duration.ofMinutes(3), Duration.ofSeconds(30)))
            .under(RESPONSE_SPEED)
            .minimumSample(10)
            .guardedBy(Information.HANDLING_TIME.id())
            .build();

    /** 90th percentile of the time to the first answer. 30 / 3 / 0.5 minutes. */
    public static final Indicator FIRST_P90 = Indicator.named("resp.firstP90")
            .called("首次响应时间（P90）", "First response time, 90th percentile")
            .measures(Formula.quantile(FIRST_RESPONSE_TIME, 0.9))
            .scoredBy(ScoreCurve.through(Duration.ofMinutes(30), Duration.ofMinutes(3), Duration.ofSeconds(30)))
            .under(RESPONSE_SPEED)
            .minimumSample(30)
            .guardedBy(Information.HANDLING_TIME.id())
            .build();

    /**
     * Share of opened cases that were resolved within 24 hours. Not the same as first contact resolution. 30 / 80 / 98
     * %; full is the <i>source</i>'s.
     */
    public static final Indicator RESOLVED_24H = Indicator.named("resp.resolved24h")
            .called("24小时解决率", "Resolved within 24 hours")
            .measures(Formula.share(RESOLUTION_TIME.atMost(Duration.ofHours(24))))
            .scoredBy(ScoreCurve.through(0.30, 0.80, 0.98))
            .under(RESPONSE_SPEED)
            .minimumSample(10)
            .guardedBy(Information.HANDLING_TIME.id())
            .build();

    /** Median time to resolution of the cases resolved in the period. 240 / 12 / 1 hours. */
    public static final Indicator RESOLVE_MEDIAN = Indicator.named("resp.resolveMedian")
            .called("解决时长（中位数）", "Resolution time, median")
            .measures(Formula.median(RESOLUTION_TIME))
            .scoredBy(ScoreCurve.through(Duration.ofHours(240), Duration.ofHours(12), Duration.ofHours(1)))
            .under(RESPONSE_SPEED)
            .datedBy(RESOLVED_AT)
            .minimumSample(10)
            .guardedBy(Information.HANDLING_TIME.id())
            .build();

    /** 90th percentile of the time to resolution of the cases resolved in the period. 1,000 / 24 / 4 hours. */
    public static final Indicator RESOLVE_P90 = Indicator.named("resp.resolveP90")
            .called("解决时长（P90）", "Resolution time, 90th percentile")
            .measures(Formula.quantile(RESOLUTION_TIME, 0.9))
            .scoredBy(ScoreCurve.through(Duration.ofHours(1000), Duration.ofHours(24), Duration.ofHours(4)))
            .under(RESPONSE_SPEED)
            .datedBy(RESOLVED_AT)
            .minimumSample(30)
            .guardedBy(Information.HANDLING_TIME.id())
            .build();

    /** Share of opened calls and chats that the customer left before anybody answered. 20 / 5 / 1 %. */
    public static final Indicator ABANDONED_SHARE = Indicator.named("resp.abandoned")
            .called("来电放弃率", "Abandonment rate")
            .measures(Formula.share(ABANDONED.isTrue()))
            .scoredBy(ScoreCurve.through(0.20, 0.05, 0.01))
            .under(RESPONSE_SPEED)
            .minimumSample(10)
            .guardedBy(Information.HANDLING_TIME.id())
            .build();

    private ResponseSpeed() {}

    /**
     * All indicators of this heading.
     *
     * @return the indicators, core ones first
     */
    public static List<Indicator> indicators() {
        return List.of(
                FIRST_IN_TARGET,
                RESOLVE_IN_TARGET,
                FIRST_MEAN,
                FIRST_MEDIAN,
                FIRST_P90,
                RESOLVED_24H,
                RESOLVE_MEDIAN,
                RESOLVE_P90,
                ABANDONED_SHARE);
    }
}
