package io.ninethree.engine;

import static io.ninethree.engine.Agreement.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Targets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ScoringEngineLawsTest {

    @Property
    void measuresWhatAPlainEvaluationMeasures(
            @ForAll("models") ServiceModel model,
            @ForAll("visits") List<Visit> visits,
            @ForAll("periods") ScoringPeriod period) {
        assertAgree(score(model, visits, period), PlainEvaluator.of(period, visits));
    }

    /** Whoever looks back from later sees what was known then, and not more. */
    @Property
    void knowsNothingOfWhatHappensLater(
            @ForAll("models") ServiceModel model,
            @ForAll("visits") List<Visit> visits,
            @ForAll("periods") ScoringPeriod period) {
        List<Visit> come = visits.stream()
                .filter(visit -> visit.hasComeBy(period.knownAt()))
                .toList();
        List<Visit> known =
                come.stream().map(visit -> visit.asOf(period.knownAt())).toList();
        assertThat(score(model, known, period)).isEqualTo(score(model, come, period));
    }

    /** One accessor that throws once takes nothing away from whoever does not ask it. */
    @Property
    void losesOnlyWhatAsksForABrokenField(
            @ForAll("models") ServiceModel model,
            @ForAll("visits") List<Visit> visits,
            @ForAll("periods") ScoringPeriod period,
            @ForAll("fields") Field<?> field) {
        List<Visit> broken = Stream.concat(
                        visits.stream().limit(1).map(visit -> visit.with(field, Visit.BROKEN)),
                        visits.stream().skip(1))
                .toList();
        Scorecard before = score(model, visits, period);
        Scorecard after = score(model, broken, period);
        assertThat(model.indicators())
                .filteredOn(indicator -> !reads(model, indicator, field))
                .allSatisfy(indicator -> assertThat(after.of(indicator.id())).isEqualTo(before.of(indicator.id())));
    }

    private static boolean reads(ServiceModel model, Indicator indicator, Field<?> field) {
        Stream<Indicator> others = model.indicators().stream()
                .filter(other -> indicator.formula().indicators().contains(other.id()));
        return Stream.concat(Stream.of(indicator), others)
                .flatMap(each -> Stream.concat(each.fields().stream(), each.targets().map(Targets::by).stream()))
                .anyMatch(each -> reads(each, field));
    }

    private static boolean reads(Field<?> reader, Field<?> field) {
        Stream<? extends Field<?>> below = Stream.empty();
        if (reader instanceof DurationField duration) {
            below = Stream.concat(duration.from().stream(), duration.to().stream());
        } else if (reader instanceof FlagField flag) {
            below = flag.derivedFrom().stream().flatMap(condition -> condition.fields().stream());
        }
        return reader.equals(field) || below.anyMatch(each -> reads(each, field));
    }

    @Provide
    Arbitrary<ServiceModel> models() {
        return Descriptions.models();
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        return Visits.lists();
    }

    @Provide
    Arbitrary<ScoringPeriod> periods() {
        return Visits.periods();
    }

    /** All but the one that dates a visit, which every indicator needs. */
    @Provide
    Arbitrary<Field<?>> fields() {
        return Arbitraries.of(Visit.SOURCE.fields()).filter(field -> field != Visit.CAME_AT);
    }

    private static Scorecard score(ServiceModel model, List<Visit> visits, ScoringPeriod period) {
        return ScoringEngine.of(model).score(period, Visit.records(visits));
    }
}
