package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.model.Text;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Indicator;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every preset. */
class PresetsTest {

    /** The points of every target of a preset. */
    private static double target(Preset preset) {
        return preset.id().equals("ninety-eight") ? NinetyEight.TARGET : 80;
    }

    @TestFactory
    Stream<DynamicTest> earnsTheTargetWithEveryIndicatorOnItsTarget() {
        return Preset.shipped().stream()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    Scorecard card = OnTarget.card(each.model(), target(each));
                    assertThat(card.overall().points().orElseThrow()).isCloseTo(target(each), within(1e-9));
                    assertThat(card.overall().status()).isEqualTo(Status.SCORED);
                    assertThat(card.overall().headings())
                            .allSatisfy((HeadingScore heading) ->
                                    assertThat(heading.points().orElseThrow()).isCloseTo(target(each), within(1e-9)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> namesEverythingInBothLanguages() {
        return Preset.shipped().stream()
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
