package io.ninethree.column;

import io.ninethree.fact.Extractor;
import io.ninethree.fact.Records;
import io.ninethree.fact.WorkingTime;
import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of one mapping, read batch by batch. Whoever needs a field or the answers to a condition asks for it once,
 * beforehand, and finds in it what the current batch says; what several ask for is read and computed once. Mutable.
 */
public final class Table {

    private final Records records;
    private final long now;
    private final Dictionaries dictionaries;
    private final Readers readers;
    private final Batch batch = new Batch();
    private final Map<Field<?>, Column> columns = new LinkedHashMap<>();
    private final Map<DurationField, DurationColumn> elapsed = new LinkedHashMap<>();
    private final Map<Object, Object> derived = new HashMap<>();
    private final List<Runnable> steps = new ArrayList<>();
    private final Questions questions = new Questions(this);
    private Object[] objects = {};
    private int first;

    /**
     * A table of which nothing is asked yet.
     *
     * @param records the records
     * @param knownAt what happened later has not happened yet
     * @param dictionaries the words that came before
     * @param specialists compiles accessors one by one, null if there are too few records for that
     */
    public Table(Records records, Instant knownAt, Dictionaries dictionaries, @Nullable Specialists specialists) {
        this.records = records;
        this.now = InstantColumn.saturated(knownAt);
        this.dictionaries = dictionaries;
        this.readers = new Readers(specialists);
    }

    /**
     * Reads a batch.
     *
     * @param newObjects the caller's objects, the first ones of an array
     * @param newFirst the number of the first one among all, a multiple of the size of a batch
     * @param count how many of them
     */
    public void read(Object[] newObjects, int newFirst, int count) {
        objects = newObjects;
        first = newFirst;
        batch.start(count);
        steps.forEach(Runnable::run);
    }

    /** The rows of the current batch. */
    public Batch batch() {
        return batch;
    }

    /** The fields that are read, with their columns. */
    public Map<Field<?>, Column> columns() {
        return columns;
    }

    /** The durations that are derived, with their columns. */
    public Map<DurationField, DurationColumn> elapsed() {
        return elapsed;
    }

    /** The numbers of a field. */
    public NumberColumn numbers(NumberField field) {
        return raw(field, new NumberColumn(field), readers::numbers);
    }

    /** The words of a field. */
    public WordColumn words(Field<String> field) {
        Dictionary dictionary = dictionaries.of(field);
        return raw(field, new WordColumn(dictionary), extractor -> readers.words(extractor, dictionary));
    }

    /** The amounts of a field. */
    public MoneyColumn money(MoneyField field) {
        return raw(field, new MoneyColumn(), readers::objects);
    }

    /** The instants of a field. */
    public InstantColumn instants(InstantField field) {
        InstantColumn known = (InstantColumn) columns.get(field);
        if (known != null) {
            return known;
        }
        InstantColumn column = raw(field, new InstantColumn(field.planned()), readers::instants);
        steps.add(() -> column.know(batch, now));
        return column;
    }

    /** The durations of a field, as recorded or from start to end. */
    public DurationColumn durations(DurationField field) {
        return durations(field, false);
    }

    /** The durations of a field, seen as if nothing that has a time limit had happened yet. */
    DurationColumn durations(DurationField field, boolean unfinished) {
        if (field.from().isEmpty()) {
            return recorded(field);
        }
        DurationColumn result = derive(List.of(field, unfinished), new DurationColumn(), column -> {
            InstantColumn from = instants(field.from().get());
            InstantColumn to = instants(field.to().orElseThrow());
            Elapsed time = new Elapsed(recorded(field), from, to, records.timing(field), now, unfinished);
            return () -> time.compute(batch, column);
        });
        elapsed.putIfAbsent(field, result);
        return result;
    }

    private DurationColumn recorded(DurationField field) {
        return raw(field, new DurationColumn(), readers::durations);
    }

    /** The flags of a field as recorded. */
    FlagColumn recorded(FlagField field) {
        return raw(field, new FlagColumn(), readers::flags);
    }

    /** Some fields, row by row. */
    public Facts facts(Collection<Field<?>> fields) {
        return new Facts(this, fields);
    }

    /** Does something for each batch, after what has been asked for so far. */
    void then(Runnable step) {
        steps.add(step);
    }

    /** The answers to a condition. */
    public Truths answers(Condition condition) {
        return questions.answers(condition, false);
    }

    /**
     * The answers to a condition as far as they would be known now even if what it limits had not happened. To count early
     * successes while those who may still fail are left out would make never finishing look best.
     */
    public Truths unfinished(Condition condition) {
        return questions.answers(condition, true);
    }

    /** Whether a duration is timed by the wall clock. */
    boolean isWallTime(DurationField field) {
        return records.timing(field).equals(WorkingTime.always());
    }

    long now() {
        return now;
    }

    /** What is computed from columns, made when it is first asked for. */
    @SuppressWarnings("unchecked")
    <R> R derive(Object key, R result, Function<R, Runnable> step) {
        Object known = derived.get(key);
        if (known != null) {
            return (R) known;
        }
        Runnable compute = step.apply(result);
        derived.put(key, result);
        steps.add(compute);
        return result;
    }

    @SuppressWarnings("unchecked")
    private <C extends Column> C raw(Field<?> field, C column, Making<C> making) {
        Column known = columns.putIfAbsent(field, column);
        if (known != null) {
            return (C) known;
        }
        Extractor extractor = records.extractors().get(field);
        if (extractor != null) {
            Reader<? super C> reader = making.reader(extractor);
            steps.add(() -> {
                column.clear();
                reader.read(objects, first, batch.count(), column);
            });
        }
        return column;
    }

    @FunctionalInterface
    private interface Making<C extends Column> {
        Reader<? super C> reader(Extractor extractor);
    }
}
