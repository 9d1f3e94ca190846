package io.ninethree.metrics.preset;

import static java.util.Collections.unmodifiableSortedSet;
import static java.util.Objects.requireNonNull;

import io.ninethree.compare.DefinitionChange;
import io.ninethree.definition.Definition;
import io.ninethree.definition.Definitions;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.InvalidDefinitionException.Problem;
import io.ninethree.model.Text;
import io.ninethree.score.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A model with a name of its own, which may build on another one: it says what it sets otherwise and takes over everything
 * else, so that a change of the one below reaches all that build on it when they are made again. Immutable and thread-safe.
 *
 * {@snippet :
 * Preset pilot = Preset.standard().adjusted("pilot", Text.of("试点", "Pilot"), new Adjustment.MinimumSample("emo.csat", 30))
 *         .adjustableOnly("emo.csat", "resp.firstMean");
 * Preset store = pilot.adjusted("nanjing-road", Text.of("南京路店", "Nanjing Road"), new Adjustment.OutOfScope("resp.firstMean"));
 * }
 */
public final class Preset {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String id;
    private final Text text;
    private final ServiceModel model;
    private final @Nullable Preset base;
    private final List<Adjustment> adjustments;

    /** What presets above this one may adjust, everything if there is none. */
    private final @Nullable SortedSet<String> adjustable;

    private Preset(
            String id,
            Text text,
            ServiceModel model,
            @Nullable Preset base,
            List<Adjustment> adjustments,
            @Nullable SortedSet<String> adjustable) {
        this.id = id;
        this.text = text;
        this.model = model;
        this.base = base;
        this.adjustments = adjustments;
        this.adjustable = adjustable;
    }

    /**
     * The standard 9+3 model as a preset.
     *
     * @return the preset {@code nine-plus-three}
     */
    public static Preset standard() {
        ServiceModel model = NinePlusThree.standard();
        return of(NinePlusThree.ID, model.text(), model);
    }

    /**
     * All presets that are ready to use.
     *
     * @return the standard model, the "98" standard, the experience scorecard, quality reviews, and culture and skills
     */
    public static List<Preset> shipped() {
        return List.of(
                standard(),
                NinetyEight.preset(),
                ExperienceScorecard.preset(),
                QualityReview.preset(),
                CultureAndSkills.preset());
    }

    /**
     * The language of documents with {@linkplain NinePlusThree#definitions() what the catalogue brings} and presets: the kind
     * {@code preset}, and those that are {@linkplain #shipped() ready to use} by their ids.
     *
     * {@snippet :
     * Preset store = Preset.definitions().read(Path.of("store.json")).orThrow().get(Preset.class, "store");
     * }
     *
     * @return the language
     */
    public static Definitions definitions() {
        return NinePlusThree.definitions()
                .with(new PresetKind())
                .knowing(shipped().stream()
                        .map(each -> new Definition(each.id, each))
                        .toArray(Definition[]::new));
    }

    /**
     * A preset that builds on no other one.
     *
     * @param id lower-case words and numbers joined by hyphens
     * @param text the name
     * @param model the model
     * @return the preset, of which everything may be adjusted
     * @throws InvalidDefinitionException if the id is malformed
     */
    public static Preset of(String id, Text text, ServiceModel model) {
        InvalidDefinitionException.throwIfAny(idProblems(id));
        return new Preset(id, requireNonNull(text, "text"), requireNonNull(model, "model"), null, List.of(), null);
    }

    private static List<Problem> idProblems(String id) {
        return ID.matcher(id).matches()
                ? List.of()
                : List.of(new Problem(
                        id, "id of a preset must be lower-case words and numbers joined by hyphens, was '" + id + "'"));
    }

    /**
     * A preset that builds on this one.
     *
     * @param newId its id, different from that of this preset and of those below
     * @param newText its name
     * @param changes what it sets otherwise
     * @return the preset, of which the same may be adjusted as of this one
     * @throws InvalidDefinitionException with all problems: unknown ids, what was set twice or changes nothing or may not be
     *     adjusted, and whatever is wrong with the model that comes of it
     */
    public Preset adjusted(String newId, Text newText, Adjustment... changes) {
        return adjusted(newId, newText, List.of(changes));
    }

