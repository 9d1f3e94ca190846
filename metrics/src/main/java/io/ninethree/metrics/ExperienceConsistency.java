package io.ninethree.metrics;

import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.catalogue.Example.day;
import static io.ninethree.metrics.catalogue.Origin.CULTURE_AND_SKILLS;
import static io.ninethree.metrics.catalogue.Origin.NINETY_EIGHT;
import static io.ninethree.model.Experience.EXPERIENCE_CONSISTENCY;
import static io.ninethree.vocabulary.Reviews.ADHERENCE;

import io.ninethree.field.CategoryField;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Share;
import io.ninethree.formula.Spread;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Example;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.vocabulary.Promises;
import io.ninethree.vocabulary.Shared;
import io.ninethree.vocabulary.Surveys;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The indicators of experience consistency 体验一致性: whether every channel, store and hour keeps the same standard. */
public final class ExperienceConsistency {

    private static final long LEAST_IN_A_CHANNEL = 30;
    private static final int FEWEST_DAYS = 20;

    /**
     * Mean satisfaction of the worst channel divided by that of the best, over channels with at least 30 answers in the
     * period; not measured below two of them. Core. 70 / 90 / 100 %.
     */
    public static final Indicator CHANNEL_RATIO = comparing(Formula.mean(Surveys.SATISFACTION), Surveys.CHANNEL)
            .observedBy(
                    "答卷客户的满意度，最差渠道与最好渠道相比",
                    "how satisfied the customers who answered are in the worst channel, beside those in the best")
            .build();

    /**
     * Share of the promises of the peak decided in the period that were kept, divided by that of the promises off it. Core.
     * 0.80 / 0.95 / 1; more costs nothing.
     */
    public static final Indicator PEAK_RATIO = Indicator.named("cons.peakRatio")
            .called("高峰稳定性", "Peak stability")
            .measures(keptAt(Shared.PEAK).per(keptAt(Shared.OFF_PEAK)))
            .scoredBy(ScoreCurve.through(0.80, 0.95, 1.00))
            .under(EXPERIENCE_CONSISTENCY)
            .core()
            .minimumSample(30)
            .standard(
                    "一到高峰就调来事先定好的人手，规定的步骤一步不省。",
                    "At the peak we bring in the people named for it beforehand, and leave out none of the steps.")
            .observedBy("高峰期与非高峰期的承诺是否兑现", "whether promises were kept at the peak and off it")
            .build();

    /**
     * Standard deviation of the mean satisfaction of the channels, over channels with at least 30 answers in the period; not
     * measured below two of them. 15 / 5 / 0 points.
     */
    public static final Indicator CHANNEL_SD = Indicator.named("cons.channelSd")
            .called("多渠道服务标准差", "Channel standard deviation")
            .measures(Formula.mean(Surveys.SATISFACTION)
                    .spread(Surveys.CHANNEL, Spread.Kind.STANDARD_DEVIATION, LEAST_IN_A_CHANNEL))
            .scoredBy(ScoreCurve.through(15, 5, 0))
            .under(EXPERIENCE_CONSISTENCY)
            .standard(
                    "各渠道负责人定期对照各自的工单，把最好的做法教给落后的渠道。",
                    "Those in charge of the channels regularly compare cases, and teach the weakest channel what the best one does.")
            .observedBy(
                    "各渠道答卷客户平均满意度之间的差距",
                    "how far apart the channels lie in the mean satisfaction of customers who answered")
            .build();

    /**
     * Share of the days in the period on which the part kept of the promises decided that day lay within the limits of a
     * control chart of the whole period (p chart, three standard deviations), over at least 20 days, which begin in UTC. 80 / 95
     * / 100 %.
     */
    public static final Indicator IN_CONTROL = inControl(ZoneOffset.UTC);

    /**
     * Mean part of the checked items of the service standard that a reviewed contact followed; each contact weighs the
     * same. 60 / 95 / 100 %.
     */
    public static final Indicator STANDARD_ADHERENCE = Indicator.named("cons.adherence")
            .called("服务规范遵循率", "Process adherence")
            .measures(Formula.mean(ADHERENCE))
            .scoredBy(ScoreCurve.through(0.60, 0.95, 1.00))
            .under(EXPERIENCE_CONSISTENCY)
            .minimumSample(10)
            .standard(
                    "每次接触都逐项按服务规范做，少做一项就记下理由。",
                    "We go through the service standard item by item in every contact, and note the reason where we leave one out.")
            .observedBy(
                    "抽检的接触做到了服务规范中的哪些项",
                    "which of the checked items of the service standard a reviewed contact followed")
            .build();

    private ExperienceConsistency() {}

