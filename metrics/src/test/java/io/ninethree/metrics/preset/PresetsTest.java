package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.model.Text;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Indicator;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every preset. */
class PresetsTest {

    /** The presets with the points of a target. */
    private static final Map<Preset, Double> TARGETS = Map.of(
            NinetyEight.preset(), 98.0,
            ExperienceScorecard.preset(), 80.0,
            QualityReview.preset(), 80.0,
            CultureAndSkills.preset(), 80.0);

    @TestFactory
    Stream<DynamicTest> earnsTheTargetWithEveryIndicatorOnItsTarget() {
        return TARGETS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey().id(), () -> {
                    Scorecard card = OnTarget.card(each.getKey().model(), each.getValue());
                    assertThat(card.overall().points().orElseThrow()).isCloseTo(each.getValue(), within(1e-9));
                    assertThat(card.overall().status()).isEqualTo(Status.SCORED);
                    assertThat(card.overall().headings())
                            .allSatisfy((HeadingScore heading) -> assertThat(
                                            heading.points().orElseThrow())
                                    .isCloseTo(each.getValue(), within(1e-9)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> namesEverythingInBothLanguages() {
        return TARGETS.keySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    ServiceModel model = each.model();
                    assertThat(Stream.concat(
                                    Stream.of(each.text(), model.text()),
                                    model.indicators().stream().map(Indicator::text)))
                            .allSatisfy((Text text) -> {
                                assertThat(text.zh()).matches(".*\\p{IsHan}.*");
                                assertThat(text.en()).doesNotMatch(".*\\p{IsHan}.*");
                            });
                    assertThat(model.indicators())
                            .extracting(indicator -> indicator.text().en())
                            .doesNotHaveDuplicates();
                }));
    }
}
