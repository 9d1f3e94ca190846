package io.ninethree.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExperienceTest {

    @Test
    void areTheNineOfTheModelInItsOrder() {
        assertThat(Stream.of(Experience.values()).map(Dimension::text))
                .containsExactly(
                        Text.of("需求洞察", "Customer needs insight"),
                        Text.of("体验一致性", "Experience consistency"),
                        Text.of("响应速度", "Response speed"),
                        Text.of("人性化互动", "Empathetic interaction"),
                        Text.of("场景化解决", "Scenario-based resolution"),
                        Text.of("专业性与可信度", "Expertise and credibility"),
                        Text.of("细节把控", "Attention to detail"),
                        Text.of("情感连接", "Emotional connection"),
                        Text.of("数据闭环与持续改进", "Closed-loop improvement"));
    }

    /** Definitions and stored results refer to headings by these. */
    @Test
    void keepTheirIds() {
        assertThat(Stream.of(Experience.values()).map(Dimension::id))
                .containsExactly(
                        "need-insight",
                        "experience-consistency",
                        "response-speed",
                        "empathetic-interaction",
                        "scenario-based-resolution",
                        "expertise-and-credibility",
                        "attention-to-detail",
                        "emotional-connection",
                        "closed-loop-improvement");
    }
}
