package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.column.Table;
import io.ninethree.column.WordColumn;
import io.ninethree.fact.Records;
import io.ninethree.field.CategoryField;
import io.ninethree.field.SharedField;
import io.ninethree.kernel.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the groups of the rows of a batch. Mutable. */
final class GroupFinder {

    private final Partition partition;
    private final Groups groups;
    private final Selector selector;
    private final Batch batch;
    private final List<Optional<WordColumn>> words = new ArrayList<>();
    private final int[] codes = new int[Batch.SIZE];
    private final Selection selection;

    GroupFinder(Partition partition, Selector selector, Table table, Records records) {
        this.partition = partition;
        this.groups = partition.groups();
        this.selector = selector;
        this.batch = table.batch();
        for (SharedField field : groups.set().fields()) {
            words.add(fieldOf(records, field).map(table::words));
        }
        boolean single = groups.set().equals(GroupingSet.TOTAL);
        selection = new Selection(batch, selector.rows(), single ? null : new int[Batch.SIZE]);
    }

    private static Optional<CategoryField> fieldOf(Records records, SharedField meaning) {
        return records.source().fields().stream()
                .filter(CategoryField.class::isInstance)
                .map(CategoryField.class::cast)
                .filter(field -> field.sharedField().filter(meaning::equals).isPresent())
                .filter(records::connects)
                .findFirst();
    }

    /** The rows that are selected, with their groups; rows that are not have any group that there is. */
    Selection find() {
        int[] slots = selection.slots();
        if (slots != null) {
            fill(slots);
            partition.ensure();
        }
        return selection;
    }

    private void fill(int[] slots) {
        Arrays.fill(slots, 0, batch.count(), 0);
        int level = 0;
        for (Optional<WordColumn> column : words) {
            readWords(column);
            refine(level++, slots);
        }
        CellIndex cells = groups.cells();
        if (cells != null) {
            readCells(cells);
            refine(level, slots);
        }
    }

    private void readWords(Optional<WordColumn> column) {
        if (column.isEmpty()) {
            Arrays.fill(codes, 0, batch.count(), Groups.NOT_APPLICABLE);
            return;
        }
        WordColumn found = column.get();
        System.arraycopy(found.codes, 0, codes, 0, batch.count());
        for (int w = 0; w < batch.words(); w++) {
            for (long left = batch.rows()[w] & ~found.present[w]; left != 0; left &= left - 1) {
                codes[w * Long.SIZE + Long.numberOfTrailingZeros(left)] = Groups.NONE;
            }
        }
    }

    private void readCells(CellIndex cells) {
        for (int w = 0; w < batch.words(); w++) {
            long dated = selector.date().known[w];
            for (long left = selector.rows()[w]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int row = w * Long.SIZE + bit;
                codes[row] = (dated >>> bit & 1) != 0 ? cells.of(selector.date().nanos[row]) : CellIndex.UNDATED;
            }
        }
    }

    private void refine(int level, int[] slots) {
        for (int w = 0; w < batch.words(); w++) {
            for (long left = selector.rows()[w]; left != 0; left &= left - 1) {
                int row = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                slots[row] = groups.refine(level, slots[row], codes[row]);
            }
        }
    }
}
