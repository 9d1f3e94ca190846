package io.ninethree.definition;

import io.ninethree.definition.Json.Decimal;
import io.ninethree.definition.Json.Truth;
import io.ninethree.definition.Json.Words;
import io.ninethree.definition.Shape.OfNumber;
import io.ninethree.definition.Shape.OfText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values next to a value: a tenth more and less, one more and less, the opposite, the next word, a day before and after. */
final class Neighbours {

    private static final int PART = 10;

    private Neighbours() {}

    static List<? extends Json> of(Json json, Shape shape) {
        if (json instanceof Decimal decimal && shape instanceof OfNumber number) {
            return numbers(decimal, number);
        }
        if (json instanceof Truth truth) {
            return List.of(new Truth(truth.place(), !truth.value()));
        }
        if (json instanceof Words words && shape instanceof OfText text) {
            return text.words().isEmpty() ? notations(words, text.notation()) : words(words, text);
        }
        return List.of();
    }

    private static List<Json> numbers(Decimal decimal, OfNumber shape) {
        BigDecimal value = BigDecimal.valueOf(decimal.value());
        BigDecimal step = shape.whole() || value.signum() == 0 ? BigDecimal.ONE : value.movePointLeft(1);
        return Stream.of(value.add(step), value.subtract(step))
                .map(BigDecimal::doubleValue)
                .filter(other -> other >= shape.low() && other <= shape.high())
                .<Json>map(other -> new Decimal(decimal.place(), other))
                .toList();
    }

    private static List<Json> words(Words words, OfText shape) {
        int next = (shape.words().indexOf(words.value()) + 1) % shape.words().size();
        return List.of(new Words(words.place(), shape.words().get(next)));
    }

    private static List<Json> notations(Words words, String notation) {
        return switch (notation) {
            case "duration" ->
                moved(words, text -> {
                    Duration duration = Duration.parse(text);
                    Duration step = duration.isZero() ? Duration.ofSeconds(1) : duration.dividedBy(PART);
                    return Stream.of(duration.plus(step), duration.minus(step)).filter(each -> !each.isNegative());
                });
            case "date-time" ->
                moved(words, text -> {
                    Instant instant = Instant.parse(text);
                    return Stream.of(instant.plus(Duration.ofDays(1)), instant.minus(Duration.ofDays(1)));
                });
            case "date" ->
                moved(
                        words,
                        text -> Stream.of(
                                LocalDate.parse(text).plusDays(1),
                                LocalDate.parse(text).minusDays(1)));
            default -> List.of();
        };
    }

    private static List<Json> moved(Words words, Function<String, Stream<?>> others) {
        try {
            return others.apply(words.value())
                    .<Json>map(other -> new Words(words.place(), other.toString()))
                    .toList();
        } catch (DateTimeException | ArithmeticException e) {
            return List.of();
        }
    }
}
