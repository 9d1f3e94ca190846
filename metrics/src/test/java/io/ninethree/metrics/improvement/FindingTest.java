package io.ninethree.metrics.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.metrics.improvement.Finding.Diagnosis;
import io.ninethree.metrics.improvement.Finding.Kind;
import io.ninethree.metrics.improvement.Finding.Origin;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding NIGHT = finding(Kind.SLOW_RESPONSE, Experience.RESPONSE_SPEED, "夜间无人接听");
    private static final Finding TRANSFER = finding(Kind.BREAKPOINT, Experience.RESPONSE_SPEED, "转接后掉线");
    private static final Finding PRICE = finding(Kind.INFORMATION_ASYMMETRY, Guarantee.PROCESS_TRANSPARENCY, "报价不含上门费");

    static Finding finding(Kind kind, Dimension heading, String what) {
        return new Finding(kind, Origin.TICKET, heading, what, "4711", Instant.parse("2026-06-01T00:00:00Z"));
    }

    @Test
    void tellsWhatWasFoundAndWhere() {
        assertThat(NIGHT.text())
                .isEqualTo(Text.of("响应速度，响应迟滞：夜间无人接听（工单 4711）", "Response speed, slow response: 夜间无人接听 (ticket 4711)"));
    }

    @Test
    void mustSayWhatAndHaveEvidence() {
        assertThatThrownBy(() -> finding(Kind.BREAKPOINT, Experience.NEED_INSIGHT, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what was found must not be blank, was ' '");
        assertThatThrownBy(() ->
                        new Finding(Kind.BREAKPOINT, Origin.REVIEW, Experience.NEED_INSIGHT, "x", "", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("evidence of a finding must not be blank, was ''");
    }

    @Test
    void liesUnderOneOfTwelveHeadingsInTheOrderOfTheModel() {
        Dimension own = Dimension.named("parking", Text.of("停车", "Parking"), Text.of("有车位。", "There is space."));
        Finding parking = finding(Kind.BREAKPOINT, own, "车位已满");

        assertThat(Finding.byHeading(List.of(parking, PRICE, NIGHT, TRANSFER)))
                .hasSize(13)
                .containsEntry(Experience.NEED_INSIGHT, List.of())
                .containsEntry(Experience.RESPONSE_SPEED, List.of(NIGHT, TRANSFER))
                .containsEntry(Guarantee.PROCESS_TRANSPARENCY, List.of(PRICE))
                .containsEntry(own, List.of(parking));
        assertThat(Finding.byHeading(List.of(parking)).keySet())
                .startsWith(Experience.NEED_INSIGHT, Experience.EXPERIENCE_CONSISTENCY)
                .endsWith(Guarantee.TRACEABILITY, own);
        assertThat(Finding.byHeading(List.of()).values())
                .allSatisfy(none ->
                        assertThatThrownBy(() -> none.add(NIGHT)).isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void aDiagnosisLooksAtEveryHeading() {
        Diagnosis diagnosis = Diagnosis.of(List.of(NIGHT, PRICE)).foundInOrder(Experience.NEED_INSIGHT);

        assertThat(diagnosis.notLookedAt())
                .hasSize(9)
                .doesNotContain(Experience.NEED_INSIGHT, Experience.RESPONSE_SPEED, Guarantee.PROCESS_TRANSPARENCY);
        assertThat(diagnosis
                        .foundInOrder(diagnosis.notLookedAt().toArray(Dimension[]::new))
                        .notLookedAt())
                .isEmpty();
    }

    @Test
    void nothingIsBothWrongAndInOrder() {
        assertThatThrownBy(() -> Diagnosis.of(List.of(NIGHT)).foundInOrder(Experience.RESPONSE_SPEED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("heading 'response-speed' must have no finding to be in order, was '夜间无人接听'");
    }

    @Test
    void namesTheHeadingsWithMostFindings() {
        assertThat(Diagnosis.of(List.of()).mostFrequent()).isEmpty();
        assertThat(Diagnosis.of(List.of(PRICE, NIGHT)).mostFrequent())
                .containsExactly(Experience.RESPONSE_SPEED, Guarantee.PROCESS_TRANSPARENCY);
        assertThat(Diagnosis.of(List.of(PRICE, NIGHT, TRANSFER)).mostFrequent())
                .containsExactly(Experience.RESPONSE_SPEED);
    }

    @Test
    void tellsADiagnosis() {
        Diagnosis diagnosis = Diagnosis.of(List.of(NIGHT, TRANSFER, PRICE)).foundInOrder(Experience.NEED_INSIGHT);

        assertThat(diagnosis.in(Locale.CHINESE)).isEqualTo("""
                                      体验断点  信息不对称  响应迟滞
                  需求洞察                                            未见问题
                  体验一致性                                          尚未诊断
                  响应速度                   1                     1
                  人性化互动                                          尚未诊断
                  场景化解决                                          尚未诊断
                  专业性与可信度                                      尚未诊断
                  细节把控                                            尚未诊断
                  情感连接                                            尚未诊断
                  数据闭环与持续改进                                  尚未诊断
                  承诺兑现                                            尚未诊断
                  过程透明                               1
                  问题可追溯                                          尚未诊断
                问题最多：响应速度
                """);
        assertThat(diagnosis.in(Locale.ENGLISH)).isEqualTo("""
                                             breakpoint  information asymmetry  slow response
                  Customer needs insight                                                       in order
                  Experience consistency                                                       not looked at
                  Response speed                      1                                     1
                  Empathetic interaction                                                       not looked at
                  Scenario-based resolution                                                    not looked at
                  Expertise and credibility                                                    not looked at
                  Attention to detail                                                          not looked at
                  Emotional connection                                                         not looked at
                  Closed-loop improvement                                                      not looked at
                  Promise fulfilment                                                           not looked at
                  Process transparency                                       1
                  Traceability                                                                 not looked at
                Most found: Response speed
                """);
    }
}
