package com.example.lab;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.plugin.Plugins;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Documents use what the plugin brings, once an application has found it. */
class LabDocumentTest {

    private static final String DOCUMENT = """
            {
              "definitions": [
                {
                  "kind": "indicator",
                  "id": "shop.reasons",
                  "name": {"zh": "首要原因占比", "en": "Chats for the most frequent reason"},
                  "measures": {"form": "lab.vital-few", "over": "lab.chats.reason", "few": 1},
                  "under": "closed-loop-improvement",
                  "curve": {"form": "lab.logistic", "middle": 0.5, "step": -0.1}
                }
              ]
            }
            """;

    private static final Records CHATS = Records.of(
            Chats.SOURCE,
            row(Chats.REASON, "bill"),
            row(Chats.REASON, "parcel"),
            row(Chats.REASON, "bill"),
            row(Chats.REASON, "return"));

    @Test
    void isFoundReadAndScored() {
        Plugins plugins = Plugins.found();
        assertThat(plugins.report().refused()).isEmpty();
        Definitions language = plugins.addTo(Definitions.standard());
        DefinitionSet read = language.read(DOCUMENT).orThrow();
        assertThat(language.read(language.write(read)).orThrow()).isEqualTo(read);

        ServiceModel model = ServiceModel.of(plugins.indicators()).with(read.get(Indicator.class, "shop.reasons"));
        Scorecard card =
                ScoringEngine.of(model).score(ScoringPeriod.wholeTime(Instant.parse("2026-07-01T00:00:00Z")), CHATS);
        assertThat(card.of("shop.reasons")).hasToString("shop.reasons: 50 points, 50.0 %, n = 4");
        assertThat(card.of("lab.reasons")).hasToString("lab.reasons: 1.80 points, 100.0 %, n = 4");
    }
}
