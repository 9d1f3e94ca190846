package io.ninethree.examples.table;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a table says of each of its cases, in the order in which the table names them. Immutable and thread-safe. */
public final class Histories implements Iterable<History> {

    private final Table table;
    private final Map<String, History> byName;

    private Histories(Table table, Map<String, History> byName) {
        this.table = table;
        this.byName = byName;
    }

    static Histories of(Table table, Map<String, List<NamedCsvRecord>> rows) {
        Map<String, History> byName = new LinkedHashMap<>();
        rows.forEach((name, own) -> byName.put(name, new History(table, name, own)));
        return new Histories(table, byName);
    }

    /**
     * What the table said at an instant: the rows that were written by then, in the order in which they were written,
     * those of one time as in the file. Cases of which nothing was written are left out.
     *
     * @param column when a row was written
     * @param instant the last moment
     * @return these rows only
     * @throws DateTimeException if a row does not tell when it was written
     */
    public Histories until(String column, Instant instant) {
        return changed(history -> history.until(column, instant));
    }

    /**
     * The rows that say none of some words; cases without such a row are left out.
     *
     * @param column where they do not say it
     * @param words the words
     * @return these rows only
     */
    public Histories whereNot(String column, String... words) {
        return changed(history -> history.whereNot(column, words));
    }

    private Histories changed(UnaryOperator<History> change) {
        Map<String, History> changed = new LinkedHashMap<>();
        byName.forEach((name, history) -> changed.put(name, change.apply(history)));
        changed.values().removeIf(History::isEmpty);
        return new Histories(table, changed);
    }

    /**
     * What this table says of a case of another table.
     *
     * @param other what the other table says of it
     * @return the history, without a row if this table does not know the case
     */
    public History of(History other) {
        return byName.getOrDefault(other.name(), new History(table, other.name(), List.of()));
    }

    @Override
    public Iterator<History> iterator() {
        return byName.values().iterator();
    }
}
