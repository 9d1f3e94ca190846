package old;

import io.ninethree.definition.Definitions;
import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.plugin.Plugins;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** An application that nobody compiles again. */
public final class OldHost {

    private static final String DOCUMENT =
            """
            {"definitions": [{"kind": "indicator", "id": "shop.best", "name": {"zh": "最高评分", "en": "Best stars"},
              "measures": {"form": "old.best-stars", "field": "old.visits.stars"}, "under": "emotional-connection",
              "curve": {"form": "old.squared", "full": 10}}]}
            """;

    private OldHost() {}

    /** What the indicators of some plugins measure and earn. */
    public static String scored(Plugins plugins) {
        return scored(plugins.indicators());
    }

    /** What an indicator of a document that uses the plugin measures and earns. */
    public static String read(Plugins plugins) {
        Definitions language = plugins.addTo(Definitions.standard());
        return scored(List.of(language.read(DOCUMENT).orThrow().get(Indicator.class, "shop.best")));
    }

    private static String scored(List<Indicator> indicators) {
        Scorecard card = ScoringEngine.of(ServiceModel.of(indicators))
                .score(ScoringPeriod.wholeTime(Instant.parse("2026-07-01T00:00:00Z")), Visits.some());
        return indicators.stream()
                .map(each -> card.of(each.id()).toString())
                .collect(Collectors.joining("\n"));
    }
}
