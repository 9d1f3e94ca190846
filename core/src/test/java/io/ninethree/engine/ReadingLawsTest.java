package io.ninethree.engine;

import static io.ninethree.engine.Scene.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.column.Batch;
import io.ninethree.fact.Columns;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How records are stored, and how many of them there are, changes nothing of what they mean. */
final class ReadingLawsTest {

    private static final List<String> WORDS = List.of("west", " ", "north", "south");

    @Property
    void columnsMeanWhatObjectsMean(@ForAll("scenes") Scene scene) {
        List<Visit> visits =
                scene.visits().stream().map(ReadingLawsTest::storable).toList();
        var read = scene.tally().add(columns(visits));
        var expected = scene.tally().add(objects(visits));
        assertThat(seen(read.scorecards())).isEqualTo(seen(expected.scorecards()));
        assertThat(read.toBytes()).isEqualTo(expected.toBytes());
    }

    /** More visits than a batch, read by compiled accessors and several threads, against the same visits bit by bit. */
    @Property
    void manyVisitsCountAsManyTallies(@ForAll("scenes") Scene scene) {
        int repeats = scene.random().nextInt(16) == 0 ? Batch.SIZE / 4 + 30 : 2;
        List<Visit> many = Collections.nCopies(repeats, scene.visits()).stream()
                .flatMap(List::stream)
                .toList();
        ScoringEngine engine = scene.engine()
                .compilingFrom(Batch.SIZE)
                .withThreads(1 + scene.random().nextInt(2));
        Iterable<Visit> unsized = () -> many.stream().iterator();
        Tally read = scene.grouping(engine)
                .tally(scene.period())
                .add(Visit.records(scene.random().nextBoolean() ? many : unsized));
        assertThat(read.toBytes()).isEqualTo(repeated(scene, repeats).toBytes());
    }

    /** The tally of all visits many times, doubled step by step. */
    private static Tally repeated(Scene scene, int repeats) {
        Tally power = scene.tally(scene.visits());
        Tally sum = scene.tally();
        for (int left = repeats; left > 0; left /= 2) {
            if (left % 2 != 0) {
                sum.merge(power);
            }
            power = scene.tally().merge(power).merge(power);
        }
        return sum;
    }

    /** A visit as columns can hold it: without what is broken, with doubles only, and without keys and money. */
    private static Visit storable(Visit visit) {
        return new Visit(visit.cells().entrySet().stream()
                .filter(cell -> cell.getValue() != Visit.BROKEN)
                .filter(cell -> !(cell.getKey() instanceof KeyField || cell.getKey() instanceof MoneyField))
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> doubled(cell.getValue()))));
    }

    private static Object doubled(Object value) {
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    private static Records objects(List<Visit> visits) {
        RecordMapping<Visit> mapping = RecordMapping.of(Visit.class, Visit.SOURCE);
        for (Field<?> field : Visit.SOURCE.fields()) {
            if (!(field instanceof KeyField || field instanceof MoneyField)) {
                mapping = Visit.mapped(mapping, field);
            }
        }
        return mapping.timedIn(Visit.HALF, Visit.STAY).of(visits);
    }

    private static Records columns(List<Visit> visits) {
        Columns columns = Columns.of(Visit.SOURCE, visits.size());
        for (Field<?> field : Visit.SOURCE.fields()) {
            if (!(field instanceof KeyField || field instanceof MoneyField)) {
                columns = with(columns, field, visits).absent(field, absent(field, visits));
            }
        }
        return columns.timedIn(Visit.HALF, Visit.STAY).records();
    }

    private static BitSet absent(Field<?> field, List<Visit> visits) {
        return IntStream.range(0, visits.size())
                .filter(i -> !visits.get(i).cells().containsKey(field))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static Columns with(Columns columns, Field<?> field, List<Visit> visits) {
        if (field instanceof InstantField instant) {
            long[] minutes = visits.stream()
                    .mapToLong(visit -> cell(visit, field, Instant.EPOCH).getEpochSecond() / 60)
                    .toArray();
            return columns.map(instant, minutes, TimeUnit.MINUTES);
        }
        if (field instanceof DurationField duration) {
            long[] millis = visits.stream()
                    .mapToLong(visit -> cell(visit, field, Duration.ZERO).toMillis())
                    .toArray();
            return columns.map(duration, millis, TimeUnit.MILLISECONDS);
        }
        if (field instanceof NumberField number) {
            double[] numbers = visits.stream()
                    .mapToDouble(visit -> cell(visit, field, 1.5))
                    .toArray();
            return columns.map(number, numbers);
        }
        return field instanceof FlagField flag ? flags(columns, flag, visits) : words(columns, field, visits);
    }

    private static Columns flags(Columns columns, FlagField field, List<Visit> visits) {
        boolean[] flags = new boolean[visits.size()];
        IntStream.range(0, flags.length).forEach(i -> flags[i] = cell(visits.get(i), field, true));
        return columns.map(field, flags);
    }

    private static Columns words(Columns columns, Field<?> field, List<Visit> visits) {
        int[] codes = visits.stream()
                .mapToInt(visit -> WORDS.indexOf(cell(visit, field, "west")))
                .toArray();
        return columns.map((CategoryField) field, codes, WORDS.toArray(String[]::new));
    }

    @SuppressWarnings("unchecked")
    private static <V> V cell(Visit visit, Field<?> field, V otherwise) {
        return (V) visit.cells().getOrDefault(field, otherwise);
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scene.crowded();
    }
}
