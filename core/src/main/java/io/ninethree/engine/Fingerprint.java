package io.ninethree.engine;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.Indicator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What identifies bytes, and what a tally counts. */
final class Fingerprint {

    /** How many bytes a fingerprint has. */
    static final int LENGTH = 32;

    private Fingerprint() {}

    /**
     * What is counted: formulas, dates and the categories of targets, period and groups. Curves, weights and intervals are
     * not, so they may change.
     */
    static byte[] of(Tally tally) {
        StringBuilder text = new StringBuilder();
        for (Indicator indicator : tally.plan().model().indicators()) {
            text.append(indicator.id()).append(' ').append(indicator.datedBy()).append('\n');
            text.append(DefinitionText.of(indicator.formula())).append('\n');
            indicator
                    .targets()
                    .ifPresent(targets ->
                            text.append("by ").append(targets.by().id()).append('\n'));
        }
        ScoringPeriod period = tally.period();
        text.append(period.from()).append(' ').append(period.to()).append(' ').append(period.knownAt());
        tally.sets().forEach(set -> text.append('\n').append(set.name()));
        return of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must know SHA-256", e);
        }
    }
}
