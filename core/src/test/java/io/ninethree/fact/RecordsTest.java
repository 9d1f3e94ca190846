package io.ninethree.fact;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void writtenByHandMayHaveEveryFieldOfTheirSource() {
        Records records = Records.of(Cases.SOURCE, row(Cases.STORE, "Xujiahui"));
        assertThat(Cases.SOURCE.fields()).allMatch(records::connects);
        assertThat(records.connects(Surveys.STORE)).isFalse();
        assertThat(records.timing(Cases.RESOLUTION_TIME)).isEqualTo(WorkingTime.always());
    }

    @Test
    void keepTheirRows() {
        List<Row> rows = new ArrayList<>(List.of(row(Cases.STORE, "Xujiahui"), row()));
        Records records = Records.of(Cases.SOURCE, rows);
        rows.clear();
        assertThat(records.rows()).containsExactly(row(Cases.STORE, "Xujiahui"), row());
    }

    @Test
    void refuseAFieldOfAnotherSourceAndGuessItsNamesake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.of(Cases.SOURCE, row(Surveys.TEAM, "night shift")))
                .withMessage("field of a row of 'cases' must belong to it, was 'surveys.team'\nMaybe 'cases.team'?");
    }

    /** A flaw is no less a value of the wrong source. */
    @Test
    void refuseAnUnreadableFieldOfAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.of(Cases.SOURCE, row(), row(Surveys.RECOMMEND, 99)))
                .withMessage("field of a row of 'cases' must belong to it, was 'surveys.recommend'");
    }
}
