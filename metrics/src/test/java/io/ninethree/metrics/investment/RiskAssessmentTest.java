package io.ninethree.metrics.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.metrics.investment.RiskCell.Aspect;
import io.ninethree.metrics.investment.RiskCell.Obstacle;
import io.ninethree.metrics.investment.RiskCell.Phase;
import io.ninethree.metrics.investment.RiskCell.Risk;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RiskAssessmentTest {

    private static final RiskCell STAFF = RiskCell.of(Aspect.STAFF_READINESS, 4, 3)
            .mitigatedBy(Phase.BEFORE, "新话术演练两周", "培训主管")
            .mitigatedBy(Phase.AFTER, "复盘", "店长")
            .tagged(Obstacle.PATH_DEPENDENCE, Obstacle.SCARCE_RESOURCES, Obstacle.PATH_DEPENDENCE);
    private static final RiskCell COSTS =
            RiskCell.of(Aspect.COST_STRUCTURE, 2, 5).tagged(Obstacle.SCARCE_RESOURCES);
    private static final RiskCell FIT = RiskCell.of(Aspect.CUSTOMER_FIT, 3, 4);
    private static final RiskAssessment SOME = RiskAssessment.of(COSTS, STAFF, FIT);

    /** The twelve aspects of the source. */
    @Test
    void seesEachRiskFromThreeAspects() {
        assertThat(names(Risk.WRONG_DIRECTION)).containsExactly("客户匹配度", "资源支撑力", "战略一致性");
        assertThat(names(Risk.EXECUTION)).containsExactly("流程成熟度", "员工准备度", "系统稳定性");
        assertThat(names(Risk.EXPERIENCE_DIP)).containsExactly("体验连续性", "沟通充分性", "补偿机制");
        assertThat(names(Risk.RETURN_ON_INVESTMENT)).containsExactly("成本结构", "收益模型", "投资回收期");
    }

    private static List<String> names(Risk risk) {
        return risk.aspects().stream().map(aspect -> aspect.text().zh()).toList();
    }

    @Test
    void scoresLikelihoodTimesImpact() {
        assertThat(STAFF.score()).isEqualTo(12);
        assertThat(SOME.score(Risk.EXECUTION)).hasValue(12);
        assertThat(SOME.score(Risk.EXPERIENCE_DIP)).isEmpty();
    }

    @Test
    void aRiskIsAsBadAsItsWorstAspect() {
        assertThat(RiskAssessment.of(
                                STAFF,
                                RiskCell.of(Aspect.SYSTEM_STABILITY, 5, 5),
                                RiskCell.of(Aspect.PROCESS_MATURITY, 1, 1))
                        .score(Risk.EXECUTION))
                .hasValue(25);
    }

    @Test
    void namesAllThatAreWorst() {
        assertThat(SOME.highest()).containsExactly(FIT, STAFF);
        assertThat(RiskAssessment.of().highest()).isEmpty();
    }

    @Test
    void saysAgainstWhatNothingIsDone() {
        assertThat(SOME.withoutMitigation()).containsExactly(FIT, COSTS);
    }

    @Test
    void saysWhatIsMissingInTheMatrix() {
        assertThat(SOME.isComplete()).isFalse();
        assertThat(SOME.missing()).hasSize(9).doesNotContain(Aspect.STAFF_READINESS, Aspect.COST_STRUCTURE);
        assertThat(RiskAssessment.of(all()).isComplete()).isTrue();
    }

    private static List<RiskCell> all() {
        return Arrays.stream(Aspect.values())
                .map(aspect -> RiskCell.of(aspect, 1, 2))
                .toList();
    }

    @Test
    void findsWhatStandsBehindAnObstacle() {
        assertThat(STAFF.obstacles()).containsExactly(Obstacle.PATH_DEPENDENCE, Obstacle.SCARCE_RESOURCES);
        assertThat(SOME.tagged(Obstacle.SCARCE_RESOURCES)).containsExactly(STAFF, COSTS);
        assertThat(SOME.tagged(Obstacle.MISALIGNED_ASSESSMENT)).isEmpty();
    }

    @Test
    void isSaidInBothLanguages() {
        assertThat(SOME.text()).isEqualTo(Text.of("""
                        风险评估
                        方向风险：客户匹配度 12
                        执行风险：员工准备度 12
                        投资回报风险：成本结构 10
                        最高风险：客户匹配度 12、员工准备度 12
                        路径依赖：员工准备度 12
                        资源约束：员工准备度 12、成本结构 10
                        员工准备度：事前预防：新话术演练两周（培训主管）
                        员工准备度：事后改进：复盘（店长）
                        尚无应对措施：客户匹配度 12、成本结构 10
                        尚未评估：资源支撑力、战略一致性、流程成熟度、系统稳定性、体验连续性、沟通充分性、补偿机制、收益模型、投资回收期""", """
                        Assessment of risks
                        wrong direction: customer fit 12
                        execution: readiness of the staff 12
                        return on investment: structure of costs 10
                        highest: customer fit 12, readiness of the staff 12
                        path dependence: readiness of the staff 12
                        scarce resources: readiness of the staff 12, structure of costs 10
                        readiness of the staff: prevent beforehand: 新话术演练两周 (培训主管)
                        readiness of the staff: improve afterwards: 复盘 (店长)
                        without mitigation: customer fit 12, structure of costs 10
                        not assessed: support by resources, consistency with the strategy, maturity of the process, stability of the systems, continuity of the experience, sufficiency of communication, compensation, model of returns, payback period"""));
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThatThrownBy(() -> RiskAssessment.of(
                        FIT, RiskCell.of(Aspect.COMPENSATION, 0, 6).mitigatedBy(Phase.DURING, " ", ""), FIT))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        risks/COMPENSATION: likelihood must be between 1 and 5, was 0
                        risks/COMPENSATION: impact must be between 1 and 5, was 6
                        risks/COMPENSATION: measure must not be blank, was ' '
                        risks/COMPENSATION: owner must not be blank, was ''
                        risks/CUSTOMER_FIT: aspect must be assessed once, was assessed again""");
    }

    @Property
    void whatWasAssessedAndWhatIsMissingIsTheMatrix(@ForAll Set<Aspect> aspects) {
        List<RiskCell> cells = new ArrayList<>(
                aspects.stream().map(aspect -> RiskCell.of(aspect, 2, 2)).toList());
        RiskAssessment assessment = RiskAssessment.of(cells);
        assertThat(assessment.cells().size() + assessment.missing().size()).isEqualTo(12);
        Collections.reverse(cells);
        assertThat(RiskAssessment.of(cells))
                .isEqualTo(assessment)
                .hasSameHashCodeAs(assessment)
                .hasToString(assessment.cells().toString());
        assertThat(assessment).isNotEqualTo(SOME);
    }
}
