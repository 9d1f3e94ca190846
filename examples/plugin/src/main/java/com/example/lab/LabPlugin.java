package com.example.lab;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.field.Source;
import io.ninethree.model.Experience;
import io.ninethree.plugin.IndicatorProvider;
import io.ninethree.score.Indicator;
import java.util.List;

/** What the lab brings: an indicator, the source that it reads, and a formula and a curve for documents. */
public final class LabPlugin implements IndicatorProvider {

    static final Indicator REASONS = Indicator.named("lab.reasons")
            .called("高频原因占比", "Chats for the three most frequent reasons")
            .measures(new VitalFew(Chats.REASON, 3))
            .scoredBy(new Logistic(0.6, -0.1))
            .under(Experience.CLOSED_LOOP_IMPROVEMENT)
            .build();

    @Override
    public String prefix() {
        return "lab";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(REASONS);
    }

    @Override
    public List<DefinitionKind<?>> kinds() {
        return List.of(new VitalFew.Kind(), new Logistic.Kind());
    }

    @Override
    public List<Source> sources() {
        return List.of(Chats.SOURCE);
    }
}
