package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.model.Text;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExperienceScorecardTest {

    private static final ServiceModel MODEL = ExperienceScorecard.model();

    /** 70 % within target earn half of what 90 % earn. */
    @Test
    void isAsGoodAsItsShortestBoard() {
        Scorecard card = OnTarget.card(MODEL, 80, Map.of("resp.resolveInTarget", 0.70));
        assertThat(card.overall().points()).hasValue(60);
        assertThat(ExperienceScorecard.shortBoard(card))
                .contains(Text.of(
                        "短板是响应及时性（60 分），主要受限于解决及时率：70.0 %",
                        "The short board is Timeliness at 60 points, held back by Resolution within target at 70.0 %"));
    }

    @Test
    void isNotLiftedByTheOthers() {
        Scorecard weak = OnTarget.card(MODEL, 80, Map.of("human.attitude", 50.0));
        Scorecard weakBesideStrong = OnTarget.card(MODEL, 100, Map.of("human.attitude", 50.0));
        assertThat(weak.overall().points()).hasValue(0);
        assertThat(weakBesideStrong.overall().points()).hasValue(0);
        assertThat(ExperienceScorecard.shortBoard(weak).orElseThrow().zh()).isEqualTo("短板是服务人员态度（0 分），主要受限于服务人员态度：50");
    }

    @Test
    void namesNoShortBoardWithoutData() {
        Scorecard card = Scorecard.of(MODEL, OnTarget.card(MODEL, 80).period(), Map.of());
        assertThat(ExperienceScorecard.shortBoard(card)).isEmpty();
    }

    @Test
    void saysWhatStandsInForTheShortBoard() {
        ServiceModel imputing = MODEL.imputing("ctx.complete", 0.9);
        Scorecard card = Scorecard.of(imputing, OnTarget.card(MODEL, 80).period(), Map.of());
        assertThat(ExperienceScorecard.shortBoard(card).orElseThrow().en())
                .endsWith("held back by Resolution completeness at 90.0 %");
    }
}
