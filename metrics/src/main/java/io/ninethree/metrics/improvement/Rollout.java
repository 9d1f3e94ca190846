package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Wording.requireNonBlank;
import static java.util.Objects.requireNonNull;

import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How far a company has come with the seven steps by which the model is rolled out
 * 诊断对齐→目标→工具流程→赋能→数据反馈→案例→透明承诺. Nobody declares a step done: it is done when what was collected shows
 * that its checks are met. Immutable and thread-safe.
 *
 * {@snippet :
 * Rollout rollout = Rollout.asOf(july1, SHANGHAI)
 *         .with(diagnosis)
 *         .with(NinePlusThree.standard());
 * rollout.current();              // TOOLS: nobody owns a heading yet
 * rollout.in(Locale.CHINESE);
 * }
 */
public final class Rollout {

    /** The periods that data feedback and cases must cover unless it is said otherwise: ours. */
    public static final int PERIODS = 3;

    /** One of the seven steps, in their order. */
    public enum Step {
        /** Everybody has the same picture of what is wrong. */
        DIAGNOSIS(1, Text.of("诊断对齐", "Diagnosis and alignment")),
        /** It is written down what good service is, and how it is measured. */
        GOALS(2, Text.of("目标", "Goals")),
        /** Somebody answers for each heading and has what the work needs. */
        TOOLS(3, Text.of("工具流程", "Tools and process")),
        /** People can do it. */
        ENABLEMENT(4, Text.of("赋能", "Enablement")),
        /** It is measured, and people look at the numbers. */
        DATA_FEEDBACK(5, Text.of("数据反馈", "Data feedback")),
        /** People learn from cases. */
        CASES(6, Text.of("案例", "Cases")),
        /** Customers can read what they are promised. */
        TRANSPARENT_PROMISES(7, Text.of("透明承诺", "Transparent promises"));

        private final int number;
        private final Text text;

        Step(int number, Text text) {
            this.number = number;
            this.text = text;
        }

        /** Its place in the order. */
        int number() {
            return number;
        }

        /**
         * What a reader sees.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** A way to make people able 分层培训、实操演练、导师制度. */
    public enum Enablement {
        /** They are taught. */
        TRAINING(Text.of("分层培训", "training")),
        /** They practise. */
        DRILL(Text.of("实操演练", "drill")),
        /** Somebody experienced goes with them. */
        MENTORING(Text.of("导师制度", "mentoring"));

        private final Text text;

