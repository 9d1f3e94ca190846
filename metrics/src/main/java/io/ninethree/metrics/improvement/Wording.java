package io.ninethree.metrics.improvement;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.Difference;
import io.ninethree.statistics.Interval;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers and lists for a reader. */
final class Wording {

    private Wording() {}

    /** What a user wrote is the same in both languages. */
    static Text own(String text) {
        return Text.of(text, text);
    }

    static void requireNonBlank(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, was '" + text + "'");
        }
    }

    static void requireFinite(String what, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(what + " must be finite, was " + number);
        }
    }

    /** Some texts in a row, at least one. */
    static Text listed(List<Text> parts) {
        return joined(parts, "、", ", ");
    }

    static Text joined(List<Text> parts, String zh, String en) {
        return Text.of(
                parts.stream().map(Text::zh).collect(Collectors.joining(zh)),
                parts.stream().map(Text::en).collect(Collectors.joining(en)));
    }

    static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    static Text pointsText(double points) {
        return Text.of(points(points) + " 分", points(points) + " points");
    }

    private static String signed(double points) {
        return String.format(Locale.ROOT, "%+.1f", points);
    }

    /** A difference in points with its interval, after what it is about. */
    static Text withDifference(Text subject, Difference difference) {
        if (difference.points().isEmpty()) {
            return subject;
        }
        String number = signed(difference.points().getAsDouble());
        Text shown = between(Text.of(number + " 分", number + " points"), difference.interval(), Wording::signed);
        return Text.of(subject.zh() + "，" + shown.zh(), subject.en() + ", " + shown.en());
    }

    /** A difference of values with its interval. */
    static Text difference(Unit unit, double amount, Optional<Interval> interval) {
        if (unit.equals(Unit.SHARE)) {
            String number = signed(100 * amount);
            return between(
                    Text.of(number + " 个百分点", number + " percentage points"), interval, each -> signed(100 * each));
        }
        Text number = signed(unit, amount);
        return interval.map(ends -> Text.of(
                        number.zh() + "（" + signed(unit, ends.low()).zh() + " – "
                                + signed(unit, ends.high()).zh() + "）",
                        number.en() + " (" + signed(unit, ends.low()).en() + " – "
                                + signed(unit, ends.high()).en() + ")"))
                .orElse(number);
    }

    /** An amount with its sign. */
    static Text signed(Unit unit, double amount) {
        String sign = amount < 0 ? "-" : "+";
        Text size = unit.text(Math.abs(amount));
        return Text.of(sign + size.zh(), sign + size.en());
    }

    private static Text between(Text number, Optional<Interval> interval, Function<Double, String> end) {
        return interval.map(ends -> end.apply(ends.low()) + " – " + end.apply(ends.high()))
                .map(ends -> Text.of(number.zh() + "（" + ends + "）", number.en() + " (" + ends + ")"))
                .orElse(number);
    }

    static Text time(Duration time) {
        return Unit.SECONDS.text((double) time.toSeconds());
    }
}