    private static Indicator.Builder comparing(Formula.Plain facet, CategoryField channel) {
        return Indicator.named("cons.channelRatio")
                .called("跨渠道一致性", "Cross-channel consistency")
                .measures(facet.spread(channel, Spread.Kind.MIN_MAX_RATIO, LEAST_IN_A_CHANNEL))
                .scoredBy(ScoreCurve.through(0.70, 0.90, 1.00))
                .under(EXPERIENCE_CONSISTENCY)
                .core()
                .standard(
                        "所有渠道用同一套答复和步骤，打电话和发消息得到的结果一样。",
                        "We use one set of answers and steps in all channels, so that a call and a message lead to the same.");
    }

    private static Share keptAt(String load) {
        return Formula.share(Promises.KEPT.isTrue()).among(Promises.LOAD.is(load));
    }

    /**
     * {@link #CHANNEL_RATIO} of something else than satisfaction, for example of the time to the first answer or of kept
     * promises: the smallest value of a channel divided by the largest.
     *
     * @param facet what is compared, for example the share of kept promises
     * @param channel the channel of the same source
     * @return an indicator with the same id
     * @throws IllegalArgumentException if the channel is of another source
     */
    public static Indicator channelRatio(Formula.Plain facet, CategoryField channel) {
        return comparing(facet, channel)
                .observedBy(
                        "所比较的数值在最低的渠道与最高的渠道各是多少",
                        "what is compared, in the channel where it is lowest beside that where it is highest")
                .build();
    }

    /**
     * {@link #IN_CONTROL} with days that begin elsewhere.
     *
     * @param zone the time zone in which days begin
     * @return an indicator with the same id
     */
    public static Indicator inControl(ZoneId zone) {
        return Indicator.named("cons.inControl")
                .called("受控点占比", "In-control share")
                .measures(new DaysInControl(Promises.KEPT, Promises.DECIDED_AT, zone, FEWEST_DAYS))
                .scoredBy(ScoreCurve.through(0.80, 0.95, 1.00))
                .under(EXPERIENCE_CONSISTENCY)
                .standard(
                        "哪天明显偏离常态，就查到出问题的环节并改掉；平常的起伏不去折腾。",
                        "We trace a day out of line to the step that caused it and change that step, and leave ordinary swings alone.")
                .observedBy(
                        "每天判定的承诺中，兑现的占比是否在正常波动之内",
                        "whether the share kept of the promises decided on a day lies within ordinary swings")
                .build();
    }

    /** Of 20 promises a day all are kept, but on the last day half of them. */
    private static Example nineteenGoodDaysAndABadOne() {
        Example example = Example.of(0.95, 80);
        for (int day = 1; day <= 19; day++) {
            example = example.with(20, row(Promises.DECIDED_AT, day(day), Promises.KEPT, true));
        }
        return example.with(10, row(Promises.DECIDED_AT, day(20), Promises.KEPT, true))
                .with(10, row(Promises.DECIDED_AT, day(20), Promises.KEPT, false));
    }

    /**
     * The indicators of this heading with their origin and an example each, core ones first.
     *
     * @return the lines of the catalogue
     */
    public static List<CatalogueEntry> catalogue() {
        return List.of(
                CatalogueEntry.of(
                        CHANNEL_RATIO,
                        Example.of(0.9, 80)
                                .with(30, row(Surveys.CHANNEL, Shared.PHONE, Surveys.SATISFACTION, 90))
                                .with(30, row(Surveys.CHANNEL, Shared.CHAT, Surveys.SATISFACTION, 81))
                                .with(29, row(Surveys.CHANNEL, Shared.EMAIL, Surveys.SATISFACTION, 45)),
                        NINETY_EIGHT),
                CatalogueEntry.of(
                        PEAK_RATIO,
                        Example.of(0.95, 80)
                                .with(19, row(Promises.LOAD, Shared.PEAK, Promises.KEPT, true))
                                .with(1, row(Promises.LOAD, Shared.PEAK, Promises.KEPT, false))
                                .with(20, row(Promises.LOAD, Shared.OFF_PEAK, Promises.KEPT, true)),
                        NINETY_EIGHT),
                CatalogueEntry.of(
                        CHANNEL_SD,
                        Example.of(5, 80)
                                .with(30, row(Surveys.CHANNEL, Shared.PHONE, Surveys.SATISFACTION, 90))
                                .with(30, row(Surveys.CHANNEL, Shared.CHAT, Surveys.SATISFACTION, 85))
                                .with(30, row(Surveys.CHANNEL, Shared.EMAIL, Surveys.SATISFACTION, 80)),
                        CULTURE_AND_SKILLS),
                CatalogueEntry.of(IN_CONTROL, nineteenGoodDaysAndABadOne(), NINETY_EIGHT),
                CatalogueEntry.of(
                        STANDARD_ADHERENCE,
                        Example.of(0.95, 80).with(9, row(ADHERENCE, 1)).with(1, row(ADHERENCE, 0.5)),
                        NINETY_EIGHT));
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
