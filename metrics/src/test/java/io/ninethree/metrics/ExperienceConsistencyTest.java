package io.ninethree.metrics;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.metrics.Rows.rows;

import io.ninethree.fact.Row;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Promises;
import io.ninethree.vocabulary.Shared;
import io.ninethree.vocabulary.Surveys;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperienceConsistencyTest {

    private static Row answer(String channel, int satisfaction) {
        return row(Surveys.CHANNEL, channel, Surveys.SATISFACTION, satisfaction);
    }

    @Test
    void comparesNoChannelWithFewerThanThirtyAnswers() {
        for (Indicator indicator : List.of(ExperienceConsistency.CHANNEL_RATIO, ExperienceConsistency.CHANNEL_SD)) {
            verify(indicator)
                    .given(rows(30, answer("phone", 90), 29, answer("chat", 81)))
                    .isNotMeasured(Absence.TOO_FEW);
        }
    }

    @Test
    void comparesWhatElseIsAskedForByTheSameCurve() {
        verify(ExperienceConsistency.channelRatio(Formula.share(Promises.KEPT.isTrue()), Promises.CHANNEL))
                .given(rows(
                        30, row(Promises.CHANNEL, "phone", Promises.KEPT, true),
                        27, row(Promises.CHANNEL, "chat", Promises.KEPT, true),
                        3, row(Promises.CHANNEL, "chat", Promises.KEPT, false)))
                .measures(0.9)
                .scores(80);
    }

    @Test
    void earnsNoMoreForPeaksThatGoBetter() {
        verify(ExperienceConsistency.PEAK_RATIO)
                .given(rows(
                        30, row(Promises.LOAD, Shared.PEAK, Promises.KEPT, true),
                        16, row(Promises.LOAD, Shared.OFF_PEAK, Promises.KEPT, true),
                        4, row(Promises.LOAD, Shared.OFF_PEAK, Promises.KEPT, false)))
                .measures(1.25)
                .scores(100);
    }
}
