package io.ninethree.examples.ecsi;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.examples.table.History;
import io.ninethree.examples.table.Table;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.TextFormat;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Surveys;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What 250 customers of mobile phone companies answered to the questionnaire of the European Customer Satisfaction Index.
 *
 * <p>The data set is that of M. Tenenhaus and others, <i>PLS path modeling</i>, Computational Statistics and Data Analysis
 * 48 (2005), in the R package semPLS under GPL-2: one row for each respondent. It is read from the file
 * {@code ecsi_mobile_survey.csv.gz}.
 *
 * <p>What was decided:
 *
 * <ul>
 *   <li>Answers from 1 to 10 become 0 to 100, their ends the ends.
 *   <li>Satisfied, with at least 75 of 100, are the answers 8 to 10: three boxes of ten where a scale of five has two.
 *   <li>Nobody noted when the questions were answered, so the survey is one period: the whole time.
 *   <li>Overall satisfaction is {@code CUSA1}. Perceived transparency is {@code PERQ7}, the clarity and transparency of the
 *       information given. The attitude of the staff was not asked; {@code PERQ3}, customer service and personal advice,
 *       stands in for it and says so here.
 * </ul>
 *
 * <p>What was left out:
 *
 * <ul>
 *   <li>{@code CUSL3}, whether the customer would recommend the company: it was asked from 1 to 10, and the net promoter
 *       score is defined by the answers 0 to 10. Stretching the scale would move people between its groups;
 *   <li>{@code CUSCO}, how complaints were handled: those who never complained were asked to imagine it.
 * </ul>
 */
public final class EcsiSurvey {

    private static final TextFormat FORMAT = TextFormat.of("uuuu-MM-dd", ZoneOffset.UTC);

    private EcsiSurvey() {}

    /**
     * Scores the whole survey by the standard model.
     *
     * @param folder the folder with the data set
     * @return the scorecard
     */
    public static Scorecard score(Path folder) {
        RecordMapping<History> answers = RecordMapping.of(History.class, Surveys.SOURCE)
                .mapFromScale(Surveys.SATISFACTION, 1, 10, each -> each.number("CUSA1"))
                .mapFromScale(Surveys.ATTITUDE, 1, 10, each -> each.number("PERQ3"))
                .mapFromScale(Surveys.TRANSPARENCY, 1, 10, each -> each.number("PERQ7"));
        ScoringPeriod survey = ScoringPeriod.wholeTime(Instant.parse("2005-01-01T00:00:00Z"));
        Map<String, History> respondents =
                Table.read(folder.resolve("ecsi_mobile_survey.csv.gz"), "respondent", FORMAT);
        return ScoringEngine.of(NinePlusThree.standard()).score(survey, answers.of(respondents.values()));
    }
}
