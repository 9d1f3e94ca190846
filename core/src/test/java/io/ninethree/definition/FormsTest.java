package io.ninethree.definition;

import static io.ninethree.formula.Expression.constant;
import static io.ninethree.formula.Expression.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.Condition;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Index;
import io.ninethree.formula.Spread;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ScoreCurve.Direction;
import io.ninethree.score.ScoreCurve.Edge;
import io.ninethree.score.ScoreCurve.Point;
import io.ninethree.statistics.PercentileRank;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Orders;
import io.ninethree.vocabulary.Surveys;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form reads as one would write it, and means what its Java beside it means. */
class FormsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void aShareAmongResolvableCases() {
        String text = """
                {
                  "definitions": [
                    {
                      "kind": "indicator",
                      "id": "need.fcr",
                      "name": {"zh": "首次解决率", "en": "First contact resolution"},
                      "under": "need-insight",
                      "measures": {
                        "form": "share",
                        "of": {"form": "is", "field": "cases.resolvedOnFirstContact", "value": true},
                        "among": {"form": "is", "field": "cases.resolvable", "value": true}
                      },
                      "curve": {"form": "through", "zero": 0.4, "target": 0.75, "full": 0.95}
                    }
                  ]
                }
                """;
        Indicator firstContact = Indicator.named("need.fcr")
                .called("首次解决率", "First contact resolution")
                .measures(
                        Formula.share(Cases.RESOLVED_ON_FIRST_CONTACT.isTrue()).among(Cases.RESOLVABLE.isTrue()))
                .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95))
                .under(Experience.NEED_INSIGHT)
                .build();
        DefinitionSet read = Definitions.standard().read(text).orThrow();
        assertThat(read.get(Indicator.class, "need.fcr")).isEqualTo(firstContact);
        assertThat(Definitions.standard().write(read)).isEqualTo(text);
    }

    private static Indicator read(String parts, String part) {
        String text = Examples.of(parts, part.replace('\'', '"'));
        return Definitions.standard().read(text).orThrow().get(Indicator.class, "a.b");
    }

    static Stream<Arguments> conditions() {
        Condition open = Cases.OPENED_AT.isPresent();
        return Stream.of(
                Arguments.of("{'form':'present','field':'cases.openedAt'}", open),
                Arguments.of("{'form':'is','field':'cases.reopened','value':false}", Cases.REOPENED.isFalse()),
                Arguments.of("{'form':'in','field':'cases.tier','values':['gold']}", Cases.TIER.is("gold")),
                Arguments.of(
                        "{'form':'between','field':'cases.reassignments','low':2}", Cases.REASSIGNMENTS.atLeast(2)),
                Arguments.of(
                        "{'form':'at-most','field':'cases.firstResponseTime','limit':'PT15M'}",
                        Cases.FIRST_RESPONSE_TIME.atMost(Duration.ofMinutes(15))),
                Arguments.of(
                        "{'form':'no-later-than','field':'cases.resolvedAt','due':'cases.resolutionDueAt'}",
                        Cases.RESOLVED_AT.noLaterThan(Cases.RESOLUTION_DUE_AT)),
                Arguments.of(
                        "{'form':'within','field':'cases.openedAt','from':'2026-06-01T00:00:00Z','to':'2026-07-01T00:00:00Z'}",
                        new Condition.Within(
                                Cases.OPENED_AT,
                                Instant.parse("2026-06-01T00:00:00Z"),
                                Instant.parse("2026-07-01T00:00:00Z"))),
                Arguments.of(
                        "{'form':'matches','field':'cases.tier','other':'cases.topic'}",
                        Cases.TIER.matches(Cases.TOPIC)),
                Arguments.of("{'form':'not','of':{'form':'present','field':'cases.openedAt'}}", open.not()),
                Arguments.of(
                        "{'form':'all','of':[{'form':'always'},{'form':'present','field':'cases.openedAt'}]}",
                        new Condition.All(List.of(Condition.always(), open))),
                Arguments.of(
                        "{'form':'any','of':[{'form':'present','field':'cases.openedAt'}]}",
                        new Condition.Any(List.of(open))));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionMeansWhatItsJavaMeans(String json, Condition condition) {
        assertThat(read("conditions", json).formula())
                .isEqualTo(Formula.count(Cases.SOURCE).where(condition));
    }

    static Stream<Arguments> formulas() {
        Formula.Plain count = Formula.count(Cases.SOURCE);
        String counted = "{'form':'count','source':'cases'}";
        return Stream.of(
                Arguments.of(counted, count),
                Arguments.of("{'form':'sum','of':'orders.amount'}", Formula.sum(Orders.AMOUNT)),
                Arguments.of("{'form':'mean','of':'surveys.recommend'}", Formula.mean(Surveys.RECOMMEND)),
                Arguments.of("{'form':'minimum','of':'surveys.recommend'}", Formula.minimum(Surveys.RECOMMEND)),
                Arguments.of("{'form':'maximum','of':'surveys.recommend'}", Formula.maximum(Surveys.RECOMMEND)),
                Arguments.of(
                        "{'form':'quantile','of':'cases.resolutionTime','p':0.9,'precision':'bucketed'}",
                        Formula.quantile(Cases.RESOLUTION_TIME, 0.9).bucketed()),
                Arguments.of(
                        "{'form':'index','of':'surveys.recommend','bands':[{'from':0,'weight':-1},{'from':9,'weight':1}]}",
                        new Index(
                                Surveys.RECOMMEND,
                                List.of(new Index.Band(0, -1), new Index.Band(9, 1)),
                                Condition.always())),
                Arguments.of("{'form':'distinct-count','of':'cases.customer'}", Formula.distinctCount(Cases.CUSTOMER)),
                Arguments.of(
                        "{'form':'ratio','numerator':{'form':'sum','of':'cases.reassignments'},'denominator':" + counted
                                + "}",
                        Formula.sum(Cases.REASSIGNMENTS).per(count)),
                Arguments.of(
                        "{'form':'spread','of':" + counted
                                + ",'by':'cases.channel','measure':'range','minimumSample':30}",
                        count.spread(Cases.CHANNEL, Spread.Kind.RANGE, 30)),
                Arguments.of(
                        "{'form':'repeat','source':'cases','entity':['cases.customer'],'within':'P7D'}",
                        Formula.repeat(Cases.SOURCE, Duration.ofDays(7), Cases.CUSTOMER)),
                Arguments.of(
                        "{'form':'windowed','of':" + counted
                                + ",'window':{'span':'rolling','cells':3,'grain':'month','zone':'Asia/Shanghai'}}",
                        count.over(Window.rolling(3, Grain.MONTH, SHANGHAI))),
                Arguments.of(
                        "{'form':'growth','of':" + counted
                                + ",'before':{'span':'offset','grain':'year','zone':'Asia/Shanghai'}}",
                        count.growthSince(Window.offset(1, Grain.YEAR, SHANGHAI))),
                Arguments.of(
                        "{'form':'derived','unit':'%','expression':{'form':'minus','left':{'form':'constant','number':1},"
                                + "'right':{'form':'value','indicator':'need.fcr'}}}",
                        Formula.derived(Unit.SHARE, constant(1).minus(value("need.fcr")))));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aFormulaMeansWhatItsJavaMeans(String json, Formula formula) {
        assertThat(read("formulas", json).formula()).isEqualTo(formula);
    }

    static Stream<Arguments> curves() {
        return Stream.of(
                Arguments.of(
                        "{'form':'through-times','zero':'PT8H','target':'PT1H','full':'PT15M'}",
                        ScoreCurve.through(Duration.ofHours(8), Duration.ofHours(1), Duration.ofMinutes(15))),
                Arguments.of(
                        "{'form':'points','points':[{'at':0,'earns':0},{'at':0.9,'earns':60}]}",
                        ScoreCurve.piecewise(Point.of(0, 0), Point.of(0.9, 60))),
                Arguments.of(
                        "{'form':'time-points','logarithmic':true,'points':[{'at':'PT1M','earns':100},{'at':'PT1H','earns':0}]}",
                        ScoreCurve.logarithmic(Duration.ofHours(1), Duration.ofMinutes(1))),
                Arguments.of(
                        "{'form':'steps','first':0,'edge':'belongs-above','steps':[{'at':0.8,'earns':60}]}",
                        ScoreCurve.steps(0, Edge.BELONGS_ABOVE, Point.of(0.8, 60))),
                Arguments.of(
                        "{'form':'time-steps','first':100,'edge':'belongs-below','steps':[{'at':'PT1H','earns':0}]}",
                        ScoreCurve.steps(100, Edge.BELONGS_BELOW, Point.of(Duration.ofHours(1), 0))),
                Arguments.of(
                        "{'form':'rank','within':'shops','better':'higher','values':[0.5,0.7]}",
                        ScoreCurve.rank(PercentileRank.within("shops", 0.5, 0.7), Direction.HIGHER)));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void aCurveMeansWhatItsJavaMeans(String json, ScoreCurve curve) {
        assertThat(read("curves", json).curve()).contains(curve);
    }
}
