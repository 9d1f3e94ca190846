package io.ninethree.rules.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.DefinitionKind.Rule;
import io.ninethree.definition.DefinitionProblem;
import io.ninethree.definition.Definitions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a calendar, a clock, a policy or a case is told by rule, by place and in both languages. */
class HostileDefinitionsTest {

    private static final Definitions LANGUAGE = Definitions.standard().with(SlaDefinitions.kinds());

    private static final String OFFICE = """
            {'kind': 'calendar', 'id': 'office', 'open': {'form': 'hours', 'zone': 'UTC', 'week': [
              {'days': ['monday'], 'hours': ['09:00-18:00']}]}}""";

    private static String definitions(String... some) {
        return "{'definitions': [" + OFFICE + ", " + String.join(", ", some) + "]}";
    }

    private static String open(String open) {
        return definitions("{'kind': 'calendar', 'id': 'x', 'open': " + open + "}");
    }

    private static String hours(String members) {
        return open("{'form': 'hours', 'zone': 'UTC', " + members + "}");
    }

    private static String policy(String members) {
        return definitions("{'kind': 'policy', 'id': 'x', " + members + "}");
    }

    private static String promises(String promises) {
        return policy("'fallback': true, 'promises': [" + promises + "]");
    }

    private static String promise(String members) {
        return promises("{'clock': 'resolution', 'within': 'PT8H', " + members + "}");
    }

    private static String warning(String warning) {
        return promise("'warnings': [" + warning + "]");
    }

    private static String owes(String remedy) {
        return promise("'owes': [" + remedy + "]");
    }

    private static String inCase(String members) {
        return promise("'pausedWhile': ['customer']").replaceFirst("]}$", "")
                + "], 'cases': [{'kind': 'policy', 'of': 'x'," + " 'name': 'n', 'asOf': '2026-06-01T00:00:00Z', "
                + members + "}]}";
    }

    private static Arguments told(String document, String... problems) {
        return Arguments.of(document, List.of(problems));
    }

    static Stream<Arguments> calendars() {
        String monday = "'week': [{'days': ['monday'], 'hours': ['09:00-18:00']}]";
        return Stream.of(
                told(open("{'form': 'hours'}"), "shape.missing-key /definitions/1/open"),
                told(
                        open("{'form': 'hours', 'zone': 'Asia/Shangai', " + monday + "}"),
                        "calendar.zone /definitions/1/open/zone maybe Asia/Shanghai"),
                told(hours("'week': []"), "calendar.never-open /definitions/1/open"),
                told(
                        hours("'week': [{'days': ['mnoday'], 'hours': ['09:00-18:00']}]"),
                        "shape.word /definitions/1/open/week/0/days/0 maybe monday"),
                told(
                        hours("'week': [{'days': ['monday'], 'hours': ['9-18', '09:00-09:00']}]"),
                        "calendar.hours /definitions/1/open/week/0/hours/0 maybe 09:00-18:00",
                        "calendar.empty-hours /definitions/1/open/week/0/hours/1"),
                told(
                        hours("'week': [{'days': ['monday'], 'hours': []}]"),
                        "shape.size /definitions/1/open/week/0/hours"),
                told(
                        hours(monday + ", 'closedOn': [{'name': ' ', 'dates': ['2026-10-01']}]"),
                        "calendar.closure-name /definitions/1/open"),
                told(
                        hours(monday + ", 'closedOn': [{'dates': ['2026-02-30']}]"),
                        "text.notation /definitions/1/open/closedOn/0/dates/0"),
                told(
                        hours(monday + ", 'breaks': [{'name': '', 'days': ['monday'], 'hours': ['12:00-13:00']}]"),
                        "calendar.break-name /definitions/1/open"),
                told(hours(monday + ", 'holidays': []"), "shape.unknown-key /definitions/1/open/holidays"),
                told(
                        open("{'form': 'union', 'of': ['ofice']}"),
                        "definition.unknown /definitions/1/open/of/0 maybe office"),
                told(open("{'form': 'union', 'of': ['office', 'x']}"), "definition.cycle /definitions/1/open/of/1"),
                told(
                        definitions(
                                "{'kind': 'calendar', 'id': 'a', 'open': {'form': 'like', 'of': 'b'}}",
                                "{'kind': 'calendar', 'id': 'b', 'open': {'form': 'without', 'of': 'a', 'without': ['office']}}"),
                        "definition.cycle /definitions/2/open/of"),
                told(
                        definitions(
                                "{'kind': 'calendar', 'id': 'a', 'open': {'form': 'union', 'of': ['office', 'always']}}",
                                "{'kind': 'calendar', 'id': 'b', 'open': {'form': 'like', 'of': 'a', 'zone': 'UTC'}}"),
                        "calendar.like /definitions/2/open"),
                told(
                        definitions("{'kind': 'calendar', 'id': 'x', 'name': ' ', 'open': {'form': 'always'}}"),
                        "calendar.name /definitions/1/name"));
    }

