package io.ninethree.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.definition.DefinitionProblem;
import io.ninethree.definition.Definitions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases beside a definition are run as plain checks, and tell what was otherwise; fixtures that do not fit are refused. */
class DefinitionTestsTest {

    private static final String FIRST_CONTACT = """
            {
              "definitions": [
                {
                  "kind": "indicator",
                  "id": "own.fcr",
                  "name": {"zh": "首次解决率", "en": "First contact resolution"},
                  "under": "need-insight",
                  "measures": {
                    "form": "share",
                    "of": {"form": "is", "field": "cases.resolvedOnFirstContact", "value": true},
                    "among": {"form": "is", "field": "cases.resolvable", "value": true}
                  },
                  "curve": {"form": "through", "zero": 0.4, "target": 0.75, "full": 0.95}
                }
              ],
              "cases": [
                {
                  "kind": "indicator",
                  "of": "own.fcr",
                  "name": "counts resolvable cases only",
                  "given": [
                    {"row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": true}},
                    {"times": 3, "row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": %s}},
                    {"row": {"cases.resolvable": false}}
                  ],
                  "expect": {"value": 0.25, "score": 0, "verdict": "missed", "sample": 4}
                }
              ]
            }
            """;

    @TestFactory
    Stream<DynamicTest> runsCasesInOneLine() {
        return DynamicTest.stream(
                DefinitionTests.of(Definitions.standard().read(FIRST_CONTACT.formatted("false"))).stream(),
                Check::name,
                Check::verify);
    }

    @Test
    void tellsWhatWasOtherwise() {
        List<Check> checks = DefinitionTests.of(Definitions.standard().read(FIRST_CONTACT.formatted("true")));
        assertThat(checks)
                .extracting(Check::name)
                .containsExactly("definitions have no problems", "own.fcr: counts resolvable cases only");
        assertThatThrownBy(checks.get(1)::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        score of 'own.fcr' must be 0, was 100
                        value of 'own.fcr' must be 0.25, was 1
                        verdict of 'own.fcr' must be missed, was met""");
    }

    @Test
    void refusesFieldsThatAreMisspeltSuperfluousOrForgotten() {
        String wrong = FIRST_CONTACT
                .formatted("false")
                .replace("{\"row\": {\"cases.resolvable\": false}}", "{\"row\": {\"cases.resolvible\": false}}");
        String superfluous = FIRST_CONTACT
                .formatted("false")
                .replace("{\"cases.resolvable\": false}", "{\"cases.store\": \"Nanjing Road\"}")
                .replace("\"cases.resolvedOnFirstContact\": ", "\"cases.reopened\": ");
        assertThat(Definitions.standard().read(wrong).problems())
                .extracting(DefinitionProblem::toString)
                .containsExactly("24:18: field must be one of a known source, was 'cases.resolvible'"
                        + " (maybe 'cases.resolvable'?) [field.unknown /cases/0/given/2/row/cases.resolvible]");
        assertThat(Definitions.standard().read(superfluous).problems())
                .extracting(problem -> problem.line() + " " + problem.rule() + " " + problem.pointer())
                .containsExactly(
                        "22 case.unread-field /cases/0/given/0/row/cases.reopened",
                        "23 case.unread-field /cases/0/given/1/row/cases.reopened",
                        "24 case.unread-field /cases/0/given/2/row/cases.store",
                        "21 case.missing-field /cases/0/given");
    }
}
