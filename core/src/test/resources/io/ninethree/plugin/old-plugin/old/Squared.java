package old;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.score.ScoreCurve;

/** Nothing at 0, everything at a value, and the square of the share between. */
record Squared(double full) implements ScoreCurve {

    @Override
    public double score(double value) {
        double share = Math.max(0, Math.min(1, value / full));
        return 100 * share * share;
    }

    record Kind() implements DefinitionKind<Squared> {

        @Override
        public String name() {
            return "old.squared";
        }

        @Override
        public Class<Squared> type() {
            return Squared.class;
        }

        @Override
        public DefinitionFormat<Squared> format(Formats formats) {
            Member<Squared, Double> full = Member.required("full", Formats.number(), Squared::full);
            return Formats.object(in -> new Squared(in.get(full)), full);
        }
    }
}