        Enablement(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * One condition of a step.
     *
     * @param demand what must be so
     * @param missing what is missing, empty if it is met
     */
    public record Check(Text demand, List<Text> missing) {
        /** Copies what is missing. */
        public Check {
            requireNonNull(demand, "demand");
            missing = List.copyOf(missing);
        }

        /**
         * Whether it is so.
         *
         * @return true if nothing is missing
         */
        public boolean isMet() {
            return missing.isEmpty();
        }

        /**
         * This check for a reader.
         *
         * @return the demand and what is missing, in both languages
         */
        public Text text() {
            if (isMet()) {
                return demand;
            }
            Text lacking = Wording.listed(missing);
            return Text.of(demand.zh() + "；缺：" + lacking.zh(), demand.en() + "; missing: " + lacking.en());
        }
    }

    private final RolloutEvidence evidence;

    private Rollout(RolloutEvidence evidence) {
        this.evidence = evidence;
    }

    private Rollout with(Consumer<RolloutEvidence> change) {
        RolloutEvidence changed = evidence.copy();
        change.accept(changed);
        return new Rollout(changed);
    }

    /**
     * A roll-out of which nothing is known yet.
     *
     * @param asOf the instant at which stock is taken; what happens later has not happened yet
     * @param zone where months begin and end
     * @return the roll-out, at its first step
     */
    public static Rollout asOf(Instant asOf, ZoneId zone) {
        return new Rollout(new RolloutEvidence(requireNonNull(asOf, "asOf"), requireNonNull(zone, "zone")));
    }

    /**
     * This roll-out with what people found.
     *
     * @param diagnosis the diagnosis
     * @return a changed copy
     */
    public Rollout with(Finding.Diagnosis diagnosis) {
        return with(known -> known.diagnosis = diagnosis);
    }

    /**
     * This roll-out with what is to be measured.
     *
     * @param model the model
     * @return a changed copy
     */
    public Rollout with(ServiceModel model) {
        return with(known -> known.model = Optional.of(model));
    }

    /**
     * This roll-out with those who answer for headings.
     *
     * @param owners the person or role for each heading that has one
     * @return a changed copy
     */
    public Rollout withOwners(Map<Dimension, String> owners) {
        return with(known -> known.owners = RolloutEvidence.byId(owners));
    }

    /**
     * This roll-out with what people work by.
     *
     * @param tools the template or script for each heading that has one
     * @return a changed copy
     */
    public Rollout withTools(Map<Dimension, String> tools) {
        return with(known -> known.tools = RolloutEvidence.byId(tools));
    }

    /**
     * This roll-out with how many people one way to make them able has reached.
     *
     * @param way the way
     * @param reached the share of those concerned that it has reached, 0 to 1
     * @param demanded the share that it must reach, 0 to 1
     * @return a changed copy
     * @throws IllegalArgumentException if a share does not lie between 0 and 1
     */
    public Rollout withCoverage(Enablement way, double reached, double demanded) {
        return with(known -> known.cover(way, reached, demanded));
    }

    /**
     * This roll-out with one more role.
     *
     * @param role the role, for example that of a store manager, not blank
     * @param indicators the ids of the indicators by which those who have the role see how they do
     * @return a changed copy
     * @throws IllegalArgumentException if the role is blank
     */
    public Rollout withRole(String role, String... indicators) {
        requireNonBlank("role", role);
        return with(known -> known.addRole(role, List.of(indicators)));
    }

    /**
     * This roll-out with what was measured.
     *
     * @param cards scorecards of several periods
     * @return a changed copy
     */
    public Rollout withScorecards(Collection<Scorecard> cards) {
        return with(known -> known.cards = List.copyOf(cards));
    }

    /**
     * This roll-out with the reviews that were planned.
     *
     * @param reviews the reviews, held or not
     * @return a changed copy
     */
    public Rollout withReviews(Collection<Review> reviews) {
        return with(known -> known.reviews = List.copyOf(reviews));
    }

    /**
     * This roll-out with what people can learn from.
     *
     * @param studies the cases
     * @return a changed copy
     */
    public Rollout withCases(Collection<CaseStudy> studies) {
        return with(known -> known.studies = List.copyOf(studies));
    }

    /**
     * This roll-out with another demand on data feedback and cases.
     *
     * @param periods of how many periods there must be scorecards, and of how many months cases, at least 1
     * @return a changed copy
     * @throws IllegalArgumentException if it is none
     */
    public Rollout demandingPeriods(int periods) {
        if (periods < 1) {
            throw new IllegalArgumentException("demanded periods must be at least 1, were " + periods);
        }
        return with(known -> known.periods = periods);
    }

    /**
     * The conditions of a step.
     *
     * @param step the step
     * @return its checks, at least one
     */
    public List<Check> checks(Step step) {
        return RolloutChecks.of(step, evidence);
    }

    /**
     * Whether a step is done.
     *
     * @param step the step
     * @return true if all its checks are met
     */
    public boolean isDone(Step step) {
        return checks(step).stream().allMatch(Check::isMet);
    }

    /**
     * Where the company stands.
     *
     * @return the first step that is not done, even if later ones are; empty if all are done
     */
    public Optional<Step> current() {
        return Stream.of(Step.values()).filter(step -> !isDone(step)).findFirst();
    }

    /**
     * This roll-out for a reader: where the company stands, and every step with its checks.
     *
     * @param locale the reader's locale; Chinese for any Chinese one, otherwise English
     * @return lines, each ended by a line feed
     */
    public String in(Locale locale) {
        return RolloutText.of(this, locale);
    }
}
