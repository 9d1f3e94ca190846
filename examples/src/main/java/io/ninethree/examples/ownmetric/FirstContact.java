package io.ninethree.examples.ownmetric;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.vocabulary.Cases.RESOLVABLE;
import static io.ninethree.vocabulary.Cases.RESOLVED_ON_FIRST_CONTACT;

import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;

/** A metric, and what it must give on three cases. */
public final class FirstContact {

    private FirstContact() {}

    /**
     * Tests the definition; silent if it is right.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Indicator firstContact = Indicator.named("need.fcr")
                .called("首次解决率", "First contact resolution")
                .measures(Formula.share(RESOLVED_ON_FIRST_CONTACT.isTrue()).among(RESOLVABLE.isTrue()))
                .scoredBy(ScoreCurve.through(0.40, 0.75, 0.95)) // 0 points, target = 80 points, 100 points
                .under(Experience.NEED_INSIGHT)
                .build();

        verify(firstContact)
                .given(
                        row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, true),
                        row(RESOLVABLE, true, RESOLVED_ON_FIRST_CONTACT, false),
                        row(RESOLVABLE, false))
                .measures(0.5)
                .onSampleOf(2);
    }
}
