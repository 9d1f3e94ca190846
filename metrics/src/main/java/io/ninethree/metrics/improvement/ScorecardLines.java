package io.ninethree.metrics.improvement;

import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.metrics.improvement.Review.ScorecardMark;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.Scorecard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The numbers of a scorecard as lines, and the mark that they give. */
final class ScorecardLines {

    private ScorecardLines() {}

    static ScorecardMark mark(Scorecard card) {
        byte[] numbers = text(card).getBytes(StandardCharsets.UTF_8);
        return new ScorecardMark(
                DefinitionText.hash(card.model()), HexFormat.of().formatHex(sha256().digest(numbers)));
    }

    private static String text(Scorecard card) {
        String period = card.period().from() + " " + card.period().to() + " "
                + card.period().knownAt() + " "
                + card.segment().map(Object::toString).orElse("");
        return card.indicators().stream()
                .map(ScorecardLines::line)
                .collect(Collectors.joining("\n", period + "\n", "\n"));
    }

    private static String line(IndicatorScore score) {
        return score.id() + " " + value(score.value()) + " " + score.sampleSize() + " " + exact(score.points());
    }

    private static String value(IndicatorValue value) {
        if (value instanceof IndicatorValue.NotMeasured missing) {
            return missing.reason().name();
        }
        return value instanceof Amount amount ? amount.money().toString() : exact(value.number());
    }

    /** All digits of a number, which its decimal text has not on every Java platform. */
    private static String exact(OptionalDouble number) {
        return number.isPresent() ? Double.toHexString(number.getAsDouble()) : "-";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
