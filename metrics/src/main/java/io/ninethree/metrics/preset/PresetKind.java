package io.ninethree.metrics.preset;

import static io.ninethree.definition.Formats.list;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.reference;
import static io.ninethree.definition.Formats.text;
import static io.ninethree.definition.Formats.texts;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.DefinitionKind.Rule;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.definition.Member.Values;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Presets: adjustments of another one, or a model of one's own. As a model does not know its id, it is written under that of
 * its preset.
 */
record PresetKind() implements DefinitionKind<Preset> {

    @Override
    public String name() {
        return "preset";
    }

    @Override
    public Class<Preset> type() {
        return Preset.class;
    }

    @Override
    public List<Definition> needs(Preset preset) {
        Definition below = ownModel(preset).orElseGet(() -> base(preset));
        return Stream.concat(Stream.of(below), preset.adjustments().stream().flatMap(PresetKind::dimension))
                .toList();
    }

    private static Definition base(Preset preset) {
        Preset base = preset.base().orElseThrow();
        return new Definition(base.id(), base);
    }

    private static Optional<Definition> ownModel(Preset preset) {
        return preset.base().isPresent() ? Optional.empty() : Optional.of(new Definition(preset.id(), preset.model()));
    }

    private static Stream<Definition> dimension(Adjustment adjustment) {
        return AdjustmentFormats.indicator(adjustment).flatMap(Indicator::dimension).stream()
                .map(each -> new Definition(each.id(), each));
    }

    @Override
    public List<Rule> rules() {
        return PresetRules.all();
    }

    @Override
    public DefinitionFormat<Preset> format(Formats formats) {
        return new Members(AdjustmentFormats.of(formats)).format();
    }

    /** What a document says of a preset. */
    private static final class Members {

        private final Member<Preset, Text> name = Member.required("name", texts(), Preset::text);
        private final Member<Preset, Optional<Preset>> base =
                Member.maybe("base", reference(Preset.class, Preset::id), Preset::base);
        private final Member<Preset, Optional<Definition>> model =
                Member.maybe("model", Formats.definition(ServiceModel.class), PresetKind::ownModel);
        private final Member<Preset, List<Adjustment>> adjustments;
        private final Member<Preset, Optional<List<String>>> adjustableOnly =
                Member.maybe("adjustableOnly", list(text()), Members::ownLimit);

        Members(DefinitionFormat<Adjustment> adjustment) {
            adjustments = Member.optional("adjustments", list(adjustment), Preset::adjustments, List.of());
        }

        /** What may be adjusted, unless it is what may be adjusted below. */
        private static Optional<List<String>> ownLimit(Preset preset) {
            return preset.base().flatMap(Preset::adjustable).equals(preset.adjustable())
                    ? Optional.empty()
                    : preset.adjustable().map(List::copyOf);
        }

        DefinitionFormat<Preset> format() {
            return object(this::limited, name, base, model, adjustments, adjustableOnly);
        }

        private Preset limited(Values in) {
            Preset preset = preset(in);
            return in.get(adjustableOnly)
                    .map(ids -> preset.adjustableOnly(ids.toArray(String[]::new)))
                    .orElse(preset);
        }

        private Preset preset(Values in) {
            if (in.get(base).isPresent() == in.get(model).isPresent()) {
                throw new IllegalArgumentException("preset must build on a base or a model, was on "
                        + (in.get(base).isPresent() ? "both" : "none"));
            }
            return in.get(base)
                    .map(below -> below.adjusted(in.id(), in.get(name), in.get(adjustments)))
                    .orElseGet(() -> first(in));
        }

        private Preset first(Values in) {
            if (!in.get(adjustments).isEmpty()) {
                throw new IllegalArgumentException("adjustments must be of a base, were of a model");
            }
            ServiceModel own = (ServiceModel) in.get(model).orElseThrow().value();
            return Preset.of(in.id(), in.get(name), own);
        }
    }
}
