package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.field.Condition;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula.Form;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final List<Formula> ALL = List.of(
            Formula.count(Cases.SOURCE),
            Formula.share(Cases.REOPENED.isFalse()),
            Formula.mean(Cases.FIRST_RESPONSE_TIME),
            Formula.quantile(Cases.REASSIGNMENTS, 0.9),
            Formula.netPromoterScore(Surveys.RECOMMEND));

    @Test
    void tellsItsForm() {
        assertThat(ALL).extracting(Formula::form).containsExactly(Form.values());
    }

    @Test
    void tellsItsUnit() {
        assertThat(ALL)
                .extracting(Formula::unit)
                .containsExactly(Unit.COUNT, Unit.SHARE, Unit.SECONDS, Unit.COUNT, Unit.POINTS);
        assertThat(Formula.median(Cases.RESOLUTION_TIME).unit()).isEqualTo(Unit.SECONDS);
        assertThat(Formula.mean(Surveys.SATISFACTION).unit()).isEqualTo(Unit.POINTS);
    }

    @Test
    void tellsItsSource() {
        assertThat(ALL).extracting(Formula::sourceId).containsExactly("cases", "cases", "cases", "cases", "surveys");
    }

    /** Readiness asks for these and for no others. */
    @Test
    void readsItsFieldsAndThoseOfItsCondition() {
        Condition gold = Cases.TIER.is("gold");
        assertThat(Formula.count(Cases.SOURCE).fields()).isEmpty();
        assertThat(Formula.count(Cases.SOURCE).where(gold).fields()).containsExactly(Cases.TIER);
        assertThat(Formula.share(Cases.REOPENED.isFalse()).among(gold).fields())
                .containsExactly(Cases.REOPENED, Cases.TIER);
        assertThat(Formula.mean(Cases.HANDLING_TIME).where(gold).fields())
                .containsExactly(Cases.HANDLING_TIME, Cases.TIER);
        assertThat(Formula.median(Cases.HANDLING_TIME).where(gold).fields())
                .containsExactly(Cases.HANDLING_TIME, Cases.TIER);
        assertThat(Formula.topBox(Surveys.EASE, 5)
                        .where(Surveys.EASE.isPresent())
                        .fields())
                .containsExactly(Surveys.EASE);
    }

    @Test
    void isEqualIfItDescribesTheSame() {
        assertThat(Formula.median(Cases.RESOLUTION_TIME))
                .isEqualTo(Formula.quantile(Cases.RESOLUTION_TIME, 0.5))
                .isNotEqualTo(Formula.quantile(Cases.RESOLUTION_TIME, 0.9));
        assertThat(Formula.share(Cases.TIER.in("gold", "silver")))
                .isEqualTo(Formula.share(Cases.TIER.in("silver", "gold")));
    }

    @Test
    void isTheSameWhereNothingIsLeftOut() {
        Condition always = Condition.always();
        assertThat(Formula.count(Cases.SOURCE).where(always)).isEqualTo(Formula.count(Cases.SOURCE));
        assertThat(Formula.share(Cases.REOPENED.isFalse()).among(always))
                .isEqualTo(Formula.share(Cases.REOPENED.isFalse()));
        assertThat(Formula.mean(Surveys.EASE).where(always)).isEqualTo(Formula.mean(Surveys.EASE));
        assertThat(Formula.quantile(Surveys.EASE, 1).where(always)).isEqualTo(Formula.quantile(Surveys.EASE, 1));
        assertThat(Formula.topBox(Surveys.EASE, 5).where(always)).isEqualTo(Formula.topBox(Surveys.EASE, 5));
    }

    /** The records that always belong may be named before or after the others. */
    @Test
    void isTheSameInWhicheverOrderNothingIsLeftOut() {
        Condition gold = Cases.TIER.is("gold");
        Share share = Formula.share(Cases.REOPENED.isFalse());
        assertThat(share.among(gold).among(Condition.always())).isEqualTo(share.among(gold));
        assertThat(share.among(Condition.always()).among(gold)).isEqualTo(share.among(gold));
    }

    @Test
    void narrowsItsRecordsFurther() {
        Condition gold = Cases.TIER.is("gold");
        Condition failure = Cases.FAILURE.isTrue();
        Share share = Formula.share(Cases.REOPENED.isFalse());
        assertThat(share.among(gold).among(failure)).isEqualTo(share.among(gold.and(failure)));
    }
}
