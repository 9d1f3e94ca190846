package io.ninethree.fact;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.Instant;
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

    private static final RecordMapping<String> STORES = RecordMapping.of(String.class, Cases.SOURCE)
            .map(Cases.STORE, store -> store)
            .map(Cases.REOPENED, store -> store.isEmpty())
            .identifiedBy(Cases.STORE);

    @Test
    void showTheCallersObjectsAndHowTheyAreRead() {
        List<String> stores = List.of("Tianhe", "Xujiahui");
        Records records = STORES.of(stores);

        assertThat(records.objects()).isSameAs(stores);
        assertThat(records.extractors().keySet()).containsExactly(Cases.STORE, Cases.REOPENED);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> records.extractors().clear());
    }

    /** Rows in place of objects are read by the same fields, timed alike and no longer told apart. */
    @Test
    void mayBeReplacedByRowsOfTheSameMapping() {
        WorkingTime never = new Never();
        Records records = STORES.timedIn(never, Cases.RESOLUTION_TIME).of(List.of("Tianhe"));
        Row row = row(Cases.STORE, "Xujiahui").andFlaw(Cases.REOPENED, Flaw.negative());

        Records replaced = records.replacedBy(List.of(row, row));

        assertThat(replaced.source()).isEqualTo(Cases.SOURCE);
        assertThat(replaced.rows()).containsExactly(row, row);
        assertThat(replaced.extractors().keySet()).containsExactly(Cases.STORE, Cases.REOPENED);
        assertThat(replaced.timing(Cases.RESOLUTION_TIME)).isEqualTo(never);
        assertThat(replaced.connects(Cases.OPENED_AT)).isFalse();
        assertThat(records.identity()).contains(Cases.STORE);
        assertThat(replaced.identity()).isEmpty();
        assertThat(records.rows()).hasSize(1);
    }

    private record Never() implements WorkingTime {
        @Override
        public String name() {
            return "never";
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.ZERO;
        }
    }
}