    static Stream<Arguments> policies() {
        String resolution = "{'clock': 'resolution', 'within': 'PT8H'}";
        return Stream.of(
                told(policy("'promises': [" + resolution + "]"), "policy.condition /definitions/1"),
                told(
                        policy("'fallback': true, 'appliesWhen': {'form': 'always'}, 'promises': [" + resolution + "]"),
                        "policy.fallback /definitions/1"),
                told(
                        policy("'fallback': true, 'validFrom': '2026-06-01T00:00:00Z',"
                                + " 'validTo': '2026-05-01T00:00:00Z', 'promises': [" + resolution + "]"),
                        "policy.validity /definitions/1"),
                told(policy("'fallback': true, 'promises': []"), "shape.size /definitions/1/promises"),
                told(promises(resolution + ", " + resolution), "policy.clock /definitions/1"),
                told(
                        policy("'fallback': true, 'rank': 2147483648, 'promises': [" + resolution + "]"),
                        "policy.rank /definitions/1/rank"),
                told(
                        promises("{'clock': 'resoluton', 'within': 'PT8H'}"),
                        "definition.unknown /definitions/1/promises/0/clock maybe resolution"),
                told(promises("{'clock': 'resolution', 'within': '-PT8H'}"), "promise.time /definitions/1/promises/0"),
                told(promises("{'clock': 'resolution', 'within': 8}"), "shape.type /definitions/1/promises/0/within"),
                told(
                        promises("{'clock': 'resolution', 'within': '8h'}"),
                        "text.notation /definitions/1/promises/0/within"),
                told(
                        promises("{'clock': 'resolution', 'within': 'P36501D'}"),
                        "promise.long-time /definitions/1/promises/0"),
                told(
                        promise("'exceptions': [{'field': 'cases.priority', 'word': 'a', 'within': 'PT1H'},"
                                + " {'field': 'cases.priority', 'word': 'a', 'within': 'PT2H'}]"),
                        "promise.exception /definitions/1/promises/0"),
                told(
                        promise("'exceptions': [{'field': 'cases.prority', 'word': 'a', 'within': 'PT0S',"
                                + " 'countedIn': 'ofice'}]"),
                        "field.unknown /definitions/1/promises/0/exceptions/0/field maybe cases.priority",
                        "definition.unknown /definitions/1/promises/0/exceptions/0/countedIn maybe office"),
                told(
                        promise("'pausedWhileWaiting': true, 'pausedWhile': ['customer']"),
                        "promise.pause /definitions/1/promises/0"),
                told(promise("'extraWhenClosed': '-PT1S'"), "promise.extra-time /definitions/1/promises/0"),
                told(promise("'extraWhenClosed': 'P99999D'"), "promise.long-extra-time /definitions/1/promises/0"),
                told(
                        promise("'onReopening': 'restrat'"),
                        "shape.word /definitions/1/promises/0/onReopening maybe restart"),
                told(
                        promise("'onChange': {'form': 'grace', 'time': 'PT0S'}"),
                        "change.grace /definitions/1/promises/0/onChange"),
                told(
                        promise("'onChange': {'form': 'grace', 'time': 'P99999D'}"),
                        "change.long-grace /definitions/1/promises/0/onChange"),
                told(
                        definitions("{'kind': 'clock', 'id': 'x', 'startsAt': {'when': {'form': 'present', 'field':"
                                + " 'events.at'}}}"),
                        "clock.pattern /definitions/1/startsAt/when"),
                told(
                        definitions("{'kind': 'clock', 'id': 'x', 'startsAt': {'events': ['solved']}}"),
                        "shape.word /definitions/1/startsAt/events/0 maybe resolved"));
    }