    /**
     * A preset that builds on this one.
     *
     * @param newId its id, different from that of this preset and of those below
     * @param newText its name
     * @param changes what it sets otherwise, in any order
     * @return the preset, of which the same may be adjusted as of this one
     * @throws InvalidDefinitionException with all problems: unknown ids, what was set twice or changes nothing or may not be
     *     adjusted, and whatever is wrong with the model that comes of it
     */
    public Preset adjusted(String newId, Text newText, List<Adjustment> changes) {
        requireNonNull(newText, "newText");
        List<Problem> problems = new ArrayList<>(idProblems(newId));
        if (ids().contains(newId)) {
            problems.add(
                    new Problem(newId, "id of a preset must differ from those below it, was '" + newId + "' again"));
        }
        for (Adjustment each : changes) {
            if (!isAdjustable(each.id())) {
                problems.add(new Problem(newId + "/" + each.id(), breach(each)));
            }
        }
        Draft draft = new Draft(model, changes);
        Optional<ServiceModel> adjusted = draft.model();
        draft.problems().forEach(each -> problems.add(new Problem(newId + "/" + each.place(), each.message())));
        InvalidDefinitionException.throwIfAny(problems);
        return new Preset(newId, newText, adjusted.orElseThrow(), this, List.copyOf(changes), adjustable);
    }

    private String breach(Adjustment change) {
        return "what is adjusted must be one of " + adjustable + ", which '" + id + "' allows, was '" + change.id()
                + "'";
    }

    /**
     * This preset with a limit to what may be adjusted in those that build on it: a head office decides what a store decides.
     *
     * @param ids the ids of headings and indicators, with {@link Adjustment#MODEL} for bands and confidence; an id allows what
     *     is set there, and not below
     * @return a changed copy
     * @throws InvalidDefinitionException with all problems: ids that the model does not have, or that were not allowed before
     */
    public Preset adjustableOnly(String... ids) {
        List<Problem> problems = new ArrayList<>();
        for (String each : ids) {
            if (!each.equals(Adjustment.MODEL) && model.node(each).isEmpty()) {
                problems.add(new Problem(
                        id + "/" + each,
                        AdjustmentChecks.unknown("what may be adjusted must be a node of the model", each, model)));
            } else if (!isAdjustable(each)) {
                problems.add(new Problem(
                        id + "/" + each,
                        "what may be adjusted must be one of " + adjustable + " as below, was '" + each + "'"));
            }
        }
        InvalidDefinitionException.throwIfAny(problems);
        return new Preset(id, text, model, base, adjustments, unmodifiableSortedSet(new TreeSet<>(List.of(ids))));
    }

    /**
     * What presets that build on this one may adjust.
     *
     * @return ids of headings and indicators, and {@link Adjustment#MODEL} for bands and confidence; empty if everything may be
     *     adjusted
     */
    public Optional<SortedSet<String>> adjustable() {
        return Optional.ofNullable(adjustable);
    }

    /**
     * Whether presets that build on this one may adjust something.
     *
     * @param node the id of a heading or indicator, or {@link Adjustment#MODEL}
     * @return true if they may
     */
    public boolean isAdjustable(String node) {
        return adjustable == null || adjustable.contains(node);
    }

    /**
     * The name by which others refer to this preset.
     *
     * @return lower-case words and numbers joined by hyphens
     */
    public String id() {
        return id;
    }

    /**
     * What a reader sees.
     *
     * @return the name in both languages
     */
    public Text text() {
        return text;
    }

    /**
     * The model with everything that this preset and those below it set.
     *
     * @return the model, ready for an engine
     */
    public ServiceModel model() {
        return model;
    }

    /**
     * The preset on which this one builds.
     *
     * @return the preset, empty if there is none
     */
    public Optional<Preset> base() {
        return Optional.ofNullable(base);
    }

    /**
     * What this preset sets otherwise than the one below it.
     *
     * @return the adjustments in the order in which they were given
     */
    public List<Adjustment> adjustments() {
        return adjustments;
    }

    /**
     * What is different from the preset on which this one builds.
     *
     * @return the changes, none if it builds on none
     */
    public List<DefinitionChange> changes() {
        return base().map(this::since).orElse(List.of());
    }

    /**
     * What is different from another preset, related or not.
     *
     * @param other the other one
     * @return the changes from the other one to this one
     */
    public List<DefinitionChange> since(Preset other) {
        return DefinitionChange.between(other.model, model);
    }

    /**
     * The names of all presets from the first one to this one.
     *
     * @return the names, joined by arrows
     */
    public Text lineage() {
        return base().map(below -> Text.of(
                        below.lineage().zh() + " → " + text.zh(),
                        below.lineage().en() + " → " + text.en()))
                .orElse(text);
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(base().map(Preset::ids).orElse(List.of()));
        ids.add(id);
        return ids;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Preset that
                && id.equals(that.id)
                && text.equals(that.text)
                && model.equals(that.model)
                && Objects.equals(base, that.base)
                && adjustments.equals(that.adjustments)
                && Objects.equals(adjustable, that.adjustable);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, text, model, base, adjustments, adjustable);
    }

    @Override
    public String toString() {
        return id;
    }
}
