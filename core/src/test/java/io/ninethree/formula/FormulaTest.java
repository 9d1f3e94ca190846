package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.Condition;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula.Form;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final Count VOLUME = Formula.count(Cases.SOURCE);
    private static final Window YEAR = Window.rolling(12, Grain.MONTH, ZoneOffset.UTC);
    private static final Duration WEEK = Duration.ofDays(7);

    private static final List<Formula> ALL = List.of(
            VOLUME,
            Formula.sum(Cases.HANDLING_TIME),
            Formula.share(Cases.REOPENED.isFalse()),
            Formula.sum(Cases.REASSIGNMENTS).per(VOLUME),
            Formula.mean(Cases.FIRST_RESPONSE_TIME),
            Formula.quantile(Cases.REASSIGNMENTS, 0.9),
            Formula.netPromoterScore(Surveys.RECOMMEND),
            Formula.mean(Cases.FIRST_RESPONSE_TIME).spread(Cases.CHANNEL, Spread.Kind.RANGE, 30),
            Formula.distinctCount(Cases.OWNER),
            Formula.minimum(Cases.HANDLING_TIME),
            Formula.maximum(Cases.REASSIGNMENTS),
            Formula.repeat(Cases.SOURCE, WEEK, Cases.OWNER),
            Formula.mean(Cases.FIRST_RESPONSE_TIME).over(YEAR),
            VOLUME.growthSince(YEAR),
            Formula.derived(Unit.POINTS, Expression.value("a")),
            new BestAnswer(Surveys.EASE));

    @Test
    void tellsItsForm() {
        assertThat(ALL).extracting(Formula::form).containsExactly(Form.values());
    }

    @Test
    void tellsItsUnit() {
        assertThat(ALL)
                .extracting(formula -> formula.unit().code())
                .containsExactly(
                        "1", "s", "%", "1", "s", "1", "points", "s", "1", "s", "1", "%", "s", "%", "points", "points");
    }

    @Test
    void belongsToTheSourceOfItsFields() {
        assertThat(ALL)
                .extracting(Formula::sourceId)
                .containsExactly(
                        "cases", "cases", "cases", "cases", "cases", "cases", "surveys", "cases", "cases", "cases",
                        "cases", "cases", "cases", "cases", "", "surveys");
    }

    @Test
    void readsNoOtherIndicatorsUnlessItIsDerived() {
        assertThat(ALL.stream().filter(formula -> !formula.indicators().isEmpty()))
                .containsExactly(Formula.derived(Unit.POINTS, Expression.value("a")));
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
        assertThat(Formula.sum(Cases.HANDLING_TIME).where(gold).fields())
                .containsExactly(Cases.HANDLING_TIME, Cases.TIER);
        assertThat(Formula.distinctCount(Cases.OWNER).where(gold).fields()).containsExactly(Cases.OWNER, Cases.TIER);
        assertThat(Formula.minimum(Cases.HANDLING_TIME).where(gold).fields())
                .containsExactly(Cases.HANDLING_TIME, Cases.TIER);
        assertThat(Formula.maximum(Cases.HANDLING_TIME).where(gold).fields())
                .containsExactly(Cases.HANDLING_TIME, Cases.TIER);
        assertThat(Formula.repeat(Cases.SOURCE, WEEK, Cases.OWNER).where(gold).fields())
                .containsExactly(Cases.OPENED_AT, Cases.OWNER, Cases.TIER);
    }

    @Test
    void readsTheFieldsOfWhatItIsComposedOf() {
        Mean mean = Formula.mean(Cases.HANDLING_TIME);
        assertThat(mean.per(Formula.mean(Cases.REASSIGNMENTS)).fields())
                .containsExactly(Cases.HANDLING_TIME, Cases.REASSIGNMENTS);
        assertThat(mean.spread(Cases.TEAM, Spread.Kind.RANGE, 1).fields())
                .containsExactly(Cases.HANDLING_TIME, Cases.TEAM);
        assertThat(mean.over(YEAR).fields()).containsExactly(Cases.HANDLING_TIME);
        assertThat(mean.growthSince(YEAR).fields()).containsExactly(Cases.HANDLING_TIME);
        assertThat(new BestAnswer(Surveys.EASE).fields()).containsExactly(Surveys.EASE);
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
        assertThat(Formula.sum(Surveys.EASE).where(always)).isEqualTo(Formula.sum(Surveys.EASE));
        assertThat(Formula.minimum(Surveys.EASE).where(always)).isEqualTo(Formula.minimum(Surveys.EASE));
        assertThat(Formula.maximum(Surveys.EASE).where(always)).isEqualTo(Formula.maximum(Surveys.EASE));
        assertThat(Formula.distinctCount(Surveys.STORE).where(always)).isEqualTo(Formula.distinctCount(Surveys.STORE));
        assertThat(Formula.repeat(Cases.SOURCE, WEEK, Cases.OWNER).where(always))
                .isEqualTo(Formula.repeat(Cases.SOURCE, WEEK, Cases.OWNER));
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
