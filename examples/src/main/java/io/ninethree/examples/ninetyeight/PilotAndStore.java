package io.ninethree.examples.ninetyeight;

import io.ninethree.compare.DefinitionChange;
import io.ninethree.metrics.preset.Adjustment;
import io.ninethree.metrics.preset.NinetyEight;
import io.ninethree.metrics.preset.Preset;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.util.Map;

/**
 * A pilot that weighs stability most and lets its stores choose two things, and a store that joins: what each of them sets
 * otherwise, and what a store may not.
 */
public final class PilotAndStore {

    private PilotAndStore() {}

    /**
     * Prints what the pilot and a store set otherwise, and why another store is refused.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Preset store = store();
        System.out.println(store.lineage().en());
        for (DefinitionChange change : store.since(NinetyEight.preset())) {
            System.out.println("  " + change.text().en());
        }
        try {
            pilot().adjusted("lax-store", Text.of("宽松门店", "Lax store"), new Adjustment.OutOfScope("loop.closure"));
        } catch (InvalidDefinitionException e) {
            System.out.println(e.getMessage());
        }
    }

    /** Weights add up to whatever they like. */
    static Preset pilot() {
        return NinetyEight.preset()
                .adjusted(
                        "pilot",
                        Text.of("试点", "Pilot"),
                        new Adjustment.Weights(
                                "overall",
                                Map.of("stability", 40.0, "speed", 20.0, "consistency", 20.0, "feedback", 20.0)))
                .adjustableOnly("cons.channelRatio", "emo.csat");
    }

    /** A store with one channel that asks more customers. */
    static Preset store() {
        return pilot().adjusted(
                        "nanjing-road",
                        Text.of("南京路店", "Nanjing Road"),
                        new Adjustment.OutOfScope("cons.channelRatio"),
                        new Adjustment.MinimumSample("emo.csat", 30));
    }
}
