package io.ninethree.metrics.investment;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One aspect of one risk: how likely it is that something goes wrong there, how much that would hurt, and what is done
 * against it. The assessment to which it belongs checks it. Immutable and thread-safe.
 *
 * @param aspect from where the risk is seen
 * @param likelihood how likely it is, 1 (hardly) to 5 (almost certain)
 * @param impact how much it would hurt, 1 (hardly) to 5 (all is lost)
 * @param mitigations what is done against it, none if nothing is
 * @param obstacles which obstacles of the company stand behind it, each once, in the order in which they were given
 */
public record RiskCell(
        Aspect aspect, int likelihood, int impact, List<Mitigation> mitigations, List<Obstacle> obstacles) {

    private static final int MOST = 5;

    /** What can go wrong. The source gives the aspects of each risk; the names of the risks are those of this library. */
    public enum Risk {
        /** The improvement is not what customers want. */
        WRONG_DIRECTION(Text.of("方向风险", "wrong direction")),
        /** It is the right one and not carried out well. */
        EXECUTION(Text.of("执行风险", "execution")),
        /** Customers are worse off for a while. */
        EXPERIENCE_DIP(Text.of("短期体验下滑风险", "short-term dip of the experience")),
        /** It costs more than it returns. */
        RETURN_ON_INVESTMENT(Text.of("投资回报风险", "return on investment"));

        private final Text text;

        Risk(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the risk in both languages
         */
        public Text text() {
            return text;
        }

        /**
         * From where the risk is seen.
         *
         * @return its three aspects in their order
         */
        public List<Aspect> aspects() {
            return Arrays.stream(Aspect.values())
                    .filter(aspect -> aspect.risk == this)
                    .toList();
        }
    }

    /** From where a risk is seen. */
    public enum Aspect {
        /** Whether customers want it. */
        CUSTOMER_FIT(Risk.WRONG_DIRECTION, "客户匹配度", "customer fit"),
        /** Whether there is enough to carry it out. */
        RESOURCE_SUPPORT(Risk.WRONG_DIRECTION, "资源支撑力", "support by resources"),
        /** Whether it goes the way of the company. */
        STRATEGIC_CONSISTENCY(Risk.WRONG_DIRECTION, "战略一致性", "consistency with the strategy"),
        /** Whether the process is well tried. */
        PROCESS_MATURITY(Risk.EXECUTION, "流程成熟度", "maturity of the process"),
        /** Whether the staff can and will. */
        STAFF_READINESS(Risk.EXECUTION, "员工准备度", "readiness of the staff"),
        /** Whether the systems hold. */
        SYSTEM_STABILITY(Risk.EXECUTION, "系统稳定性", "stability of the systems"),
        /** Whether service goes on while it changes. */
        EXPERIENCE_CONTINUITY(Risk.EXPERIENCE_DIP, "体验连续性", "continuity of the experience"),
        /** Whether customers and staff are told enough. */
        SUFFICIENT_COMMUNICATION(Risk.EXPERIENCE_DIP, "沟通充分性", "sufficiency of communication"),
        /** Whether customers who suffer are compensated. */
        COMPENSATION(Risk.EXPERIENCE_DIP, "补偿机制", "compensation"),
        /** What it costs, once and from then on. */
        COST_STRUCTURE(Risk.RETURN_ON_INVESTMENT, "成本结构", "structure of costs"),
        /** Where its returns come from. */
        RETURN_MODEL(Risk.RETURN_ON_INVESTMENT, "收益模型", "model of returns"),
        /** When the money is back. */
        PAYBACK_PERIOD(Risk.RETURN_ON_INVESTMENT, "投资回收期", "payback period");

        private final Risk risk;
        private final Text text;

        Aspect(Risk risk, String zh, String en) {
            this.risk = risk;
            this.text = Text.of(zh, en);
        }

        /**
         * The risk that is seen from here.
         *
         * @return one of the four
         */
        public Risk risk() {
            return risk;
        }

        /**
         * What a reader sees.
         *
         * @return the aspect in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** When something is done against a risk. */
    public enum Phase {
        /** Before anything happens. */
        BEFORE(Text.of("事前预防", "prevent beforehand")),
        /** While it happens. */
        DURING(Text.of("事中控制", "control on the way")),
        /** After it happened. */
        AFTER(Text.of("事后改进", "improve afterwards"));

        private final Text text;

        Phase(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the phase in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** What keeps a company from doing what it set out to do. */
    public enum Obstacle {
        /** It was always done in another way. */
        PATH_DEPENDENCE(Text.of("路径依赖", "path dependence")),
        /** People are judged by something else. */
        MISALIGNED_ASSESSMENT(Text.of("考核错位", "misaligned assessment")),
        /** Time, people or money are short. */
        SCARCE_RESOURCES(Text.of("资源约束", "scarce resources"));

        private final Text text;

        Obstacle(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the obstacle in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * Something that is done against a risk.
     *
     * @param phase when
     * @param measure what, not blank
     * @param owner who answers for it, not blank
     */
    public record Mitigation(Phase phase, String measure, String owner) {
        /** Checks that nothing is missing. */
        public Mitigation {
            requireNonNull(phase, "phase");
            requireNonNull(measure, "measure");
            requireNonNull(owner, "owner");
        }

        /**
         * What a reader sees.
         *
         * @return phase, measure and owner in both languages
         */
        public Text text() {
            return Text.of(
                    phase.text().zh() + "：" + measure + "（" + owner + "）",
                    phase.text().en() + ": " + measure + " (" + owner + ")");
        }
    }

    /** Copies the lists. */
    public RiskCell {
        requireNonNull(aspect, "aspect");
        mitigations = List.copyOf(mitigations);
        obstacles = obstacles.stream().distinct().toList();
    }

    /**
     * An aspect against which nothing is done, without a tag.
     *
     * @param aspect from where the risk is seen
     * @param likelihood how likely it is, 1 to 5
     * @param impact how much it would hurt, 1 to 5
     * @return the cell
     */
    public static RiskCell of(Aspect aspect, int likelihood, int impact) {
        return new RiskCell(aspect, likelihood, impact, List.of(), List.of());
    }

    /**
     * This cell with one more thing that is done against it.
     *
     * @param phase when
     * @param measure what, not blank
     * @param owner who answers for it, not blank
     * @return a changed copy
     */
    public RiskCell mitigatedBy(Phase phase, String measure, String owner) {
        Mitigation more = new Mitigation(phase, measure, owner);
        return new RiskCell(
                aspect,
                likelihood,
                impact,
                Stream.concat(mitigations.stream(), Stream.of(more)).toList(),
                obstacles);
    }

    /**
     * This cell with the obstacles that stand behind it.
     *
     * @param behind the obstacles, in place of those given before
     * @return a changed copy
     */
    public RiskCell tagged(Obstacle... behind) {
        return new RiskCell(aspect, likelihood, impact, mitigations, List.of(behind));
    }

    /**
     * How bad it is.
     *
     * @return likelihood times impact, 1 to 25
     */
    public int score() {
        return likelihood * impact;
    }

    String place() {
        return "risks/" + aspect;
    }

    void addProblems(Problems problems) {
        addUnlessRated(likelihood, "likelihood", problems);
        addUnlessRated(impact, "impact", problems);
        for (Mitigation mitigation : mitigations) {
            problems.addIfBlank(mitigation.measure, place(), "measure");
            problems.addIfBlank(mitigation.owner, place(), "owner");
        }
    }

    private void addUnlessRated(int rating, String name, Problems problems) {
        problems.addUnless(rating >= 1 && rating <= MOST, place(), name + " must be between 1 and 5, was " + rating);
    }
}
