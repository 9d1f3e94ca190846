package io.ninethree.examples.qualityreview;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.formula.Formula;
import io.ninethree.model.Text;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The quality review of calls: five sections with weights of their own, and two demands beside them that no call may miss.
 *
 * <p>What was decided:
 *
 * <ul>
 *   <li>A question that does not apply is left out, and its weight divided among the others of its section; a section of
 *       nothing else is left out as well.
 *   <li>Whoever does not verify the identity of the customer, or is rude, earns nothing for the call. What the call would
 *       have earned is told beside it, so that the reviewer can still praise.
 *   <li>A call is passed from 80 points on.
 * </ul>
 */
public final class QualityReview {

    private static final InstantField REVIEWED_AT = InstantField.named("calls.reviewedAt");

    private static final FlagField GREETED = question("greeted", "问候客户", "Greeted the customer");
    private static final FlagField LISTENED = question("listened", "耐心倾听", "Let the customer finish");
    private static final FlagField SUMMARISED = question("summarised", "复述诉求", "Summarised the request");
    private static final FlagField CORRECT = question("correct", "答复正确", "Answered correctly");
    private static final FlagField OFFERED = question("offered", "提供替代方案", "Offered an alternative");
    private static final FlagField TRANSFERRED = question("transferred", "转接顺畅", "Explained the transfer");
    private static final FlagField CONFIRMED = question("confirmed", "确认结果", "Confirmed the outcome");
    private static final FlagField VERIFIED = question("verified", "核实身份", "Verified the identity");
    private static final FlagField POLITE = question("polite", "文明用语", "Stayed polite");

    private static final List<FlagField> QUESTIONS =
            List.of(GREETED, LISTENED, SUMMARISED, CORRECT, OFFERED, TRANSFERRED, CONFIRMED, VERIFIED, POLITE);

    private static final Source CALLS =
            Source.of("calls", REVIEWED_AT, QUESTIONS.toArray(Field<?>[]::new)).called("通话质检", "reviewed calls");

    private QualityReview() {}

    private static FlagField question(String id, String zh, String en) {
        return FlagField.named("calls." + id).called(zh, en);
    }

    /**
     * Scores three calls: a perfect one, one in which some questions do not apply, and one that is good but for the identity
     * of the customer, which was not verified.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (Review review : reviews()) {
            Scorecard card = score(review);
            System.out.println(review.call() + ": " + verdict(card));
            System.out.println(card.overall().explain());
        }
    }

    static List<Review> reviews() {
        Instant noon = Instant.parse("2026-06-12T12:00:00Z");
        return List.of(
                Review.perfect("4711", noon),
                Review.perfect("4712", noon)
                        .with("summarised", Answer.NO)
                        .with("offered", Answer.NOT_APPLICABLE)
                        .with("transferred", Answer.NOT_APPLICABLE),
                Review.perfect("4713", noon).with("greeted", Answer.NO).with("verified", Answer.NO));
    }

    /** What the reviewer tells: the points, and those without the demands if they differ. */
    static String verdict(Scorecard card) {
        HeadingScore call = card.overall();
        String points = points(call.points().orElseThrow());
        String ungated = points(call.ungated().orElseThrow());
        String word = card.band(call).orElseThrow().text().en();
        return points + " points, " + word + (points.equals(ungated) ? "" : "; " + ungated + " without what it failed");
    }

    private static String points(double points) {
        return Long.toString(Math.round(points));
    }

    /**
     * The form as a model.
     *
     * @return the model
     */
    public static ServiceModel model() {
        Heading call = Heading.of(
                        "call",
                        Text.of("通话", "Call"),
                        List.of(
                                section("opening", "开场", "Opening", GREETED),
                                section("understanding", "理解", "Understanding", LISTENED, SUMMARISED),
                                section("solution", "解决", "Solution", CORRECT, OFFERED),
                                section("handover", "转接", "Hand-over", TRANSFERRED),
                                section("closing", "收尾", "Closing", CONFIRMED),
                                asked(VERIFIED).build(),
                                asked(POLITE).build()))
                .withWeighting(Weighting.given(Map.of(
                        "opening", 10.0, "understanding", 30.0, "solution", 40.0, "handover", 5.0, "closing", 15.0)))
                .withGate(Gate.below("verified", 1, 0))
                .withGate(Gate.below("polite", 1, 0));
        return new ServiceModel(Text.of("通话质检", "Quality review of calls"), call, List.of())
                .withBands(Bands.startingWith("未通过", "not passed").and(80, "通过", "passed"));
    }

    private static Heading section(String id, String zh, String en, FlagField... questions) {
        List<? extends ModelNode> asked = Stream.of(questions)
                .map(question -> asked(question).scoredBy(ScoreCurve.identity()).build())
                .toList();
        return Heading.of(id, Text.of(zh, en), asked);
    }

    private static Indicator.Builder asked(FlagField question) {
        return Indicator.named(name(question))
                .called(question.text().zh(), question.text().en())
                .measures(Formula.share(question.isTrue()));
    }

    private static String name(FlagField question) {
        return question.id().substring("calls.".length());
    }

    /**
     * Scores one call.
     *
     * @param review its review
     * @return the scorecard
     */
    public static Scorecard score(Review review) {
        RecordMapping<Review> reviews = RecordMapping.of(Review.class, CALLS).map(REVIEWED_AT, Review::reviewedAt);
        for (FlagField question : QUESTIONS) {
            reviews = reviews.map(question, each -> each.answer(name(question)).isYes());
        }
        ScoringPeriod june = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);
        return ScoringEngine.of(model()).score(june, reviews.of(List.of(review)));
    }
}
