package io.ninethree.engine;

import static io.ninethree.fact.Row.row;
import static io.ninethree.field.Unit.COUNT;
import static io.ninethree.field.Unit.SHARE;
import static io.ninethree.vocabulary.Cases.FIRST_RESPONSE_TIME;
import static io.ninethree.vocabulary.Cases.OPENED_AT;
import static io.ninethree.vocabulary.Cases.REOPENED;
import static io.ninethree.vocabulary.Cases.RESOLUTION_TIME;
import static io.ninethree.vocabulary.Cases.RESOLVABLE;
import static io.ninethree.vocabulary.Cases.RESOLVED_AT;
import static io.ninethree.vocabulary.Cases.RESOLVED_ON_FIRST_CONTACT;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Measured;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecard.Unreadable;
import io.ninethree.score.ServiceModel;
import io.ninethree.statistics.Confidence;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** One indicator after the other, scored on a few cases. */
final class Scored {

    static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);
    static final ScoringPeriod WHOLE = ScoringPeriod.wholeTime(JUNE.to());
    static final Formula WITHIN_AN_HOUR = Formula.share(FIRST_RESPONSE_TIME.atMost(Duration.ofHours(1)));
    static final Formula MEAN_RESPONSE = Formula.mean(FIRST_RESPONSE_TIME);
    static final Formula LASTING = Formula.share(REOPENED.isFalse());
    static final Formula VOLUME = Formula.count(Cases.SOURCE);
    static final Formula FIRST_CONTACT =
            Formula.share(RESOLVED_ON_FIRST_CONTACT.isTrue()).among(RESOLVABLE.isTrue());
    static final NumberField SPENT = NumberField.named("visits.spent", COUNT);
    static final InstantField CAME_AT = InstantField.named("visits.cameAt");
    static final InstantField PLANNED_AT =
            InstantField.named("visits.plannedAt").asPlanned();
    static final DurationField NOTICE = DurationField.between("visits.notice", CAME_AT, PLANNED_AT);
    static final Source VISITS = Source.of("visits", CAME_AT, SPENT, PLANNED_AT, NOTICE);
    static final Row LAST = opened("2026-06-30T23:50:00Z");

    private Scored() {}

    static Indicator resolvedCohort() {
        return Indicator.named("a")
                .called("甲", "A")
                .measures(Formula.mean(RESOLUTION_TIME))
                .datedBy(RESOLVED_AT)
                .build();
    }

    static Indicator indicator(Formula formula) {
        return indicator("a", formula);
    }

    static Indicator indicator(String id, Formula formula) {
        return Indicator.named(id).called("甲", "A").measures(formula).build();
    }

    static ServiceModel model(List<Indicator> information) {
        Indicator other = Indicator.named("other")
                .called("乙", "B")
                .measures(LASTING)
                .under(Experience.NEED_INSIGHT)
                .build();
        return ServiceModel.of(other).with(information.toArray(Indicator[]::new));
    }

    static Scorecard score(ScoringPeriod period, List<Indicator> indicators, Records... records) {
        return ScoringEngine.of(model(indicators)).score(period, records);
    }

    static IndicatorValue value(Indicator indicator, ScoringPeriod period, Records... records) {
        return score(period, List.of(indicator), records).of(indicator.id()).value();
    }

    static IndicatorValue value(Formula formula, ScoringPeriod period, Row... cases) {
        return value(indicator(formula), period, cases(cases));
    }

    static IndicatorValue value(Formula formula, double... spent) {
        Row[] rows = DoubleStream.of(spent).mapToObj(each -> row(SPENT, each)).toArray(Row[]::new);
        return value(indicator(formula), WHOLE, Records.of(VISITS, rows));
    }

    static Records cases(Row... rows) {
        return Records.of(Cases.SOURCE, rows);
    }

    /** A mapping of some fields of rows, as if they were the caller's own records. */
    static RecordMapping<Row> mapped(Field<?>... fields) {
        RecordMapping<Row> mapping = RecordMapping.of(Row.class, Cases.SOURCE);
        for (Field<?> field : fields) {
            mapping = mapped(mapping, field);
        }
        return mapping;
    }

    static <V> RecordMapping<Row> mapped(RecordMapping<Row> mapping, Field<V> field) {
        return mapping.map(field, row -> row.value(field).orElse(null));
    }

    static Row opened(String instant) {
        return row(OPENED_AT, at(instant));
    }

    static Instant at(String instant) {
        return Instant.parse(instant);
    }

    static IndicatorValue share(long successes, long trials, Sample sample) {
        return new Measured(
                (double) successes / trials,
                SHARE,
                sample,
                Optional.of(Confidence.STANDARD.ofShare(successes, trials)));
    }

    static IndicatorValue number(double number, Unit unit, Sample sample) {
        return new Measured(number, unit, sample, Optional.empty());
    }

    static IndicatorValue notConnected(Unit unit) {
        return new NotMeasured(Absence.NOT_CONNECTED, unit, Sample.NONE);
    }

    static Unreadable unreadable(Field<?> field, Flaw flaw) {
        return new Unreadable(field, flaw, 1);
    }

    /** What an accessor does that can not read a flag. */
    static Boolean noFlag() {
        return Optional.<Boolean>empty().orElseThrow();
    }

    /** What an accessor does that can not read an instant. */
    static Instant noInstant() {
        return Optional.<Instant>empty().orElseThrow();
    }
}
