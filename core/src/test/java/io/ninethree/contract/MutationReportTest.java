package io.ninethree.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.definition.DefinitionReading;
import io.ninethree.definition.Definitions;
import org.junit.jupiter.api.Test;

/** Small changes of definitions are noticed by cases that try them, and those that are not are told with their place. */
class MutationReportTest {

    private static final String DOCUMENT = """
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
                },
                {
                  "kind": "model",
                  "id": "own",
                  "name": {"zh": "模型", "en": "Model"},
                  "root": {
                    "form": "heading",
                    "id": "overall",
                    "name": {"zh": "总体", "en": "Overall"},
                    "gates": [{"form": "below", "indicator": "own.fcr", "edge": 0.7, "limit": 50}],
                    "children": [{"form": "indicator", "id": "own.fcr"}]
                  }
                }
              ],
              "cases": [
                {
                  "kind": "indicator",
                  "of": "own.fcr",
                  "name": "counts resolvable cases only",
                  "given": [
                    {"times": 3, "row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": true}},
                    {"times": 2, "row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": false}},
                    {"row": {"cases.resolvable": false, "cases.resolvedOnFirstContact": true}}
                  ],
                  "expect": {"value": 0.6, "score": 45.714285714285715}
                }%s
              ]
            }
            """;

    private static final String MORE = """
            ,
            {
              "kind": "indicator",
              "of": "own.fcr",
              "name": "earns more beyond the target",
              "given": [
                {"times": 9, "row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": true}},
                {"times": 1, "row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": false}}
              ],
              "expect": {"score": 95}
            },
            {
              "kind": "indicator",
              "of": "own.fcr",
              "name": "says that there is nothing",
              "given": [],
              "without": ["cases.resolvable", "cases.resolvedOnFirstContact"],
              "expect": {"absence": "no-records"}
            },
            {
              "kind": "model",
              "of": "own",
              "name": "is limited where too few are resolved at once",
              "given": [
                {"times": 69, "row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": true}},
                {"times": 31, "row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": false}}
              ],
              "expect": {"overall": {"score": 50}}
            },
            {
              "kind": "model",
              "of": "own",
              "name": "is not limited from there on",
              "given": [
                {"times": 70, "row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": true}},
                {"times": 30, "row": {"cases.resolvable": true, "cases.resolvedOnFirstContact": false}}
              ],
              "expect": {"overall": {"score": 68.57142857142857}}
            }""";

    private static DefinitionReading read(String more) {
        DefinitionReading reading = Definitions.standard().read(DOCUMENT.formatted(more));
        reading.orThrow();
        return reading;
    }

    @Test
    void tellsWhichChangesNoCaseNoticed() {
        MutationReport report = MutationReport.of(read(""));
        assertThat(report.survivors())
                .extracting(each -> each.change().line() + ": " + each.text().en())
                .containsExactly(
                        "13: '0.95' became '1.045'",
                        "13: '0.95' became '0.855'",
                        "23: 'gates' was dropped",
                        "23: 'below' became 'above'",
                        "23: '0.7' became '0.77'",
                        "23: '0.7' became '0.63'",
                        "23: '50' became '55'",
                        "23: '50' became '45'");
        assertThat(report.score()).isEqualTo(10 / 18.0);
    }

    @Test
    void isContentWithCasesOnEverySegmentAndEdge() {
        MutationReport report = MutationReport.of(read(MORE));
        assertThat(report.survivors())
                .extracting(each -> each.change().toString())
                .isEmpty();
        assertThat(report.mutants()).isEqualTo(18);
        assertThat(report.score()).isEqualTo(1);
    }

    @Test
    void refusesCasesThatDoNotHoldBeforehand() {
        DefinitionReading wrong =
                Definitions.standard().read(DOCUMENT.formatted("").replace("\"value\": 0.6", "\"value\": 0.7"));
        assertThatThrownBy(() -> MutationReport.of(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value of 'own.fcr' must be 0.7, was 0.6");
    }

    @Test
    void tellsWhichBranchesNoCaseReaches() {
        assertThat(DefinitionCoverage.of(read("").definitions()).missed())
                .extracting(each -> each.id() + ": " + each.text().en())
                .containsExactly(
                        "own.fcr: curve 75.0 % to 95.0 %",
                        "own.fcr: no records",
                        "own: gate of overall on own.fcr limits",
                        "own: gate of overall on own.fcr lets pass");
    }

    @Test
    void tellsThatAllBranchesAreReached() {
        DefinitionCoverage coverage = DefinitionCoverage.of(read(MORE).definitions());
        assertThat(coverage.missed()).isEmpty();
        assertThat(coverage.share()).isEqualTo(1);
        assertThat(coverage.branches()).hasSize(9);
    }
}
