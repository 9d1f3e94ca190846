package old;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.field.Source;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.plugin.IndicatorProvider;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import java.util.List;

/** A plugin that nobody compiles again. */
public final class OldPlugin implements IndicatorProvider {

    @Override
    public String prefix() {
        return "old";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                Indicator.named("old.best")
                        .called("最高评分", "Best stars")
                        .measures(new BestStars(Visits.STARS))
                        .scoredBy(new Squared(5))
                        .under(Experience.EMOTIONAL_CONNECTION)
                        .build(),
                Indicator.named("old.happy")
                        .called("满意占比", "Happy visits")
                        .measures(Formula.share(Visits.STARS.atLeast(4)))
                        .scoredBy(ScoreCurve.through(0.2, 0.6, 1))
                        .under(Experience.EMPATHETIC_INTERACTION)
                        .core()
                        .build(),
                Indicator.named("old.visits")
                        .called("到店数", "Visits")
                        .measures(Formula.count(Visits.SOURCE))
                        .build());
    }

    @Override
    public List<DefinitionKind<?>> kinds() {
        return List.of(new BestStars.Kind(), new Squared.Kind());
    }

    @Override
    public List<Source> sources() {
        return List.of(Visits.SOURCE);
    }
}
