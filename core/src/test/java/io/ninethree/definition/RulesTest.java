package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document can do wrong has a rule, a place and a sentence in both languages. */
class RulesTest {

    private static final String LEAF =
            "{'form':'heading','id':'h','name':{'zh':'甲','en':'A'},'children':[" + "{'form':'indicator','id':'a.b'}]";

    /** What is wrong with each definition: rule, JSON pointer, and the definitions. */
    static Stream<Arguments> wrong() {
        return Stream.of(sources(), conditions(), formulas(), curves(), indicators(), headings(), models())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> sources() {
        return Stream.of(
                of(
                        "zh.blank",
                        "/definitions/0/name/zh",
                        "{'kind':'dimension','id':'x','name':{'zh':' ','en':'X'}," + MEANS),
                of(
                        "en.blank",
                        "/definitions/0/name/en",
                        "{'kind':'dimension','id':'x','name':{'zh':'甲','en':''}," + MEANS),
                of(
                        "id.dimension",
                        "/definitions/0/id",
                        "{'kind':'dimension','id':'X','name':{'zh':'甲','en':'X'}," + MEANS),
                of(
                        "id.standard",
                        "/definitions/0/id",
                        "{'kind':'dimension','id':'response-speed','name':{'zh':'甲','en':'X'}," + MEANS),
                source("id.field", "/2/id", "{'form':'key','id':'key','name':{'zh':'键','en':'Key'}}"),
                source("unit.blank", "/2/unit", "{'form':'number','id':'s.n','unit':'','name':{'zh':'数','en':'N'}}"),
                source(
                        "scale.order",
                        "/2",
                        "{'form':'number','id':'s.n','unit':'1','lowest':5,'highest':5,'name':{'zh':'数','en':'N'}}"),
                source(
                        "duration.ends",
                        "/2",
                        "{'form':'duration','id':'s.d','from':'s.at','to':'t.at','name':{'zh':'长','en':'D'}}"),
                source(
                        "duration.half",
                        "/2",
                        "{'form':'duration','id':'s.d','from':'s.at','name':{'zh':'长','en':'D'}}"),
                source(
                        "derivedFrom.source",
                        "/2/derivedFrom",
                        "{'form':'flag','id':'s.f','name':{'zh':'旗','en':'F'},"
                                + "'derivedFrom':{'form':'present','field':'t.at'}}"),
                source(
                        "shared.name",
                        "/2/sharedAs",
                        "{'form':'category','id':'s.c','name':{'zh':'类','en':'C'},"
                                + "'sharedAs':{'id':'','name':{'zh':'店','en':'Store'}}}"),
                source("fields.prefix", "", "{'form':'key','id':'s.k','name':{'zh':'键','en':'Key'}}"),
                of(
                        "fields.twice",
                        "/definitions/0/fields",
                        SOURCE + "'datedBy':'s.at','fields':[" + AT + "," + AT + "]}"),
                of("datedBy.instant", "/definitions/0/datedBy", SOURCE + "'datedBy':'s.to','fields':[" + AT + "]}"));
    }

    private static final String MEANS = "'meaning':{'zh':'甲','en':'X'}}";
    private static final String SOURCE = "{'kind':'source','id':'s','name':{'zh':'源','en':'S'},";
    private static final String AT = "{'form':'instant','id':'s.at','name':{'zh':'时','en':'At'}}";

    private static Arguments source(String rule, String pointer, String field) {
        return of(
                rule,
                "/definitions/0/fields" + pointer,
                SOURCE + "'datedBy':'s.at','fields':[" + AT + "," + AT.replace("s.at", "t.at") + "," + field + "]}");
    }

    private static Stream<Arguments> conditions() {
        return Stream.of(
                where("between.order", "", "'form':'between','field':'surveys.recommend','low':2,'high':1"),
                where("limit.negative", "/limit", "'form':'at-most','field':'cases.firstResponseTime','limit':'PT-1S'"),
                where("limit.long", "/limit", "'form':'at-most','field':'cases.firstResponseTime','limit':'P110000D'"),
                where(
                        "due.source",
                        "/due",
                        "'form':'no-later-than','field':'cases.openedAt','due':'surveys.answeredAt'"),
                where("other.source", "/other", "'form':'matches','field':'cases.channel','other':'surveys.channel'"),
                where("other.kind", "/other", "'form':'matches','field':'cases.channel','other':'cases.openedAt'"),
                where(
                        "to.order",
                        "/to",
                        "'form':'within','field':'cases.openedAt','from':'2026-01-02T00:00:00Z','to':'2026-01-01T00:00:00Z'"));
    }

    private static Arguments where(String rule, String pointer, String condition) {
        return measure(rule, "/where" + pointer, "'form':'count','source':'cases','where':{" + condition + "}");
    }

    private static Arguments measure(String rule, String pointer, String formula) {
        return indicator(rule, "/measures" + pointer, "'measures':{" + formula + "}");
    }

    private static Arguments indicator(String rule, String pointer, String more) {
        return of(rule, "/definitions/0" + pointer, INDICATOR + more + "}");
    }

    private static final String INDICATOR = "{'kind':'indicator','id':'a.b','name':{'zh':'甲','en':'A'},";

    private static Stream<Arguments> formulas() {
        String elsewhere = "'where':{'form':'present','field':'cases.openedAt'}";
        Stream<Arguments> sources = Stream.of(
                        "count:'source':'surveys'",
                        "sum:'of':'surveys.recommend'",
                        "mean:'of':'surveys.recommend'",
                        "quantile:'of':'surveys.recommend','p':0.5",
                        "index:'of':'surveys.recommend','bands':[{'from':0,'weight':1}]",
                        "distinct-count:'of':'surveys.channel'",
                        "minimum:'of':'surveys.recommend'",
                        "maximum:'of':'surveys.recommend'",
                        "repeat:'source':'surveys','entity':['surveys.channel'],'within':'P1D'")
                .map(each -> each.split(":", 2))
                .map(each -> measure(each[0] + ".source", "", "'form':'" + each[0] + "'," + each[1] + "," + elsewhere));
        Stream<Arguments> numbers = Stream.of("sum", "mean", "minimum", "maximum", "quantile")
                .map(form -> measure(
                        form + ".field",
                        "",
                        "'form':'" + form + "','of':'cases.channel'" + (form.equals("quantile") ? ",'p':0.5" : "")));
        return Stream.concat(Stream.concat(sources, numbers), otherFormulas());
    }

    private static Stream<Arguments> otherFormulas() {
        return Stream.of(
                measure(
                        "share.source",
                        "",
                        "'form':'share','of':{'form':'present','field':'cases.channel'},"
                                + "'among':{'form':'present','field':'surveys.channel'}"),
                measure(
                        "bands.start",
                        "/bands",
                        "'form':'index','of':'surveys.recommend','bands':[{'from':1,'weight':1}]"),
                measure(
                        "bands.order",
                        "/bands",
                        "'form':'index','of':'surveys.recommend','bands':[{'from':0,'weight':1},{'from':11,'weight':2}]"),
                measure(
                        "within.range",
                        "/within",
                        "'form':'repeat','source':'cases','entity':['cases.channel'],'within':'PT0S'"),
                measure(
                        "by.source",
                        "/by",
                        "'form':'spread','of':" + COUNT
                                + ",'by':'surveys.channel','measure':'range','minimumSample':1"),
                measure(
                        "denominator.source",
                        "/denominator",
                        "'form':'ratio','numerator':" + COUNT + ",'denominator':{'form':'count','source':'surveys'}"),
                measure(
                        "cells.to-date",
                        "/window/cells",
                        "'form':'windowed','of':" + COUNT
                                + ",'window':{'span':'to-date','cells':2,'grain':'month','zone':'UTC'}"),
                measure(
                        "expression.indicator",
                        "/expression",
                        "'form':'derived','unit':'1','expression':{'form':'constant','number':1}"),
                measure(
                        "indicator.blank",
                        "/expression/indicator",
                        "'form':'derived','unit':'1','expression':{'form':'value','indicator':''}"));
    }

    private static final String COUNT = "{'form':'count','source':'cases'}";

    private static Stream<Arguments> curves() {
        return Stream.of(
                curve("curve.target", "", "'form':'through','zero':0,'target':2,'full':1"),
                curve("points.fewest", "/points", "'form':'points','points':[{'at':0,'earns':0}]"),
                curve("curve.ascend", "", "'form':'points','points':[{'at':0,'earns':0},{'at':0,'earns':1}]"),
                curve(
                        "logarithmic.positive",
                        "/logarithmic",
                        "'form':'points','logarithmic':true,'points':[{'at':0,'earns':0},{'at':1,'earns':1}]"),
                curve(
                        "logarithmic.positive-time",
                        "",
                        "'form':'through-times','zero':'PT2M','target':'PT1M','full':'PT0S'"),
                curve(
                        "points.scores",
                        "/points",
                        "'form':'points','points':[{'at':0,'earns':1},{'at':1,'earns':0},{'at':2,'earns':1}]"),
                curve(
                        "steps.scores",
                        "/steps",
                        "'form':'steps','first':1,'edge':'belongs-above','steps':[{'at':1,'earns':1}]"),
                curve("better.rank", "/better", "'form':'rank','within':'peers','better':'within','values':[1]"),
                curve("within.blank", "/within", "'form':'rank','within':' ','better':'higher','values':[1]"));
    }

    private static Arguments curve(String rule, String pointer, String curve) {
        return indicator(rule, "/curve" + pointer, "'measures':" + COUNT + ",'curve':{" + curve + "}");
    }

    private static final String UP = "{'form':'through','zero':0,'target':1,'full':2}";
    private static final String DOWN = "{'form':'through','zero':2,'target':1,'full':0}";
    private static final String MIDDLE =
            "{'form':'points','points':[{'at':0,'earns':0},{'at':1,'earns':9},{'at':2,'earns':0}]}";

    private static Stream<Arguments> indicators() {
        Stream<Arguments> directions = Stream.of("higher", "lower", "within")
                .flatMap(better -> Stream.of(UP, DOWN, MIDDLE)
                        .map(curve ->
                                counting("curve.direction", "/curve", "'better':'" + better + "','curve':" + curve)))
                .filter(RulesTest::isAgainst);
        return Stream.concat(
                directions,
                Stream.of(
                        of(
                                "id.indicator",
                                "/definitions/0/id",
                                INDICATOR.replace("a.b", "a b") + "'measures':" + COUNT + "}"),
                        counting("core.curve", "/core", "'core':true"),
                        counting("better.curve", "/better", "'better':'higher'"),
                        counting("guard.itself", "/guard", "'guard':'a.b'"),
                        counting("datedBy.source", "/datedBy", "'datedBy':'surveys.answeredAt'"),
                        counting("level.open", "/confidence/level", "'confidence':{'level':1}"),
                        counting(
                                "curve.numbers",
                                "/curve",
                                "'curve':{'form':'through-times','zero':'PT3M','target':'PT2M','full':'PT1M'}"),
                        indicator(
                                "curve.durations",
                                "/curve",
                                "'measures':{'form':'mean','of':'cases.firstResponseTime'},'curve':" + UP),
                        indicator(
                                "curve.money",
                                "/curve",
                                "'measures':{'form':'sum','of':'orders.amount'},'curve':" + UP),
                        indicator(
                                "datedBy.derived",
                                "/datedBy",
                                "'measures':{'form':'derived','unit':'1','expression':{'form':'value','indicator':'c.d'}},"
                                        + "'datedBy':'cases.openedAt'"),
                        targets("curves.none", "/curves", "", "'by':'cases.channel','curves':{}"),
                        targets("targets.curve", "", "", "'by':'cases.channel','curves':{'chat':" + UP + "}"),
                        targets("targets.source", "", CURVE, "'by':'surveys.channel','curves':{'chat':" + UP + "}"),
                        targets(
                                "targets.numbers",
                                "",
                                CURVE,
                                "'by':'cases.channel','curves':{'chat':{'form':'through-times',"
                                        + "'zero':'PT3M','target':'PT2M','full':'PT1M'}}"),
                        indicator(
                                "targets.durations",
                                "/targets",
                                "'measures':{'form':'mean','of':'cases.firstResponseTime'},'curve':{'form':'through-times',"
                                        + "'zero':'PT3M','target':'PT2M','full':'PT1M'},"
                                        + "'targets':{'by':'cases.channel','curves':{'chat':" + UP + "}}"),
                        indicator(
                                "targets.formula",
                                "/targets",
                                "'measures':{'form':'ratio','numerator':" + COUNT + ",'denominator':" + COUNT + "},"
                                        + CURVE + "'targets':{'by':'cases.channel','curves':{'chat':" + UP + "}}")));
    }

    private static final String CURVE = "'curve':" + UP + ",";

    private static boolean isAgainst(Arguments each) {
        String text = (String) each.get()[2];
        return !Definitions.standard().read(text).problems().isEmpty();
    }

    private static Arguments counting(String rule, String pointer, String more) {
        return indicator(rule, pointer, "'measures':" + COUNT + "," + more);
    }

    private static Arguments targets(String rule, String pointer, String before, String targets) {
        return counting(rule, "/targets" + pointer, before + "'targets':{" + targets + "}");
    }

    private static Stream<Arguments> headings() {
        return Stream.of(
                model(
                        "children.fewest",
                        "/root/children",
                        "{'form':'heading','id':'h','name':{'zh':'甲','en':'A'},'children':[]}",
                        ""),
                model("quorums.children", "/root/quorums", LEAF + ",'quorums':[{'atLeast':2,'of':['a.b']}]}", ""),
                model(
                        "gates.indicator",
                        "/root/gates",
                        LEAF + ",'gates':[{'form':'below','indicator':'c','edge':1,'limit':60}]}",
                        ""),
                model(
                        "ramp.ends",
                        "/root/gates/0",
                        LEAF + ",'gates':[{'form':'ramp','indicator':'a.b','shut':1,'open':1,'limit':60}]}",
                        ""),
                model("share.core", "/root/weights/share", LEAF + ",'weights':{'form':'core','share':1}}", ""),
                model(
                        "weights.unknown",
                        "/root/weights",
                        LEAF + ",'weights':{'form':'given','byId':{'a.b':1,'c':1}}}",
                        ""),
                weights("weights.missing", ""),
                weights("weights.sum", "'e.f':0"),
                model("bands.first", "/bands", LEAF + "}", ",'bands':[{'from':1,'name':{'zh':'甲','en':'A'}}]"),
                model(
                        "bands.ascend",
                        "/bands",
                        LEAF + "}",
                        ",'bands':[{'from':0,'name':{'zh':'甲','en':'A'}},{'from':0,'name':{'zh':'乙','en':'B'}}]"));
    }

    private static Arguments weights(String rule, String byId) {
        String root = LEAF.replace("a.b", "e.f") + ",'weights':{'form':'given','byId':{" + byId + "}}}";
        return model(rule, "/root/weights", root, "", "," + SCORED);
    }

    private static Stream<Arguments> models() {
        String derived = "{'kind':'indicator','id':'c.d','name':{'zh':'丙','en':'C'},'measures':{'form':'derived',"
                + "'unit':'share','expression':";
        String own = "{'form':'value','indicator':'c.d'}";
        String other = "{'form':'value','indicator':'a.b'}";
        return Stream.of(
                model("root.heading", "/root", "{'form':'indicator','id':'a.b'}", ""),
                model("node.twice", "/root/children/0", LEAF + "}", ",'information':['a.b']"),
                model("information.curve", "/information/0", LEAF + "}", ",'information':['e.f']", "," + SCORED),
                model("outOfScope.unknown", "/outOfScope/0", LEAF + "}", ",'outOfScope':['x']"),
                model("imputed.unknown", "/imputed/x", LEAF + "}", ",'imputed':{'x':1}"),
                information("derived.unknown", derived + "{'form':'value','indicator':'x'}}}"),
                information("derived.cycle", derived + own + "}}"),
                information("derived.unit", derived + other + "}}"),
                information(
                        "derived.units",
                        derived + "{'form':'plus','left':" + other + ",'right':{'form':'value','indicator':'e.f'}}}}"));
    }

    private static final String SCORED = "{'kind':'indicator','id':'e.f','name':{'zh':'戊','en':'E'},"
            + "'measures':{'form':'mean','of':'cases.firstResponseTime'},'curve':{'form':'through-times',"
            + "'zero':'PT3M','target':'PT2M','full':'PT1M'}}";

    private static Arguments information(String rule, String derived) {
        String two = LEAF.replace("'children':[", "'children':[{'form':'indicator','id':'e.f'},");
        return model(rule, "/information/0", two + "}", ",'information':['c.d']", "," + SCORED + "," + derived);
    }

    private static Arguments model(String rule, String pointer, String root, String more, String... others) {
        return of(
                rule,
                "/definitions/0" + pointer,
                "{'kind':'model','id':'m','name':{'zh':'模','en':'M'},'root':" + root + more + "}," + INDICATOR
                        + "'measures':" + COUNT + "}" + String.join("", others));
    }

    private static Arguments of(String rule, String pointer, String definitions) {
        return Arguments.of(rule, pointer, "{\"definitions\":[" + definitions.replace('\'', '"') + "]}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void tellsWhatIsWrongAndWhere(String rule, String pointer, String text) {
        List<DefinitionProblem> problems = Definitions.standard().read(text).problems();
        assertThat(problems)
                .as(text)
                .extracting(DefinitionProblem::rule, DefinitionProblem::pointer)
                .contains(org.assertj.core.api.Assertions.tuple(rule, pointer));
        assertThat(problems).extracting(DefinitionProblem::rule).doesNotContain("definition.invalid");
        assertThat(problems).allMatch(problem -> problem.in(Locale.CHINESE).matches("(?s).*\\p{IsHan}.*"));
    }

    @Test
    void everyRuleIsBrokenBySomeDocument() {
        assertThat(wrong().map(each -> each.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        CoreRules.all().stream().map(Rule::id).distinct().toList());
    }
}
