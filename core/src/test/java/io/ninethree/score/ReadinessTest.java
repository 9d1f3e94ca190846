package io.ninethree.score;

import static io.ninethree.formula.Expression.value;
import static io.ninethree.model.Experience.NEED_INSIGHT;
import static io.ninethree.model.Experience.RESPONSE_SPEED;
import static io.ninethree.vocabulary.Cases.FIRST_REPLIED_AT;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.RESOLUTION_TIME;
import static io.ninethree.vocabulary.Cases.RESOLVABLE;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.RESOLVED_ON_FIRST_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.fact.Grain;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.Window;
import io.ninethree.field.Field;
import io.ninethree.field.Unit;
import io.ninethree.formula.Count;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Spread;
import io.ninethree.model.Dimension;
import io.ninethree.score.Readiness.Advice;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReadinessTest {

    private static final Indicator RESPONSE = onTime("response", Formula.mean(FIRST_RESPONSE_TIME));
    private static final Indicator RESOLUTION = onTime("resolution", Formula.median(RESOLUTION_TIME));
    private static final Indicator FIRST_CONTACT = share(
            "fcr",
            NEED_INSIGHT,
            Formula.share(RESOLVED_ON_FIRST_CONTACT.isTrue()).among(RESOLVABLE.isTrue()));
    private static final Indicator SOLVABLE = share("solvable", NEED_INSIGHT, Formula.share(RESOLVABLE.isTrue()));
    private static final Indicator LASTING = share("lasting", RESPONSE_SPEED, Formula.share(REOPENED.isFalse()));
    private static final ServiceModel MODEL = ServiceModel.of(RESPONSE, RESOLUTION, LASTING, FIRST_CONTACT, SOLVABLE);

    @Test
    void measuresWhatIsMapped() {
        Readiness readiness = Readiness.of(MODEL, List.of(mapped(OPENED_AT, REOPENED, FIRST_REPLIED_AT)));
        assertThat(readiness.measurable()).containsExactly(RESPONSE, LASTING);
    }

    @Test
    void measuresEverythingInRecordsWrittenByHand() {
        Readiness readiness = Readiness.of(MODEL, List.of(Records.of(Cases.SOURCE)));
        assertThat(readiness.missing()).isEmpty();
        assertThat(readiness.advice()).isEmpty();
    }

    @Test
    void lacksTheEndsOfADerivedDuration() {
        Readiness readiness = Readiness.of(MODEL, List.of(mapped(OPENED_AT)));
        assertThat(readiness.missing()).containsEntry(RESPONSE, Set.of(FIRST_REPLIED_AT));
        assertThat(readiness.missing()).containsEntry(RESOLUTION, Set.of(RESOLVED_AT));
    }

    @Test
    void lacksBothEndsIfNeitherIsMapped() {
        Readiness readiness = Readiness.of(MODEL, List.of());
        assertThat(readiness.missing().get(RESPONSE)).containsExactly(OPENED_AT, FIRST_REPLIED_AT);
    }

    @Test
    void lacksNothingIfADurationIsRecorded() {
        Readiness readiness = Readiness.of(MODEL, List.of(mapped(FIRST_RESPONSE_TIME)));
        assertThat(readiness.measurable()).containsExactly(RESPONSE);
    }

    @Test
    void lacksTheFieldThatDatesAnIndicator() {
        Indicator resolved = Indicator.named("a")
                .called("甲", "A")
                .measures(Formula.share(REOPENED.isFalse()))
                .datedBy(RESOLVED_AT)
                .under(NEED_INSIGHT)
                .build();
        Readiness readiness = Readiness.of(ServiceModel.of(resolved), List.of(mapped(OPENED_AT, REOPENED)));
        assertThat(readiness.missing()).containsEntry(resolved, Set.of(RESOLVED_AT));
    }

    /** One CRM knows when a case was opened, another one when it was answered: neither knows how long that took. */
    @Test
    void doesNotPutADurationTogetherFromTwoMappings() {
        Readiness readiness = Readiness.of(MODEL, List.of(mapped(OPENED_AT), mapped(FIRST_REPLIED_AT, REOPENED)));
        assertThat(readiness.measurable()).containsExactly(LASTING);
        assertThat(readiness.missing()).containsEntry(RESPONSE, Set.of(FIRST_REPLIED_AT));
    }

    @Test
    void lacksTheSourceOfAPlainCount() {
        Indicator volume = Indicator.named("volume")
                .called("工单量", "Volume")
                .measures(Formula.count(Cases.SOURCE))
                .build();
        ServiceModel model = ServiceModel.of(LASTING, volume);
        assertThat(Readiness.of(model, List.of(Records.of(Surveys.SOURCE))).missing())
                .containsEntry(volume, Set.of(OPENED_AT));
        assertThat(Readiness.of(model, List.of(mapped(REOPENED))).measurable()).containsExactly(LASTING, volume);
    }

    @Test
    void lacksTheSourceOfCountsWithinOtherFormulas() {
        Count volume = Formula.count(Cases.SOURCE);
        Window year = Window.toDate(Grain.YEAR, ZoneOffset.UTC);
        List<Formula> formulas = List.of(
                volume,
                volume.per(volume),
                volume.over(year),
                volume.per(volume).growthSince(year));
        assertThat(formulas)
                .allSatisfy(formula -> assertThat(lackedWithoutRecords(Indicator.named("a")
                                .called("甲", "A")
                                .measures(formula)
                                .build()))
                        .containsExactly(OPENED_AT));
        assertThat(lackedWithoutRecords(Indicator.named("a")
                        .called("甲", "A")
                        .measures(volume.spread(Cases.CHANNEL, Spread.Kind.RANGE, 1))
                        .build()))
                .containsExactly(OPENED_AT, Cases.CHANNEL);
    }

    private static Set<Field<?>> lackedWithoutRecords(Indicator indicator) {
        return Readiness.of(ServiceModel.of(LASTING, indicator), List.of())
                .missing()
                .get(indicator);
    }

    private static Indicator derived(String id, Expression expression) {
        return Indicator.named(id)
                .called("派生", "Derived")
                .measures(Formula.derived(Unit.SHARE, expression))
                .build();
    }

    @Test
    void lacksWhatThoseLackThatAnIndicatorIsDerivedFrom() {
        Indicator both = derived("both", value("fcr").times(value("lasting")).clamp(0, 1));
        Indicator again = derived("again", value("both"));
        ServiceModel model = MODEL.with(again, both);
        Readiness none = Readiness.of(model, List.of(mapped(OPENED_AT)));
        assertThat(none.missing().get(both)).containsExactlyInAnyOrder(RESOLVED_ON_FIRST_CONTACT, RESOLVABLE, REOPENED);
        assertThat(none.missing().get(again)).isEqualTo(none.missing().get(both));
        Readiness all = Readiness.of(model, List.of(mapped(RESOLVED_ON_FIRST_CONTACT, RESOLVABLE, REOPENED)));
        assertThat(all.measurable()).contains(both, again);
    }

    @Test
    void lacksTheLesserOfTwoAlternatives() {
        Indicator either = derived("either", value("fcr").orElse(value("lasting")));
        Indicator safe = derived("safe", value("fcr").orElse(Expression.constant(0)));
        ServiceModel model = MODEL.with(either, safe);
        assertThat(Readiness.of(model, List.of()).missing()).containsEntry(either, Set.of(REOPENED));
        assertThat(Readiness.of(model, List.of()).measurable()).containsExactly(safe);
        assertThat(Readiness.of(model, List.of(mapped(REOPENED))).measurable()).containsExactly(LASTING, either, safe);
        assertThat(Readiness.of(model, List.of(mapped(RESOLVABLE, RESOLVED_ON_FIRST_CONTACT)))
                        .measurable())
                .contains(either);
    }

    @Test
    void namesSourcesWithoutADate() {
        Readiness readiness = Readiness.of(MODEL, List.of(mapped(REOPENED), Records.of(Surveys.SOURCE)));
        assertThat(readiness.undated()).containsExactly(Cases.SOURCE);
    }

    @Test
    void takesASourceAsDatedIfOneMappingIs() {
        Readiness readiness = Readiness.of(MODEL, List.of(mapped(REOPENED), mapped(OPENED_AT)));
        assertThat(readiness.undated()).isEmpty();
    }

    @Test
    void advisesWhatAddsMostFirst() {
        List<Advice> advice = Readiness.of(MODEL, List.of(mapped(OPENED_AT))).advice();
        assertThat(advice)
                .extracting(Advice::fields)
                .containsExactly(
                        Set.of(RESOLVABLE, RESOLVED_ON_FIRST_CONTACT),
                        Set.of(RESOLVABLE),
                        Set.of(FIRST_REPLIED_AT),
                        Set.of(RESOLVED_AT),
                        Set.of(REOPENED));
    }

    @Test
    void gainsTheWeightInTheWhole() {
        List<Advice> advice = Readiness.of(MODEL, List.of(mapped(OPENED_AT))).advice();
        assertThat(advice)
                .extracting(Advice::gain)
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .containsExactly(1 / 2.0, 1 / 4.0, 1 / 6.0, 1 / 6.0, 1 / 6.0);
    }

    @Test
    void countsWhatASmallerSetOfFieldsWouldAdd() {
        Advice first = Readiness.of(MODEL, List.of()).advice().get(0);
        assertThat(first.fields()).isEqualTo(Set.of(RESOLVABLE, RESOLVED_ON_FIRST_CONTACT));
        assertThat(first.indicators()).containsExactly(FIRST_CONTACT, SOLVABLE);
        assertThat(first.gain()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void gainsNothingByInformation() {
        Indicator volume = Indicator.named("volume")
                .called("工单量", "Volume")
                .measures(Formula.count(Cases.SOURCE))
                .build();
        Readiness readiness = Readiness.of(ServiceModel.of(LASTING, volume), List.of());
        assertThat(readiness.advice()).extracting(Advice::gain).containsExactly(1.0, 0.0);
    }

    @Test
    void asksForNothingOutOfScope() {
        ServiceModel narrow = MODEL.withoutScope("fcr", RESPONSE_SPEED.id());
        Readiness readiness = Readiness.of(narrow, List.of(mapped(OPENED_AT, REOPENED)));
        assertThat(readiness.measurable()).isEmpty();
        assertThat(readiness.advice()).extracting(Advice::fields).containsExactly(Set.of(RESOLVABLE));
    }

    @Test
    void canNotBeChanged() {
        Readiness readiness = Readiness.of(MODEL, List.of());
        assertThat(readiness.missing()).isUnmodifiable();
        assertThat(readiness.missing().get(RESPONSE)).isUnmodifiable();
    }

    /** A mapping that reads nothing but knows the fields. */
    private static Records mapped(Field<?>... fields) {
        RecordMapping<Object> mapping = RecordMapping.of(Object.class, Cases.SOURCE);
        for (Field<?> field : fields) {
            mapping = mapping.map(field, record -> null);
        }
        return mapping.of(List.of());
    }

    private static Indicator onTime(String id, Formula formula) {
        return Indicator.named(id)
                .called("时长", "Time")
                .measures(formula)
                .scoredBy(ScoreCurve.linear(Duration.ofHours(8), Duration.ZERO))
                .under(RESPONSE_SPEED)
                .build();
    }

    private static Indicator share(String id, Dimension dimension, Formula formula) {
        return Indicator.named(id)
                .called("比例", "Share")
                .measures(formula)
                .scoredBy(ScoreCurve.linear(0, 1))
                .under(dimension)
                .build();
    }
}