    static Stream<Arguments> remedies() {
        return Stream.of(
                told(warning("{'form': 'at-share', 'share': 0}"), "warning.share /definitions/1/promises/0/warnings/0"),
                told(
                        warning("{'form': 'at-share', 'share': 50}"),
                        "shape.range /definitions/1/promises/0/warnings/0/share"),
                told(
                        warning("{'form': 'before', 'time': 'PT0S'}"),
                        "warning.time /definitions/1/promises/0/warnings/0"),
                told(
                        warning("{'form': 'wall-time-after', 'time': 'P99999D'}"),
                        "warning.long-time /definitions/1/promises/0/warnings/0"),
                told(
                        owes("{'form': 'credit', 'amount': '5'}"),
                        "remedy.amount /definitions/1/promises/0/owes/0/amount maybe 5 %"),
                told(
                        owes("{'form': 'refund', 'amount': '0 EUR'}"),
                        "remedy.no-amount /definitions/1/promises/0/owes/0/amount"),
                told(
                        owes("{'form': 'apology', 'whenBreachedBy': '-PT1H'}"),
                        "remedy.overrun /definitions/1/promises/0/owes/0"),
                told(
                        owes("{'form': 'apology', 'whenAttainmentBelow': '101 %'}"),
                        "remedy.attainment /definitions/1/promises/0/owes/0"),
                told(
                        owes("{'form': 'apology', 'whenBreachedBy': 'PT1H', 'whenAttainmentBelow': '99 %'}"),
                        "remedy.basis /definitions/1/promises/0/owes/0"),
                told(
                        owes(
                                "{'form': 'credit', 'amount': '5 %', 'risingTo': [{'amount': '4 %', 'whenBreachedBy': 'PT1H'}]}"),
                        "remedy.tier /definitions/1/promises/0/owes/0"),
                told(
                        owes("{'form': 'credit', 'amount': '5 %', 'forEachStarted': 'PT0S'}"),
                        "remedy.unit /definitions/1/promises/0/owes/0"),
                told(
                        owes(
                                "{'form': 'credit', 'amount': '5 %', 'forEachStarted': 'PT1H', 'whenAttainmentBelow': '9 %'}"),
                        "remedy.unit-basis /definitions/1/promises/0/owes/0"),
                told(
                        owes("{'form': 'credit', 'amount': '5 EUR', 'atMost': '9 USD'}"),
                        "remedy.cap /definitions/1/promises/0/owes/0"),
                told(
                        owes("{'form': 'apology', 'deliveredWithin': 'PT0S'}"),
                        "remedy.delivery /definitions/1/promises/0/owes/0"),
                told(
                        owes("{'form': 'apology', 'amount': '5 %'}"),
                        "shape.unknown-key /definitions/1/promises/0/owes/0/amount"),
                told(owes("{'form': 'voucher'}"), "shape.word /definitions/1/promises/0/owes/0/form"));
    }

    static Stream<Arguments> cases() {
        String met = "'expect': {'resolution': {'verdict': 'met'}}";
        return Stream.of(
                told(inCase("'events': [], 'expect': {}"), "case.expectation /cases/0"),
                told(
                        inCase("'events': [], 'expect': {'resolution': {}}"),
                        "case.expectation /cases/0/expect/resolution"),
                told(
                        inCase("'events': [], 'expect': {'resoluton': {'verdict': 'met'}}"),
                        "case.clock /cases/0/expect/resoluton maybe resolution"),
                told(
                        inCase("'events': [], 'expect': {'resolution': {'verdict': 'mett'}}"),
                        "shape.word /cases/0/expect/resolution/verdict maybe met"),
                told(
                        inCase("'case': {'cases.teir': 'gold'}, 'events': [], " + met),
                        "field.unknown /cases/0/case/cases.teir maybe cases.tier"),
                told(
                        inCase("'events': [{'at': '2026-06-01T00:00:00Z', 'event': 'paused'}], " + met),
                        "event.word /cases/0/events/0/event"),
                told(
                        inCase("'events': [{'at': '2026-06-01T00:00:00', 'event': 'opened'}], " + met),
                        "text.notation /cases/0/events/0/at"),
                told(
                        inCase("'events': [], " + met).replace("'of': 'x'", "'of': 'y'"),
                        "definition.unknown /cases/0/of maybe x"));
    }

    static Stream<Arguments> all() {
        return Stream.of(calendars(), policies(), remedies(), cases()).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("all")
    void tellsRuleAndPlace(String document, List<String> expected) {
        assertThat(problems(document)).map(HostileDefinitionsTest::told).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("all")
    void speaksChinese(String document, List<String> expected) {
        assertThat(problems(document))
                .hasSameSizeAs(expected)
                .allSatisfy(
                        problem -> assertThat(problem.text().in(Locale.CHINESE)).containsPattern("\\p{IsHan}"));
    }

    @Test
    void knowsEveryRuleByADocumentThatBreaksIt() {
        Stream<String> broken = all().flatMap(each -> problems((String) each.get()[0]).stream())
                .map(DefinitionProblem::rule)
                .distinct();

        assertThat(Stream.of(SlaDefinitions.kinds())
                        .map(DefinitionKind::rules)
                        .flatMap(List::stream)
                        .map(Rule::id))
                .isSubsetOf(broken.toList());
    }

    private static List<DefinitionProblem> problems(String document) {
        return LANGUAGE.read(document.replace('\'', '"')).problems();
    }

    private static String told(DefinitionProblem problem) {
        return problem.rule() + " " + problem.pointer()
                + problem.hint().map(hint -> " maybe " + hint).orElse("");
    }
}
