package io.ninethree.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.field.Unit;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BoughtGainTest {

    private static Scorecard card(int month, long solved, double stars) {
        return Months.card(
                month, Map.of("rate", Months.share(solved, 1000), "stars", Months.mean(stars, Unit.POINTS, 25, 1000)));
    }

    @Test
    void flagsAGainThatTheGuardPaidFor() {
        List<BoughtGain> bought = BoughtGain.between(card(5, 600, 80), card(6, 700, 70));
        assertThat(bought).singleElement().satisfies(each -> {
            assertThat(each.isShown()).isTrue();
            assertThat(each.text().en()).isEqualTo("Solved improved while Stars fell.");
            assertThat(each.text().zh()).isEqualTo("解决率提升的同时，星级变差。");
        });
    }

    @Test
    void saysWhenTheDataCanNotShowBoth() {
        assertThat(BoughtGain.between(card(5, 600, 80), card(6, 601, 79.9)))
                .singleElement()
                .satisfies(each -> assertThat(each.text().en())
                        .isEqualTo("Solved improved while Stars fell; the data can not show both."));
    }

    @Test
    void hasNothingAgainstAGainWithoutALoss() {
        assertThat(BoughtGain.between(card(5, 600, 80), card(6, 700, 80))).isEmpty();
        assertThat(BoughtGain.between(card(5, 600, 80), card(6, 500, 70))).isEmpty();
    }

    /** A model may have grown in between. */
    @Test
    void hasNothingToSayOfAnIndicatorThatIsNew() {
        Scorecard before = Scorecard.of(
                ServiceModel.of(Months.STAR), Months.month(5), Map.of("stars", Months.mean(80, Unit.POINTS, 25, 1000)));
        assertThat(BoughtGain.between(before, card(6, 700, 70))).isEmpty();
    }

    /** Handling time has no better and worse, so any change that the data can show is worth a look. */
    @Test
    void flagsAnyShownChangeOfAGuardThatIsInformation() {
        Indicator rate = Indicator.named("rate")
                .called("解决率", "Solved")
                .measures(Months.RATE.formula())
                .scoredBy(ScoreCurve.identity())
                .under(Experience.NEED_INSIGHT)
                .guardedBy("handling")
                .build();
        ServiceModel model = ServiceModel.of(rate, Months.HANDLING);
        assertThat(BoughtGain.between(timed(model, 5, 600, 300), timed(model, 6, 700, 420)))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.text().en()).isEqualTo("Solved improved while Handling time moved."));
        assertThat(BoughtGain.between(timed(model, 5, 600, 300), timed(model, 6, 700, 300.1)))
                .isEmpty();
    }

    private static Scorecard timed(ServiceModel model, int month, long solved, double seconds) {
        return Scorecard.of(
                model,
                Months.month(month),
                Map.of(
                        "rate", Months.share(solved, 1000),
                        "handling", Months.mean(seconds, Unit.SECONDS, 900, 1000)));
    }
}
