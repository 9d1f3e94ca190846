package io.ninethree.fact;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final NumberField FROST =
            NumberField.named("cases.frost", Unit.COUNT).onScale(Double.NEGATIVE_INFINITY, 0);

    private static final Flaw OFF_SCALE = new Flaw(Text.of("必须介于 0 与 10 之间", "must be between 0 and 10"));

    @Test
    void hasTheValuesThatItIsGiven() {
        Row row = row(Cases.STORE, "Nanjing Road", Cases.REOPENED, false, Cases.TIER, "gold")
                .and(Cases.OWNER, "Li");
        assertThat(row.value(Cases.STORE)).contains("Nanjing Road");
        assertThat(row.value(Cases.REOPENED)).contains(false);
        assertThat(row.value(Cases.TIER)).contains("gold");
        assertThat(row.value(Cases.OWNER)).contains("Li");
        assertThat(row.value(Cases.CHANNEL)).isEmpty();
    }

    @Test
    void isNotChangedByOneMoreValue() {
        Row row = row(Cases.STORE, "Nanjing Road");
        assertThat(row.and(Cases.STORE, "Xujiahui").value(Cases.STORE)).contains("Xujiahui");
        assertThat(row.value(Cases.STORE)).contains("Nanjing Road");
    }

    @Test
    void isEqualIfItSaysTheSame() {
        Row row = row(Cases.STORE, "Nanjing Road", Cases.REOPENED, true);
        assertThat(row)
                .isEqualTo(row(Cases.REOPENED, true, Cases.STORE, "Nanjing Road"))
                .hasSameHashCodeAs(row(Cases.REOPENED, true, Cases.STORE, "Nanjing Road"))
                .isNotEqualTo(row(Cases.REOPENED, false, Cases.STORE, "Nanjing Road"))
                .isNotEqualTo(row());
        assertThat(row).hasToString("{cases.store=Nanjing Road, cases.reopened=true}");
    }

    @Test
    void keepsAFlawInsteadOfANumberOutsideItsScale() {
        Row row = row(Surveys.RECOMMEND, 11);
        assertThat(row.value(Surveys.RECOMMEND)).isEmpty();
        assertThat(row.flaw(Surveys.RECOMMEND)).contains(OFF_SCALE);
        assertThat(row.flaw(Surveys.EASE)).isEmpty();
    }

    @Test
    void keepsAFlawInsteadOfANegativeDuration() {
        Row row = row(Cases.HANDLING_TIME, Duration.ofMinutes(-5));
        assertThat(row.flaw(Cases.HANDLING_TIME)).contains(Flaw.negative());
        assertThat(row(Cases.HANDLING_TIME, Duration.ZERO).value(Cases.HANDLING_TIME))
                .contains(Duration.ZERO);
    }

    @Test
    void listsItsFlaws() {
        Row row = row(Surveys.RECOMMEND, 11, Surveys.EASE, Double.NaN, Surveys.STORE, "Xujiahui");
        Flaw notFinite = new Flaw(Text.of("必须是有限数", "must be finite"));
        assertThat(row.flaws()).isEqualTo(Map.of(Surveys.RECOMMEND, OFF_SCALE, Surveys.EASE, notFinite));
    }

    @Test
    void takesABlankWordForAnAbsentOne() {
        assertThat(row(Cases.STORE, "  ")).isEqualTo(row());
        assertThat(row(Cases.STORE, "Xujiahui").and(Cases.STORE, "")).isEqualTo(row());
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> row(Cases.STORE, null))
                .withMessage("cases.store");
    }

    @Test
    void saysWhichBoundsANumberMissed() {
        assertThat(row(Cases.REASSIGNMENTS, -1).flaw(Cases.REASSIGNMENTS))
                .contains(new Flaw(Text.of("不得小于 0", "must be at least 0")));
        assertThat(row(FROST, 0.5).flaw(FROST)).contains(new Flaw(Text.of("不得大于 0", "must be at most 0")));
        assertThat(row(Cases.RECORD_COMPLETENESS, 1.5).flaw(Cases.RECORD_COMPLETENESS))
                .contains(new Flaw(Text.of("必须介于 0 与 1 之间", "must be between 0 and 1")));
    }

    @Test
    void keepsAFlawInTheOrderOfItsFields() {
        Row row = row(Cases.STORE, "Xujiahui");
        Row flawed = row.andFlaw(Cases.OPENED_AT, Flaw.farInstant()).andFlaw(Cases.STORE, Flaw.otherType(1));

        assertThat(flawed.fields()).containsExactly(Cases.STORE, Cases.OPENED_AT);
        assertThat(flawed.value(Cases.STORE)).isEmpty();
        assertThat(flawed.flaw(Cases.STORE)).contains(Flaw.otherType(2));
        assertThat(flawed.flaw(Cases.OPENED_AT)).contains(Flaw.farInstant());
        assertThat(row.flaws()).isEmpty();
        assertThat(flawed.and(Cases.STORE, "Tianhe").value(Cases.STORE)).contains("Tianhe");
    }
}
