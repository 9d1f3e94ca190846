package io.ninethree.definition;

import io.ninethree.model.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random numbers, words and times, the awkward ones among them. */
final class AnyValue {

    private static final List<Double> AWKWARD = List.of(
            0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, 0x1p-1022, 0.1, 1e15, 1e16, 0x1p53, 1e22);
    private static final List<String> CHARACTERS = List.of(
            "a",
            "Z",
            "中",
            "😀",
            " ",
            "\"",
            "\\",
            "/",
            "'",
            "\n",
            "\r",
            "\t",
            "\b",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0080",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "{0}",
            "\nMaybe '");

    private AnyValue() {}

    static <T> Arbitrary<T> of(Function<Random, T> draw) {
        return Arbitraries.randomValue(draw);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    static <T> List<T> some(Random random, int fewest, int most, IntFunction<T> draw) {
        return IntStream.range(0, fewest + random.nextInt(most - fewest + 1))
                .mapToObj(draw)
                .toList();
    }

    /** Any finite number. */
    static double number(Random random) {
        double any = Double.longBitsToDouble(random.nextLong());
        return switch (random.nextInt(4)) {
            case 0 -> AWKWARD.get(random.nextInt(AWKWARD.size()));
            case 1 -> Double.isFinite(any) ? any : 1.5;
            case 2 -> random.nextInt(2000) / 1000.0 - 1;
            default -> random.nextInt(100);
        };
    }

    static double between(Random random, double low, double high) {
        return random.nextInt(8) == 0 ? pick(random, low, high) : low + random.nextDouble() * (high - low);
    }

    /** Different numbers in ascending order. */
    static List<Double> ascending(Random random, int fewest, int most, Function<Random, Double> draw) {
        int size = fewest + random.nextInt(most - fewest + 1);
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> draw.apply(random) + 0.0)
                .distinct()
                .limit(size)
                .sorted()
                .toList();
    }

    /** Any word, perhaps an empty one. */
    static String word(Random random) {
        return some(random, 0, 4, i -> CHARACTERS.get(random.nextInt(CHARACTERS.size()))).stream()
                .collect(Collectors.joining());
    }

    static String name(Random random) {
        return "x" + word(random);
    }

    static Text text(Random random) {
        return Text.of(name(random), name(random));
    }

    static Duration duration(Random random) {
        return Duration.ofSeconds(
                pick(random, 0, 1, 59, 3600, 86_400, random.nextInt(Integer.MAX_VALUE)),
                pick(random, 0, 1, 500_000_000, 999_999_999, random.nextInt(1_000_000_000)));
    }

    static Instant instant(Random random) {
        Instant any = Instant.ofEpochSecond(random.nextInt() * 1000L, random.nextInt(1_000_000_000));
        return pick(random, Instant.EPOCH, Instant.MIN, Instant.MAX, any, any, Instant.parse("2026-06-01T00:00:00Z"));
    }

    static ZoneId zone(Random random) {
        return ZoneId.of(pick(random, "UTC", "Z", "+08:00", "UTC+8", "Asia/Shanghai", "America/St_Johns"));
    }
}
