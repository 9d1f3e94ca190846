package io.ninethree.metrics.people;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.statistics.Association;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One person's growth file: what was trained, used and tested when, and so how high each layer of the skill tree stands.
 * Immutable and thread-safe.
 *
 * {@snippet :
 * SkillProfile lin = SkillProfile.of("Lin")
 *         .trained(march, Layer.COMPLEX_SITUATIONS, "calm an angry caller")
 *         .tested(march, Layer.COMPLEX_SITUATIONS, 80)
 *         .tested(june, Layer.COMPLEX_SITUATIONS, 28)
 *         .build();
 * lin.forgettingRate();     // 0.65
 * }
 */
public final class SkillProfile {

    private final GrowthFile file;

    /** The five layers of the skill tree, from the root up. */
    public enum Layer {
        /** To listen, to ask and to be understood. */
        COMMUNICATION(Text.of("沟通基础", "communication")),
        /** To know what is sold. */
        PRODUCT(Text.of("产品知识", "product knowledge")),
        /** To find a way where no script helps. */
        COMPLEX_SITUATIONS(Text.of("复杂场景", "complex situations")),
        /** To know what a customer feels and why. */
        CUSTOMER_PSYCHOLOGY(Text.of("客户心理", "customer psychology")),
        /** To lead others to all this. */
        TEAM_LEADERSHIP(Text.of("团队管理", "team leadership"));

        private final Text text;

        Layer(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the layer in both languages
         */
        public Text text() {
            return text;
        }
    }

    private SkillProfile(GrowthFile file) {
        this.file = file;
    }

    /**
     * Starts a growth file.
     *
     * @param person whose it is, not blank
     * @return a builder by which all layers weigh the same and nothing has happened yet
     */
    public static Builder of(String person) {
        return new Builder(person);
    }

    /**
     * Whose file it is.
     *
     * @return the name
     */
    public String person() {
        return file.person();
    }

    /**
     * This file as it was.
     *
     * @param day the last day that counts
     * @return a copy without what happened later
     */
    public SkillProfile asOf(LocalDate day) {
        return new SkillProfile(file.asOf(day));
    }

    /**
     * How high a layer stands.
     *
     * @param layer the layer
     * @return the points of its last test, 0 to 100; empty if it was not tested
     */
    public OptionalDouble level(Layer layer) {
        return file.level(layer);
    }

    /**
     * How high the person stands.
     *
     * @return the weighted mean of the layers that were tested, 0 to 100; empty if none that weighs something was
     */
    public OptionalDouble overall() {
        return file.overall();
    }

    /**
     * The layer to train first.
     *
     * @return the lowest of those that were tested, the first of equal ones; empty if none was
     */
    public Optional<Layer> weakest() {
        return file.tested().stream()
                .min(Comparator.comparingDouble(layer -> level(layer).orElseThrow()));
    }

    /**
     * The part of the skills that were trained which the person has used since.
     *
     * @return 0 to 1; empty if nothing was trained
     */
    public OptionalDouble useRate() {
        return file.useRate();
    }

    /**
     * The part of what the person could do after the latest training of a layer that is gone three months later: 1 -
     * retest / initial test. The initial test is the first one from the training on, the retest the first one at least
     * three months after that.
     *
     * @param layer the layer
     * @return 0 to 1, 0 also where the retest is the better one; empty if one of the two is missing or the initial test
     *     has no points
     */
    public OptionalDouble forgettingRate(Layer layer) {
        return Retention.rate(List.of(layer), file.events());
    }

    /**
     * The part of what the person could do after training that is gone three months later, over all layers: 1 - sum of
     * retests / sum of initial tests, of the layers that have both.
     *
     * @return 0 to 1; empty if no layer has both
     */
    public OptionalDouble forgettingRate() {
        return Retention.rate(List.of(Layer.values()), file.events());
    }

    /**
     * How closely skills and results go together over people, by Spearman's rank correlation. It says that they are
     * associated, and not that one causes the other.
     *
     * @param profiles the people
     * @param level what is compared, for example {@code SkillProfile::overall} or one layer
     * @param results the result of each person, for example a mean rating
     * @return the association over the people who have both; empty if there are fewer than three or one side is constant
     * @throws IllegalArgumentException if a result is not finite
     */
    public static Optional<Association> association(
            Collection<SkillProfile> profiles,
            Function<SkillProfile, OptionalDouble> level,
            Map<String, Double> results) {
        List<SkillProfile> both = profiles.stream()
                .filter(profile -> results.containsKey(profile.person())
                        && level.apply(profile).isPresent())
                .toList();
        return Association.spearman(
                both.stream()
                        .mapToDouble(each -> level.apply(each).orElseThrow())
                        .toArray(),
                both.stream().mapToDouble(each -> results.get(each.person())).toArray());
    }

    /**
     * What a reader sees.
     *
     * @return the whole, the layers, how much is used and how much forgotten, in both languages
     */
    public Text text() {
        return SkillText.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SkillProfile that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    @Override
    public String toString() {
        return text().en();
    }

    /** The step in which it is said what happened, and the file is built. */
    public static final class Builder {

        private final String person;
        private final Map<Layer, Double> weights = new EnumMap<>(Layer.class);
        private final List<SkillEvent> events = new ArrayList<>();

        private Builder(String person) {
            this.person = requireNonNull(person, "person");
        }

        /**
         * Says how much a layer counts beside the others.
         *
         * @param layer the layer
         * @param weight its weight, 0 to 1,000,000; 1 if not said
         * @return this builder
         */
        public Builder weight(Layer layer, double weight) {
            weights.put(layer, weight);
            return this;
        }

        /**
         * Says that a skill was trained.
         *
         * @param on when
         * @param layer the layer to which it belongs
         * @param skill the skill, not blank
         * @return this builder
         */
        public Builder trained(LocalDate on, Layer layer, String skill) {
            events.add(SkillEvent.trained(on, layer, skill));
            return this;
        }

        /**
         * Says that a skill was used at work.
         *
         * @param on when
         * @param skill the skill, not blank
         * @return this builder
         */
        public Builder used(LocalDate on, String skill) {
            events.add(SkillEvent.used(on, skill));
            return this;
        }

        /**
         * Says what came of a test.
         *
         * @param on when
         * @param layer what was tested
         * @param points what it earned, 0 to 100
         * @return this builder
         */
        public Builder tested(LocalDate on, Layer layer, double points) {
            events.add(SkillEvent.tested(on, layer, points));
            return this;
        }

        /**
         * The file.
         *
         * @return a file as described, in the order of days; what happened on one day stays in the order in which it was
         *     said
         * @throws InvalidDefinitionException with all problems of the description
         */
        public SkillProfile build() {
            GrowthFile file = new GrowthFile(
                    person,
                    weights,
                    events.stream().sorted(Comparator.comparing(SkillEvent::on)).toList());
            file.throwIfWrong();
            return new SkillProfile(file);
        }
    }
}
