package io.ninethree.examples.publicdata;

import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;
import io.ninethree.score.Scorecard;

/** What a scorecard says of one indicator, as figures that can be counted by hand. */
public final class Measured {

    private Measured() {}

    public static double value(Scorecard card, String indicator) {
        return of(card, indicator).number().orElseThrow();
    }

    /** How many of the records that count fulfil the condition of a share. */
    public static long hits(Scorecard card, String indicator) {
        return Math.round(value(card, indicator) * sample(card, indicator).counted());
    }

    public static Sample sample(Scorecard card, String indicator) {
        return of(card, indicator).sample();
    }

    private static IndicatorValue of(Scorecard card, String indicator) {
        return card.of(indicator).value();
    }
}
