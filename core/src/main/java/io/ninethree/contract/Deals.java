package io.ninethree.contract;

import io.ninethree.fact.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Orders and divisions of rows, always the same ones. */
final class Deals {

    private static final int TRIES = 60;
    private static final int SEED = 93;

    private Deals() {}

    /** Some orders of the rows, the reverse one first, none drawn twice. */
    static List<List<Row>> orders(List<Row> rows) {
        List<Row> reverse = new ArrayList<>(rows);
        Collections.reverse(reverse);
        return Stream.concat(Stream.of(reverse), drawn(random -> shuffled(rows, random)))
                .toList();
    }

    private static <T> Stream<T> drawn(Function<Random, T> one) {
        Random random = new Random(SEED);
        return Stream.generate(() -> one.apply(random)).limit(TRIES).distinct();
    }

    private static List<Row> shuffled(List<Row> rows, Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Some divisions of the rows into parts that keep their order and may be empty. */
    static List<List<List<Row>>> divisions(List<Row> rows, int parts) {
        return drawn(random -> divided(rows, parts, random)).toList();
    }

    private static List<List<Row>> divided(List<Row> rows, int parts, Random random) {
        List<List<Row>> divided = Stream.generate(() -> (List<Row>) new ArrayList<Row>())
                .limit(parts)
                .toList();
        rows.forEach(row -> divided.get(random.nextInt(parts)).add(row));
        return divided;
    }
}
