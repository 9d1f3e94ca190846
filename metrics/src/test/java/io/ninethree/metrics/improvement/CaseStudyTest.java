package io.ninethree.metrics.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.Row;
import io.ninethree.metrics.improvement.CaseStudy.Evidence;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseStudyTest {

    private static final Instant JUNE_20 = Instant.parse("2026-06-20T00:00:00Z");
    private static final Evidence CALL =
            new Evidence(Experience.RESPONSE_SPEED, Evidence.Kind.CONTACT_RECORD, "4711", "CRM");
    private static final Evidence CHAIN =
            new Evidence(Guarantee.TRACEABILITY, Evidence.Kind.DOCUMENT, "交接单.pdf", "档案库");
    private static final CaseStudy SUITCASE = CaseStudy.of("丢失的行李", Experience.RESPONSE_SPEED, Guarantee.TRACEABILITY);

    @Test
    void isCompleteWithEvidenceForEveryPointAndAMeasure() {
        CaseStudy complete = SUITCASE.with(CALL, CHAIN).improvedBy("A-7");

        assertThat(complete.problems()).isEmpty();
        assertThat(complete.isComplete()).isTrue();
        assertThat(complete.text())
                .isEqualTo(
                        Text.of("案例“丢失的行李”（响应速度、问题可追溯）：完整", "Case '丢失的行李' (Response speed, Traceability): complete"));
    }

    @Test
    void hasAGapWhereAPointIsClaimedAndNotProven() {
        assertThat(SUITCASE.with(CALL).problems())
                .containsExactly(Text.of("问题可追溯缺少证据", "no evidence for Traceability"), Text.of("没有改进措施", "no measure"));
        assertThat(SUITCASE.with(CALL).text())
                .isEqualTo(Text.of(
                        "案例“丢失的行李”（响应速度、问题可追溯）：问题可追溯缺少证据、没有改进措施",
                        "Case '丢失的行李' (Response speed, Traceability): no evidence for Traceability, no measure"));
    }

    @Test
    void provesOnlyWhatItClaims() {
        assertThatThrownBy(() -> CaseStudy.of("丢失的行李", Guarantee.TRACEABILITY).with(CALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("evidence of case '丢失的行李' must be for one of its points, was for 'response-speed'");
    }

    @Test
    void claimsSomething() {
        assertThatThrownBy(() -> CaseStudy.of("丢失的行李"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points of case '丢失的行李' must be at least one, were none");
    }

    @Test
    void isPublishedBeforeItIsReused() {
        assertThatThrownBy(() -> SUITCASE.reusedBy("虹桥店", JUNE_20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case '丢失的行李' must be published to be reused, was not");
        assertThatThrownBy(() -> SUITCASE.published(JUNE_20).reusedBy("虹桥店", JUNE_20.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "time at which '丢失的行李' was reused must not be before it was published at 2026-06-20T00:00:00Z,"
                                + " was 2026-06-19T23:59:59Z");
    }

    @Test
    void evidenceSaysWhatItProves() {
        assertThat(CALL.text()).isEqualTo(Text.of("响应速度：服务记录 4711（CRM）", "Response speed: contact record 4711 (CRM)"));
    }

    @Test
    void namesNothingByBlanks() {
        assertThatThrownBy(() -> CaseStudy.of(" ", Guarantee.TRACEABILITY))
                .hasMessage("title of a case must not be blank, was ' '");
        assertThatThrownBy(() -> SUITCASE.published(JUNE_20).reusedBy("", JUNE_20))
                .hasMessage("team that reused a case must not be blank, was ''");
        assertThatThrownBy(() -> new Evidence(Experience.RESPONSE_SPEED, Evidence.Kind.MEASUREMENT, "4711", ""))
                .hasMessage("place of evidence must not be blank, was ''");
    }

    @Test
    void evidenceCanBeFound() {
        assertThatThrownBy(() -> new Evidence(Experience.RESPONSE_SPEED, Evidence.Kind.MEASUREMENT, "", "CRM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reference of evidence must not be blank, was ''");
    }

    @Test
    void isARecord() {
        CaseStudy reused =
                SUITCASE.with(CALL, CHAIN).improvedBy("A-7").published(JUNE_20).reusedBy("虹桥店", JUNE_20.plusSeconds(9));
        List<Row> rows = new ArrayList<>();
        CaseStudy.records(List.of(reused, SUITCASE)).rows().forEach(rows::add);

        assertThat(rows)
                .extracting(row -> row.value(CaseStudy.PUBLISHED_AT))
                .containsExactly(Optional.of(JUNE_20), Optional.empty());
        assertThat(rows)
                .extracting(row -> row.value(CaseStudy.COMPLETE))
                .containsExactly(Optional.of(true), Optional.of(false));
        assertThat(rows)
                .extracting(row -> row.value(CaseStudy.REUSED))
                .containsExactly(Optional.of(true), Optional.of(false));
        assertThat(rows.get(0).value(CaseStudy.TITLE)).contains("丢失的行李");
    }
}
