package io.ninethree.compare;

import io.ninethree.compare.DefinitionChange.Aspect;
import io.ninethree.field.CategoryField;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import io.ninethree.statistics.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Changes of one model, each of one aspect of one node, which can be made in any combination. */
enum Edit {
    MODEL_NAME("overall", Aspect.NAME),
    MODEL_CONFIDENCE("overall", Aspect.CONFIDENCE),
    BANDS("overall", Aspect.BANDS),
    GATES("overall", Aspect.GATES),
    QUORUM("overall", Aspect.QUORUM),
    HEADING_NAME("first", Aspect.NAME),
    AGGREGATION("first", Aspect.AGGREGATION),
    HEADING_SCOPE("first", Aspect.SCOPE),
    WEIGHT("second", Aspect.WEIGHT),
    NAME(Aspect.NAME),
    FIELD_NAME(Aspect.NAME),
    STANDARD(Aspect.STANDARD),
    OBSERVABLE(Aspect.OBSERVABLE),
    DIMENSION(Aspect.DIMENSION),
    FORMULA(Aspect.FORMULA),
    CURVE(Aspect.CURVE),
    NO_CURVE(Aspect.CURVE),
    TARGETS(Aspect.TARGETS),
    CORE(Aspect.CORE),
    SAMPLE(Aspect.MINIMUM_SAMPLE),
    DATING(Aspect.DATING),
    CONFIDENCE(Aspect.CONFIDENCE),
    PROOF(Aspect.PROOF),
    GUARD(Aspect.GUARD),
    SCOPE(Aspect.SCOPE),
    IMPUTED(Aspect.IMPUTED),
    ADDED(Aspect.ADDED),
    MOVED(Aspect.MOVED),
    PROMOTED(Aspect.MOVED);

    private static final InstantField END = InstantField.named("calls.end");
    private static final CategoryField CHANNEL = CategoryField.named("calls.channel");
    private static final FlagField SOLVED = FlagField.named("calls.solved");

    private final String node;
    private final Aspect aspect;

    Edit(String node, Aspect aspect) {
        this.node = node;
        this.aspect = aspect;
    }

    /** A change of the indicator that is named like it. */
    Edit(Aspect aspect) {
        this.node = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.aspect = aspect;
    }

    /** Node and aspect, when the change is made or, backwards, undone. */
    String mark(boolean made) {
        return node + " " + (aspect == Aspect.ADDED && !made ? Aspect.REMOVED : aspect);
    }

    boolean countsInFigures() {
        return aspect.countsInFigures();
    }

    /** The model with some changes. */
    static ServiceModel model(Set<Edit> made) {
        List<Indicator> first = new ArrayList<>(List.of(
                NAME.indicator(made),
                FIELD_NAME.indicator(made),
                STANDARD.indicator(made),
                OBSERVABLE.indicator(made),
                DIMENSION.indicator(made),
                FORMULA.indicator(made),
                CURVE.indicator(made),
                NO_CURVE.indicator(made),
                TARGETS.indicator(made),
                CORE.indicator(made),
                SAMPLE.indicator(made),
                DATING.indicator(made),
                CONFIDENCE.indicator(made),
                PROOF.indicator(made),
                GUARD.indicator(made),
                SCOPE.indicator(made),
                IMPUTED.indicator(made)));
        List<Indicator> third = new ArrayList<>(List.of(plain("third.stays").build()));
        List<Indicator> information = new ArrayList<>(List.of(information("known")));
        if (made.contains(ADDED)) {
            first.add(2, ADDED.indicator(made));
        }
        (made.contains(MOVED) ? third : first).add(0, MOVED.indicator(made));
        if (made.contains(PROMOTED)) {
            third.add(information("promoted"));
        } else {
            information.add(information("promoted"));
        }
        return declared(root(made, first, third), information, made);
    }

