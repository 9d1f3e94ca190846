package planted.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Depends on where and when it runs. */
public final class Careless {

    public static int calls;

    private Careless() {}

    public static void print() {
        System.out.println(String.format("%d", calls));
        System.err.println(String.format(Locale.ROOT, "%d", calls));
    }

    public static Stream<Instant> time() {
        Instant started = Instant.ofEpochSecond(System.currentTimeMillis(), System.nanoTime());
        return Stream.concat(Stream.of(started, Clock.systemUTC().instant()), Stream.generate(Instant::now));
    }

    public static String place() {
        return ZoneId.systemDefault() + Locale.getDefault().getCountry();
    }

    public static double chance() {
        return Math.random() + new Random().nextDouble() + new Random(1).nextDouble();
    }

    public static double power(double number) {
        DoubleUnaryOperator logarithm = Math::log;
        return Math.pow(logarithm.applyAsDouble(number), 2) + Math.sqrt(StrictMath.exp(Math.floor(number)));
    }
}
