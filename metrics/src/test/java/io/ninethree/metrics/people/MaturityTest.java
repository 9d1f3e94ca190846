package io.ninethree.metrics.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.metrics.people.Maturity.Criterion;
import io.ninethree.metrics.people.Maturity.Stage;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MaturityTest {

    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final Criterion KNOWN = new Criterion(Stage.AWARENESS, "人人知道服务准则", 1, 90);
    private static final Criterion DRILLED = new Criterion(Stage.DRILL, "每月演练", 2, 80);
    private static final Criterion MENTORED = new Criterion(Stage.DRILL, "导师带教", 1, 80);
    private static final Criterion REWARDED = new Criterion(Stage.INCENTIVE, "积分兑现", 2, 60);
    private static final Criterion PROMOTED = new Criterion(Stage.INCENTIVE, "积分与晋升挂钩", 1, 30);
    private static final Criterion IMPROVED = new Criterion(Stage.IMPROVEMENT, "改进建议采纳", 1, 95);
    private static final Maturity AUDIT = Maturity.of(80, KNOWN, DRILLED, MENTORED, REWARDED, PROMOTED, IMPROVED);

    @Test
    void reachesTheLastStageWithoutAGapBeforeIt() {
        assertThat(AUDIT.reached()).contains(Stage.DRILL);
        assertThat(AUDIT.next()).contains(Stage.INCENTIVE);
    }

    @Test
    void saysWhatIsMissingForTheNextStage() {
        assertThat(AUDIT.missing()).containsExactly(REWARDED, PROMOTED);
        assertThat(new Maturity(60, AUDIT.criteria()).missing()).containsExactly(PROMOTED);
    }

    @Test
    void weighsItsCriteria() {
        assertThat(AUDIT.index()).isEqualTo((90 + 160 + 80 + 120 + 30 + 95) / 8.0);
        assertThat(AUDIT.index(Stage.INCENTIVE)).isEqualTo(50);
    }

    @Test
    void mayStandBeforeTheFirstStage() {
        Maturity strict = new Maturity(91, AUDIT.criteria());
        assertThat(strict.reached()).isEmpty();
        assertThat(strict.missing()).containsExactly(KNOWN);
        assertThat(strict.text().zh()).isEqualTo("服务文化：尚未达到第一阶段，成熟度 71.9；距“意识导入”还差（要求 91）：人人知道服务准则 90");
    }

    @Test
    void mayHaveReachedAll() {
        Maturity lenient = new Maturity(30, AUDIT.criteria());
        assertThat(lenient.reached()).contains(Stage.IMPROVEMENT);
        assertThat(lenient.missing()).isEmpty();
        assertThat(lenient.text())
                .isEqualTo(Text.of("服务文化：持续改进，成熟度 71.9", "Service culture: continuous improvement, maturity 71.9"));
    }

    @Test
    void isSaidInBothLanguages() {
        assertThat(AUDIT.text())
                .isEqualTo(Text.of(
                        "服务文化：场景演练，成熟度 71.9；距“积分激励”还差（要求 80）：积分兑现 60、积分与晋升挂钩 30",
                        "Service culture: scenario drills, maturity 71.9; missing for incentive by points (80 demanded): "
                                + "积分兑现 60; 积分与晋升挂钩 30"));
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThatThrownBy(
                        () -> Maturity.of(-1, KNOWN, DRILLED, REWARDED, new Criterion(Stage.DRILL, "", 0, Double.NaN)))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        maturity: points demanded must be between 0 and 100, was -1.0
                        maturity/criteria[3]: name must not be blank, was ''
                        maturity/criteria[3]: weight must be above 0 and at most 1000000, was 0.0
                        maturity/criteria[3]: points must be between 0 and 100, was NaN
                        maturity/IMPROVEMENT: stage must have a criterion, has none""");
    }

    @Property
    void aHigherDemandNeverReachesALaterStage(
            @ForAll @Size(4) List<@DoubleRange(max = 100) Double> points,
            @ForAll @DoubleRange(max = 50) double demanded,
            @ForAll @DoubleRange(max = 50) double more) {
        List<Criterion> criteria = STAGES.stream()
                .map(stage -> new Criterion(stage, "Any", 1, points.get(STAGES.indexOf(stage))))
                .toList();
        int lenient = passed(new Maturity(demanded, criteria));
        int strict = passed(new Maturity(demanded + more, criteria));
        assertThat(strict).isLessThanOrEqualTo(lenient);
    }

    private static int passed(Maturity maturity) {
        return maturity.reached().map(stage -> STAGES.indexOf(stage)).orElse(-1);
    }
}
