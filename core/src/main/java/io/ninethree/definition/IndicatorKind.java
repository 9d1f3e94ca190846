package io.ninethree.definition;

import static io.ninethree.definition.Formats.constant;
import static io.ninethree.definition.Formats.field;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;
import static io.ninethree.definition.Formats.texts;

import io.ninethree.definition.Member.Values;
import io.ninethree.field.CategoryField;
import io.ninethree.field.InstantField;
import io.ninethree.formula.Formula;
import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.Targets;
import io.ninethree.statistics.Confidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Indicators. */
record IndicatorKind() implements DefinitionKind<Indicator> {

    @Override
    public String name() {
        return "indicator";
    }

    @Override
    public Class<Indicator> type() {
        return Indicator.class;
    }

    @Override
    public List<Definition> needs(Indicator indicator) {
        return indicator.dimension().map(dimension -> new Definition(dimension.id(), dimension)).stream()
                .toList();
    }

    @Override
    public DefinitionFormat<Indicator> format(Formats formats) {
        return new Members(formats).format();
    }

    /** What a document says of an indicator. */
    private static final class Members {

        private final Member<Indicator, Text> name = Member.<Indicator, Text>required("name", texts(), Indicator::text)
                .aside();
        private final Member<Indicator, Formula> measures;
        private final Member<Indicator, Optional<ScoreCurve>> curve;
        private final Member<Indicator, Optional<Direction>> better = Member.<Indicator, Direction>maybe(
                        "better", constant(Direction.class), indicator -> Optional.empty())
                .aside();
        private final Member<Indicator, Optional<Targets>> targets;
        private final Member<Indicator, Optional<Dimension>> under = Member.maybe(
                        "under", Formats.reference(Dimension.class, Dimension::id), Indicator::dimension)
                .aside();
        private final Member<Indicator, Boolean> core = Member.optional(
                        "core", Formats.truth(), Indicator::isCore, false)
                .aside();
        private final Member<Indicator, Optional<InstantField>> datedBy =
                Member.maybe("datedBy", field(InstantField.class), Indicator::datedBy);
        private final Member<Indicator, Long> minimumSample =
                Member.optional("minimumSample", Formats.whole(1), Indicator::minimumSample, 1L);
        private final Member<Indicator, Optional<Confidence>> confidence = Member.maybe(
                        "confidence", ModelFormats.confidence(), Indicator::confidence)
                .aside();
        private final Member<Indicator, Indicator.Proof> metBy =
                Member.optional("metBy", constant(Indicator.Proof.class), Indicator::proof, Indicator.Proof.POINT);
        private final Member<Indicator, Optional<String>> guard =
                Member.maybe("guard", text(), Indicator::guard).aside();
        private final Member<Indicator, Optional<Text>> standard = Member.<Indicator, Text>maybe(
                        "standard", texts(), Indicator::standard)
                .aside();
        private final Member<Indicator, Optional<Text>> observedBy = Member.<Indicator, Text>maybe(
                        "observedBy", texts(), Indicator::observable)
                .aside();

        Members(Formats formats) {
            measures = Member.required("measures", formats.formula(), Indicator::formula);
            curve = Member.maybe("curve", formats.curve(), Indicator::curve);
            targets = Member.maybe("targets", targets(formats), Indicator::targets);
        }

        private static DefinitionFormat<Targets> targets(Formats formats) {
            Member<Targets, CategoryField> by = Member.required("by", field(CategoryField.class), Targets::by);
            Member<Targets, Map<String, ScoreCurve>> curves =
                    Member.required("curves", Formats.map(formats.curve()), Targets::curves);
            return object(in -> targets(in.get(by), in.get(curves)), by, curves);
        }

        private static Targets targets(CategoryField by, Map<String, ScoreCurve> curves) {
            if (curves.isEmpty()) {
                throw new IllegalArgumentException("targets by '" + by.id() + "' must have a curve, had none");
            }
            return new Targets(by, new TreeMap<>(curves));
        }

        DefinitionFormat<Indicator> format() {
            return object(
                    this::indicator,
                    name,
                    under,
                    core,
                    measures,
                    datedBy,
                    curve,
                    better,
                    targets,
                    minimumSample,
                    confidence,
                    metBy,
                    guard,
                    standard,
                    observedBy);
        }

        private Indicator indicator(Values in) {
            Indicator.Builder builder = Indicator.named(in.id())
                    .called(in.get(name).zh(), in.get(name).en())
                    .measures(in.get(measures))
                    .minimumSample(in.get(minimumSample))
                    .metBy(in.get(metBy));
            in.get(curve).ifPresent(builder::scoredBy);
            in.get(better).ifPresent(builder::better);
            in.get(under).ifPresent(builder::under);
            in.get(datedBy).ifPresent(builder::datedBy);
            in.get(targets)
                    .ifPresent(each -> each.curves().forEach((word, own) -> builder.scoredBy(each.by(), word, own)));
            in.get(confidence).ifPresent(builder::confidence);
            in.get(guard).ifPresent(builder::guardedBy);
            in.get(standard).ifPresent(each -> builder.standard(each.zh(), each.en()));
            in.get(observedBy).ifPresent(each -> builder.observedBy(each.zh(), each.en()));
            return (in.get(core) ? builder.core() : builder).build();
        }
    }
}