    private static Heading root(Set<Edit> made, List<Indicator> first, List<Indicator> third) {
        String name = made.contains(HEADING_NAME) ? "other first" : "first";
        Heading one = Heading.of("first", Text.of(name, name), first)
                .withAggregation(made.contains(AGGREGATION) ? Aggregation.minimum() : Aggregation.arithmetic());
        List<Indicator> weighed = List.of(plain("light").build(), plain("heavy").build());
        Heading two = Heading.of("second", Text.of("second", "second"), weighed)
                .withWeighting(
                        made.contains(WEIGHT)
                                ? Weighting.given(Map.of("light", 1.0, "heavy", 3.0))
                                : Weighting.equal());
        Heading root = Heading.of(
                ServiceModel.OVERALL,
                ServiceModel.OVERALL_TEXT,
                List.of(one, two, Heading.of("third", Text.of("third", "third"), third)));
        Heading demanding = made.contains(QUORUM) ? root.withQuorum(1, List.of("second")) : root;
        return made.contains(GATES) ? demanding.withGate(Gate.below("light", 0.5, 40)) : demanding;
    }

    private static ServiceModel declared(Heading root, List<Indicator> information, Set<Edit> made) {
        String name = made.contains(MODEL_NAME) ? "other model" : "model";
        ServiceModel model = new ServiceModel(Text.of(name, name), root, information);
        if (made.contains(MODEL_CONFIDENCE)) {
            model = model.withConfidence(Confidence.at(0.9));
        }
        if (made.contains(BANDS)) {
            model = model.withBands(Bands.startingWith("未达标", "missed").and(98, "达标", "met"));
        }
        if (made.contains(HEADING_SCOPE)) {
            model = model.withoutScope("first");
        }
        if (made.contains(SCOPE)) {
            model = model.withoutScope("scope");
        }
        return made.contains(IMPUTED) ? model.imputing("imputed", 0.5) : model;
    }

    private static Indicator information(String id) {
        return Indicator.named(id).called(id, id).measures(share(SOLVED)).build();
    }

    private static Formula share(FlagField flag) {
        return Formula.share(flag.isTrue());
    }

    private static Indicator.Builder plain(String id) {
        return Indicator.named(id).called(id, id).measures(share(SOLVED)).scoredBy(ScoreCurve.identity());
    }

    /** The indicator of which this is a change. */
    private Indicator indicator(Set<Edit> made) {
        return made.contains(this) ? changed() : plain(node).build();
    }

    private Indicator changed() {
        return switch (this) {
            case NAME ->
                Indicator.named(node)
                        .called("other", "other")
                        .measures(share(SOLVED))
                        .scoredBy(ScoreCurve.identity())
                        .build();
            case FIELD_NAME -> measuring(share(SOLVED.called("解决", "settled")));
            case FORMULA -> measuring(Formula.share(SOLVED.isFalse()));
            case NO_CURVE -> information(node);
            case STANDARD -> plain(node).standard("当场解决", "settled there").build();
            case OBSERVABLE -> plain(node).observedBy("是否解决", "whether it was").build();
            case DIMENSION -> plain(node).under(Experience.RESPONSE_SPEED).build();
            case CURVE ->
                plain(node).scoredBy(ScoreCurve.through(0.4, 0.75, 0.95)).build();
            case TARGETS ->
                plain(node).scoredBy(CHANNEL, "chat", ScoreCurve.linear(0.5, 1)).build();
            case CORE -> plain(node).core().build();
            case SAMPLE -> plain(node).minimumSample(30).build();
            case DATING -> plain(node).datedBy(END).build();
            case CONFIDENCE -> plain(node).confidence(Confidence.at(0.99)).build();
            case PROOF -> plain(node).metBy(Indicator.Proof.LOWER_BOUND).build();
            case GUARD -> plain(node).guardedBy("known").build();
            default -> plain(node).build();
        };
    }

    private Indicator measuring(Formula formula) {
        return Indicator.named(node)
                .called(node, node)
                .measures(formula)
                .scoredBy(ScoreCurve.identity())
                .build();
    }
}
