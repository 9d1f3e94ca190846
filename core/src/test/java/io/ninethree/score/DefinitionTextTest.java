package io.ninethree.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.CategoryField;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.SharedField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.CustomFormula.Signature;
import io.ninethree.formula.Expression;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.Index.Band;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Repeat;
import io.ninethree.formula.Spread;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.score.ScoreCurve.Edge;
import io.ninethree.score.ScoreCurve.Point;
import io.ninethree.statistics.Confidence;
import io.ninethree.statistics.Confidence.ShareMethod;
import io.ninethree.statistics.PercentileRank;
import io.ninethree.statistics.Quantiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DefinitionTextTest {

    private static final InstantField OPENED_AT = InstantField.named("calls.openedAt");
    private static final InstantField ENDED_AT = InstantField.named("calls.endedAt");
    private static final DurationField TIME = DurationField.between("calls.time", OPENED_AT, ENDED_AT);
    private static final NumberField STARS =
            NumberField.named("calls.stars", Unit.POINTS).onScale(0, 10);
    private static final NumberField TURNS = NumberField.named("calls.turns", Unit.COUNT);
    private static final CategoryField CHANNEL =
            CategoryField.named("calls.channel").sharedAs(SharedField.named("channel"));
    private static final KeyField CALLER = KeyField.named("calls.caller");
    private static final MoneyField REFUND = MoneyField.named("calls.refund");
    private static final FlagField SETTLED = FlagField.named("calls.settled").derivedFrom(ENDED_AT.isPresent());
    private static final Source CALLS =
            Source.of("calls", OPENED_AT, ENDED_AT, TIME, STARS, TURNS, CHANNEL, CALLER, REFUND, SETTLED);
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final Indicator MEAN = Indicator.named("resp.mean")
            .called("通话时长", "Length of calls")
            .measures(Formula.mean(TIME).where(CHANNEL.in("phone", "a \"b\"").and(SETTLED.isTrue())))
            .scoredBy(ScoreCurve.through(Duration.ofHours(1), Duration.ofMinutes(10), Duration.ofMillis(1_500)))
            .under(Experience.RESPONSE_SPEED)
            .datedBy(ENDED_AT)
            .minimumSample(5)
            .core()
            .build();

    private static final Indicator VOLUME = Indicator.named("volume")
            .called("数量", "Volume")
            .measures(Formula.count(CALLS))
            .build();

    private static final ServiceModel SMALL = ServiceModel.of(MEAN, VOLUME);

    private static final String TEXT_OF_SMALL = """
            model
              confidence 0.95 wilson
              heading "overall" power-mean 1 floor 0
                weights equal
                heading "response-speed" power-mean 1 floor 0
                  weights core 0.6
                  core indicator "resp.mean" minimum-sample 5
                    mean
                      duration "calls.time"
                        from instant "calls.openedAt"
                        to instant "calls.endedAt"
                      where all
                        in "a \\"b\\"" "phone"
                          category "calls.channel" shared "channel"
                        is true
                          flag "calls.settled"
                            if present
                              instant "calls.endedAt"
                    dated-by instant "calls.endedAt"
                    curve over logarithmic-time
                      point 1.5 scores 100
                      point 600 scores 80
                      point 3600 scores 0
              information indicator "volume" minimum-sample 1
                count
                  source "calls"
                    dated-by instant "calls.openedAt"
                  where always
            """;

    private static Indicator.Builder measuring(Formula formula) {
        return Indicator.named("a").called("指标", "Indicator").measures(formula);
    }

    private static Indicator.Builder graded() {
        return measuring(Formula.mean(STARS)).scoredBy(ScoreCurve.linear(0, 10));
    }

    private static final Indicator OTHER = Indicator.named("b")
            .called("指标", "Indicator")
            .measures(Formula.mean(STARS))
            .scoredBy(ScoreCurve.linear(0, 10))
            .build();

    private static Heading heading(Indicator indicator) {
        return Heading.of("root", Text.of("根", "Root"), List.of(indicator, OTHER));
    }

    private static ServiceModel model(Heading root) {
        return new ServiceModel(Text.of("模型", "Model"), root, List.of());
    }

    private static Heading plain() {
        return heading(graded().build());
    }

    private static String text(Indicator indicator) {
        return DefinitionText.of(model(heading(indicator)));
    }

    @Test
    void aModelIsOneLineForEachPart() {
        assertThat(DefinitionText.of(SMALL)).isEqualTo(TEXT_OF_SMALL);
    }

    @Test
    void theHashIsThatOfTheTextInUtf8() {
        assertThat(DefinitionText.hash(SMALL))
                .isEqualTo("d4c9e151d53b7bafa93c4c2a5c4197b7288e442840279e06c0605ec60b7057aa");
    }

    @Test
    void everyFormHasItsLine() {
        Window lastMonth = Window.offset(1, Grain.MONTH, SHANGHAI);
        Formula growth = Formula.sum(REFUND)
                .where(CALLER.matches(CHANNEL))
                .per(Formula.distinctCount(CALLER).where(ENDED_AT.notBefore(NOON)))
                .growthSince(lastMonth);
        Formula windowed = Formula.quantile(TIME, 0.9)
                .ofType(Quantiles.Type.MEDIAN_UNBIASED)
                .bucketed()
                .where(TIME.atMost(Duration.ofHours(4)).or(TURNS.atLeast(2).not()))
                .spread(CHANNEL, Spread.Kind.RANGE, 3)
                .over(Window.rolling(12, Grain.WEEK, SHANGHAI));
        Formula repeat =
                Formula.repeat(CALLS, Duration.ofDays(7), CALLER).where(ENDED_AT.noLaterThan(OPENED_AT.asPlanned()));
        Formula derived = Formula.derived(
                Unit.POINTS,
                Expression.value("a").plus(Expression.constant(0.5)).clamp(0, 100));
        Formula custom = new Descriptions.Custom(Signature.of("acme.best", 2, Unit.POINTS, STARS, CALLER));
        String all = Stream.of(
                        growth, windowed, repeat, derived, custom, Formula.topBox(STARS, 9), Formula.minimum(TURNS))
                .map(DefinitionText::of)
                .reduce("", String::concat);
        assertThat(all).isEqualTo("""
                        growth
                          since offset 1 month zone "Asia/Shanghai"
                          ratio
                            sum
                              money "calls.refund"
                              where matches
                                key "calls.caller"
                                other category "calls.channel" shared "channel"
                            per distinct-count
                              key "calls.caller"
                              where within 2026-06-01T12:00:00Z +1000000000-12-31T23:59:59.999999999Z
                                instant "calls.endedAt"
                        windowed
                          rolling 12 week zone "Asia/Shanghai"
                          spread range minimum-sample 3
                            quantile 0.9 median-unbiased bucketed
                              duration "calls.time"
                                from instant "calls.openedAt"
                                to instant "calls.endedAt"
                              where any
                                at-most PT4H
                                  duration "calls.time"
                                    from instant "calls.openedAt"
                                    to instant "calls.endedAt"
                                not
                                  between 2 infinity
                                    number "calls.turns" unit "1" from -infinity to infinity
                            by category "calls.channel" shared "channel"
                        repeat within PT168H
                          source "calls"
                            dated-by instant "calls.openedAt"
                          of key "calls.caller"
                          where no-later-than
                            instant "calls.endedAt"
                            due planned instant "calls.openedAt"
                        derived unit "points"
                          clamp
                            plus
                              value "a"
                              constant 0.5
                            low constant 0
                            high constant 100
                        custom "acme.best" version 2 unit "points"
                          number "calls.stars" unit "points" from 0 to 10
                          key "calls.caller"
                        index
                          number "calls.stars" unit "points" from 0 to 10
                          band from 0 weight 0
                          band from 9 weight 1
                          where always
                        minimum
                          number "calls.turns" unit "1" from -infinity to infinity
                          where always
                        """);
    }

    /** Of each place in which a description may differ there are two variants. */
    @Test
    void everyChangeOfAFormulaShows() {
        List<Formula> formulas = List.of(
                Formula.count(CALLS),
                Formula.count(Source.of("calls", ENDED_AT)),
                Formula.count(CALLS).where(TURNS.atLeast(1)),
                Formula.count(CALLS).where(TURNS.atLeast(2)),
                Formula.count(CALLS).where(TURNS.atMost(1)),
                Formula.count(CALLS).where(TURNS.above(1)),
                Formula.count(CALLS).where(TURNS.matches(STARS)),
                Formula.count(CALLS).where(STARS.matches(TURNS)),
                Formula.count(CALLS).where(TIME.atMost(Duration.ofHours(1))),
                Formula.count(CALLS).where(TIME.atMost(Duration.ofHours(1).plusNanos(1))),
                Formula.count(CALLS).where(TIME.isPresent()),
                Formula.count(CALLS).where(SETTLED.isTrue()),
                Formula.count(CALLS).where(SETTLED.isFalse()),
                Formula.count(CALLS).where(CHANNEL.is("phone")),
                Formula.count(CALLS).where(CHANNEL.is("Phone")),
                Formula.count(CALLS).where(CHANNEL.in("phone", "mail")),
                Formula.count(CALLS).where(ENDED_AT.noLaterThan(OPENED_AT)),
                Formula.count(CALLS).where(OPENED_AT.noLaterThan(ENDED_AT)),
                Formula.count(CALLS).where(ENDED_AT.notAfter(NOON)),
                Formula.count(CALLS).where(ENDED_AT.notBefore(NOON)),
                Formula.count(CALLS).where(ENDED_AT.notBefore(NOON.plusNanos(1))),
                Formula.count(CALLS).where(SETTLED.isTrue().and(TIME.isPresent())),
                Formula.count(CALLS).where(SETTLED.isTrue().or(TIME.isPresent())),
                Formula.count(CALLS).where(SETTLED.isTrue().not()),
                Formula.share(SETTLED.isTrue()),
                Formula.share(SETTLED.isTrue()).among(TIME.isPresent()),
                Formula.sum(TURNS),
                Formula.mean(TURNS),
                Formula.minimum(TURNS),
                Formula.maximum(TURNS),
                Formula.mean(TURNS).where(TIME.isPresent()),
                Formula.quantile(TURNS, 0.5),
                Formula.quantile(TURNS, 0.9),
                Formula.quantile(TURNS, 0.9).bucketed(),
                Formula.quantile(TURNS, 0.9).ofType(Quantiles.Type.MEDIAN_UNBIASED),
                Formula.distinctCount(CALLER),
                Formula.distinctCount(CHANNEL),
                Formula.topBox(STARS, 9),
                Formula.topBox(STARS, 8),
                new Index(STARS, List.of(new Band(0, 0), new Band(9, 0.5)), Condition.always()),
                Formula.sum(TURNS).per(Formula.count(CALLS)),
                Formula.count(CALLS).per(Formula.sum(TURNS)),
                Formula.mean(TURNS).spread(CHANNEL, Spread.Kind.RANGE, 1),
                Formula.mean(TURNS).spread(CHANNEL, Spread.Kind.RANGE, 2),
                Formula.mean(TURNS).spread(CHANNEL, Spread.Kind.MIN_MAX_RATIO, 1),
                Formula.mean(TURNS).spread(CategoryField.named("calls.store"), Spread.Kind.RANGE, 1),
                Formula.repeat(CALLS, Duration.ofDays(7), CALLER),
                Formula.repeat(CALLS, Duration.ofDays(8), CALLER),
                Formula.repeat(CALLS, Duration.ofDays(7), CALLER, CHANNEL),
                Formula.repeat(Source.of("calls", ENDED_AT), Duration.ofDays(7), CALLER),
                Formula.repeat(CALLS, Duration.ofDays(7), CALLER).where(TIME.isPresent()),
                Formula.mean(TURNS).over(Window.rolling(3, Grain.MONTH, SHANGHAI)),
                Formula.mean(TURNS).over(Window.rolling(4, Grain.MONTH, SHANGHAI)),
                Formula.mean(TURNS).over(Window.rolling(3, Grain.WEEK, SHANGHAI)),
                Formula.mean(TURNS).over(Window.rolling(3, Grain.MONTH, ZoneOffset.UTC)),
                Formula.mean(TURNS).over(Window.offset(3, Grain.MONTH, SHANGHAI)),
                Formula.mean(TURNS).over(Window.toDate(Grain.MONTH, SHANGHAI)),
                Formula.mean(TURNS).growthSince(Window.offset(3, Grain.MONTH, SHANGHAI)),
                Formula.derived(Unit.COUNT, Expression.value("a")),
                Formula.derived(Unit.POINTS, Expression.value("a")),
                Formula.derived(Unit.COUNT, Expression.value("b")),
                Formula.derived(Unit.COUNT, Expression.value("a").plus(Expression.constant(1))),
                Formula.derived(Unit.COUNT, Expression.value("a").plus(Expression.constant(2))),
                Formula.derived(Unit.COUNT, Expression.value("a").minus(Expression.constant(1))),
                Formula.derived(Unit.COUNT, Expression.value("a").clamp(0, 1)),
                Formula.derived(Unit.COUNT, Expression.value("a").clamp(0, 2)),
                new Descriptions.Custom(Signature.of("acme.a", 1, Unit.COUNT, TURNS)),
                new Descriptions.Custom(Signature.of("acme.b", 1, Unit.COUNT, TURNS)),
                new Descriptions.Custom(Signature.of("acme.a", 2, Unit.COUNT, TURNS)),
                new Descriptions.Custom(Signature.of("acme.a", 1, Unit.POINTS, TURNS)),
                new Descriptions.Custom(Signature.of("acme.a", 1, Unit.COUNT, STARS)));
        assertThat(formulas).extracting(DefinitionText::of).doesNotHaveDuplicates();
    }

    @Test
    void everyChangeOfAFieldShows() {
        List<Field<?>> fields = List.of(
                NumberField.named("calls.x", Unit.COUNT),
                NumberField.named("calls.y", Unit.COUNT),
                NumberField.named("calls.x", Unit.POINTS),
                NumberField.named("calls.x", Unit.COUNT).onScale(0, 10),
                NumberField.named("calls.x", Unit.COUNT).onScale(1, 10),
                NumberField.named("calls.x", Unit.COUNT).onScale(0, 11),
                InstantField.named("calls.x"),
                InstantField.named("calls.x").asPlanned(),
                DurationField.named("calls.x"),
                DurationField.between("calls.x", OPENED_AT, ENDED_AT),
                DurationField.between("calls.x", ENDED_AT, OPENED_AT),
                DurationField.between("calls.x", OPENED_AT, ENDED_AT.asPlanned()),
                FlagField.named("calls.x"),
                FlagField.named("calls.x").derivedFrom(SETTLED.isTrue()),
                FlagField.named("calls.x").derivedFrom(SETTLED.isFalse()),
                CategoryField.named("calls.x"),
                CategoryField.named("calls.x").sharedAs(SharedField.named("x")),
                CategoryField.named("calls.x").sharedAs(SharedField.named("y")),
                KeyField.named("calls.x"),
                MoneyField.named("calls.x"));
        assertThat(fields)
                .extracting(field -> DefinitionText.of(Formula.share(field.isPresent())))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyChangeOfAnIndicatorShows() {
        ScoreCurve curve = ScoreCurve.linear(0, 10);
        Formula length = Formula.mean(TIME);
        Duration hour = Duration.ofHours(1);
        List<Indicator> indicators = List.of(
                graded().build(),
                graded().core().build(),
                graded().minimumSample(2).build(),
                graded().datedBy(ENDED_AT).build(),
                graded().datedBy(OPENED_AT).build(),
                graded().datedBy(ENDED_AT.asPlanned()).build(),
                graded().scoredBy(ScoreCurve.linear(0, 9)).build(),
                graded().scoredBy(ScoreCurve.linear(10, 0)).build(),
                graded().scoredBy(ScoreCurve.through(0, 8, 10)).build(),
                graded().scoredBy(ScoreCurve.through(0, 7, 10)).build(),
                graded().scoredBy(new Steep(1)).build(),
                graded().scoredBy(new Steep(2)).build(),
                Indicator.named("c")
                        .called("指标", "Indicator")
                        .measures(Formula.mean(STARS))
                        .scoredBy(curve)
                        .build(),
                measuring(Formula.mean(STARS)).build(),
                measuring(length)
                        .scoredBy(ScoreCurve.linear(hour, Duration.ZERO))
                        .build(),
                measuring(length)
                        .scoredBy(ScoreCurve.linear(hour, Duration.ofMinutes(1)))
                        .build(),
                measuring(length)
                        .scoredBy(ScoreCurve.through(hour, Duration.ofMinutes(5), Duration.ofMinutes(1)))
                        .build());
        assertThat(indicators).extracting(DefinitionTextTest::text).doesNotHaveDuplicates();
    }

    @Test
    void everyChangeOfATreeShows() {
        Indicator information = measuring(Formula.mean(TURNS)).build();
        Heading inner = Heading.of("inner", Text.of("内", "Inner"), List.of(OTHER));
        List<ServiceModel> models = List.of(
                model(plain()),
                model(Heading.of("other", Text.of("根", "Root"), plain().children())),
                model(Heading.of("root", Text.of("根", "Root"), List.of(OTHER))),
                model(Heading.of("root", Text.of("根", "Root"), List.of(inner))),
                model(Heading.of("root", Text.of("根", "Root"), List.of(OTHER, graded().build()))),
                model(plain().withAggregation(Aggregation.geometric())),
                model(plain().withAggregation(Aggregation.powerMean(-1))),
                model(plain().withAggregation(Aggregation.arithmetic().notBelow(20))),
                model(plain().withWeighting(Weighting.core(0.6))),
                model(plain().withWeighting(Weighting.core(0.7))),
                model(plain().withWeighting(Weighting.given(Map.of("a", 1.0, "b", 1.0)))),
                model(plain().withWeighting(Weighting.given(Map.of("a", 2.0, "b", 1.0)))),
                model(plain().withQuorum(1, List.of("a", "b"))),
                model(plain().withQuorum(2, List.of("a", "b"))),
                model(plain().withQuorum(1, List.of("a"))),
                model(plain().withQuorum(1, List.of("a")).withQuorum(1, List.of("b"))),
                new ServiceModel(
                        Text.of("模型", "Model"),
                        Heading.of("root", Text.of("根", "Root"), List.of(OTHER)),
                        List.of(information)));
        assertThat(models).extracting(DefinitionText::of).doesNotHaveDuplicates();
        assertThat(models).extracting(DefinitionText::hash).doesNotHaveDuplicates();
    }

    @Test
    void everyShapeOfACurveShows() {
        List<ScoreCurve> curves = List.of(
                ScoreCurve.identity(),
                ScoreCurve.linear(1, 2),
                ScoreCurve.logarithmic(1, 2),
                ScoreCurve.logarithmic(2, 1),
                ScoreCurve.piecewise(Point.of(1, 0), Point.of(2, 90)),
                ScoreCurve.piecewise(Point.of(1, 0), Point.of(1.5, 50), Point.of(2, 90)),
                ScoreCurve.rank(PercentileRank.within("stores", 1, 2), ScoreCurve.Direction.HIGHER),
                ScoreCurve.rank(PercentileRank.within("stores", 1, 2), ScoreCurve.Direction.LOWER),
                ScoreCurve.rank(PercentileRank.within("stores", 1, 3), ScoreCurve.Direction.HIGHER),
                ScoreCurve.rank(PercentileRank.within("shops", 1, 2), ScoreCurve.Direction.HIGHER),
                ScoreCurve.trapezoid(0, 1, 2, 3),
                ScoreCurve.trapezoid(0, 1, 1, 3),
                ScoreCurve.steps(0, Edge.BELONGS_ABOVE, Point.of(1, 50)),
                ScoreCurve.steps(0, Edge.BELONGS_BELOW, Point.of(1, 50)),
                ScoreCurve.steps(1, Edge.BELONGS_ABOVE, Point.of(1, 50)),
                ScoreCurve.steps(0, Edge.BELONGS_ABOVE, Point.of(2, 50)),
                ScoreCurve.steps(0, Edge.BELONGS_ABOVE, Point.of(1, 60)),
                ScoreCurve.steps(0, Edge.BELONGS_ABOVE, Point.of(1, 50), Point.of(2, 60)));
        assertThat(curves)
                .extracting(curve -> text(graded().scoredBy(curve).build()))
                .doesNotHaveDuplicates();
        Duration second = Duration.ofSeconds(1);
        Duration two = Duration.ofSeconds(2);
        List<ScoreCurve> times = List.of(
                ScoreCurve.linear(second, two),
                ScoreCurve.logarithmic(second, two),
                ScoreCurve.piecewise(Point.of(second, 0), Point.of(two, 90)),
                ScoreCurve.steps(0, Edge.BELONGS_ABOVE, Point.of(second, 50)));
        assertThat(times)
                .extracting(curve ->
                        text(measuring(Formula.mean(TIME)).scoredBy(curve).build()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDemandOnAnIndicatorShows() {
        ScoreCurve strict = ScoreCurve.linear(5, 10);
        List<Indicator> indicators = List.of(
                graded().build(),
                graded().metBy(Indicator.Proof.LOWER_BOUND).build(),
                graded().confidence(Confidence.STANDARD).build(),
                graded().confidence(Confidence.at(0.9)).build(),
                graded().confidence(Confidence.STANDARD.withShares(ShareMethod.CLOPPER_PEARSON))
                        .build(),
                graded().guardedBy("b").build(),
                graded().scoredBy(CHANNEL, "phone", strict).build(),
                graded().scoredBy(CHANNEL, "chat", strict).build(),
                graded().scoredBy(CHANNEL, "phone", ScoreCurve.linear(4, 10)).build(),
                graded().scoredBy(CategoryField.named("calls.region"), "phone", strict)
                        .build());
        assertThat(indicators).extracting(DefinitionTextTest::text).doesNotHaveDuplicates();
    }

    @Test
    void everyGateShows() {
        List<Gate> gates = List.of(
                Gate.below("a", 1, 0),
                Gate.below("b", 1, 0),
                Gate.below("a", 2, 0),
                Gate.below("a", 1, 5),
                Gate.above("a", 1, 0),
                Gate.below("a", 1, 0).on(Gate.Bound.LOWER),
                Gate.below("a", 1, 0).on(Gate.Bound.UPPER),
                Gate.ramp("a", 1, 0, 2),
                Gate.ramp("a", 1, 0, 3),
                Gate.ramp("a", 0, 0, 2),
                Gate.ramp("a", 1, 5, 2),
                Gate.ramp("b", 1, 0, 2),
                Gate.ramp("a", 1, 0, 2).on(Gate.Bound.LOWER));
        assertThat(gates)
                .extracting(gate -> DefinitionText.hash(model(plain().withGate(gate))))
                .doesNotHaveDuplicates()
                .doesNotContain(DefinitionText.hash(model(plain())));
    }

    @Test
    void everythingThatAModelDeclaresShows() {
        ServiceModel model = model(plain());
        List<ServiceModel> models = List.of(
                model,
                model.withConfidence(Confidence.at(0.9)),
                model.withConfidence(Confidence.STANDARD.withShares(ShareMethod.CLOPPER_PEARSON)),
                model.withoutScope("a"),
                model.withoutScope("b"),
                model.withoutScope("a", "b"),
                model.imputing("a", 1),
                model.imputing("a", 2),
                model.imputing("b", 1));
        assertThat(models).extracting(DefinitionText::hash).doesNotHaveDuplicates();
    }

    @Test
    void wordsForPointsDoNotShow() {
        ServiceModel model = model(plain());
        assertThat(DefinitionText.of(model.withBands(Bands.startingWith("都好", "fine"))))
                .isEqualTo(DefinitionText.of(model));
    }

    @Test
    void namesForReadersDoNotShow() {
        Indicator renamed = Indicator.named("resp.mean")
                .called("另一个名字", "Another name")
                .measures(Formula.mean(DurationField.between("calls.time", OPENED_AT.called("开", "Open"), ENDED_AT)
                                .called("长", "Length"))
                        .where(CHANNEL.called("渠道", "Channel")
                                .in("phone", "a \"b\"")
                                .and(SETTLED.called("了", "Done").isTrue())))
                .scoredBy(MEAN.curve().orElseThrow())
                .datedBy(ENDED_AT.called("完", "End"))
                .minimumSample(5)
                .core()
                .build();
        Indicator volume = Indicator.named("volume")
                .called("总量", "Total")
                .measures(Formula.count(CALLS.called("电话", "Calls by phone")))
                .build();
        Heading speed = Heading.of("response-speed", Text.of("快", "Fast"), List.of(renamed))
                .withWeighting(Weighting.core(Heading.CORE_SHARE));
        Heading root = Heading.of(ServiceModel.OVERALL, Text.of("全部", "All"), List.of(speed));

        assertThat(DefinitionText.of(new ServiceModel(Text.of("名", "Name"), root, List.of(volume))))
                .isEqualTo(TEXT_OF_SMALL);
    }

    @Test
    void fieldsThatNothingReadsDoNotShow() {
        assertThat(DefinitionText.of(Formula.count(Source.of("calls", OPENED_AT, STARS))))
                .isEqualTo(DefinitionText.of(Formula.count(CALLS)));
    }

    @Test
    void theWayInWhichAModelWasBuiltDoesNotShow() {
        assertThat(DefinitionText.of(ServiceModel.of(MEAN).with(VOLUME))).isEqualTo(TEXT_OF_SMALL);
        assertThat(DefinitionText.of(ServiceModel.of(VOLUME, MEAN))).isEqualTo(TEXT_OF_SMALL);

        Map<String, Double> weights = new TreeMap<>(Map.of("b", 1.0, "a", 2.0));
        assertThat(DefinitionText.of(model(plain().withWeighting(Weighting.given(weights)))))
                .isEqualTo(
                        DefinitionText.of(model(plain().withWeighting(Weighting.given(Map.of("a", 2.0, "b", 1.0))))));

        assertThat(DefinitionText.of(Formula.count(CALLS).where(CHANNEL.in("b", "a", "b"))))
                .isEqualTo(DefinitionText.of(Formula.count(CALLS).where(CHANNEL.in("a", "b"))));
        assertThat(DefinitionText.of(Formula.repeat(CALLS, Duration.ofHours(24), CHANNEL, CALLER)))
                .isEqualTo(DefinitionText.of(
                        new Repeat(CALLS, List.of(CALLER, CHANNEL), Duration.ofDays(1), Condition.always())));
        assertThat(DefinitionText.of(Formula.median(TIME)))
                .isEqualTo(DefinitionText.of(new Quantile(TIME, 0.5, Condition.always())));
    }

    @Test
    void theLocaleDoesNotShow() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(DefinitionText.of(SMALL)).as(tag).isEqualTo(TEXT_OF_SMALL);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsCanNotPretendToBeLines() {
        Condition one = CALLER.is("a\"\n    key \"calls.caller\"\n  where in \"b");
        assertThat(DefinitionText.of(Formula.count(CALLS).where(one))).isEqualTo("""
                        count
                          source "calls"
                            dated-by instant "calls.openedAt"
                          where in "a\\"\\u000a    key \\"calls.caller\\"\\u000a  where in \\"b"
                            key "calls.caller"
                        """);
    }

    @Provide
    Arbitrary<List<Formula>> someFormulas() {
        return Descriptions.formulas();
    }

    @Provide
    Arbitrary<List<Condition>> someConditions() {
        return Descriptions.conditions();
    }

    @Property
    void formulasAreEqualIfTheirTextsAre(@ForAll("someFormulas") List<Formula> formulas) {
        assertEqualTogether(formulas);
    }

    /** Conditions are simpler than formulas, so that equal ones meet often. */
    @Property
    void conditionsAreEqualIfTheirTextsAre(@ForAll("someConditions") List<Condition> conditions) {
        assertEqualTogether(conditions.stream()
                .map(condition -> Formula.count(Descriptions.SOURCE).where(condition))
                .toList());
    }

    private static void assertEqualTogether(List<? extends Formula> formulas) {
        List<String> texts = formulas.stream().map(DefinitionText::of).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(texts.get(i).equals(texts.get(j)))
                        .as("%s%n%s", texts.get(i), texts.get(j))
                        .isEqualTo(formulas.get(i).equals(formulas.get(j)));
            }
        }
    }

    /**
     * A curve of a user.
     *
     * @param exponent how steep it is
     */
    private record Steep(int exponent) implements ScoreCurve {
        @Override
        public double score(double value) {
            return StrictMath.pow(value / 10, exponent) * 100;
        }
    }

    @Test
    void aCurveOfAUserIsToldByItsClassAndItself() {
        assertThat(text(graded().scoredBy(new Steep(2)).build()).lines().map(String::strip))
                .contains("curve of \"io.ninethree.score.DefinitionTextTest$Steep\" \"Steep[exponent=2]\"");
    }

    @Test
    void theTextIsTheSameOnAnyPlatform() {
        assertThat(DefinitionText.of(SMALL).getBytes(StandardCharsets.UTF_8)).doesNotContain('\r');
        assertThat(DefinitionText.of(SMALL)).endsWith("\n");
    }
}
