package io.ninethree.engine;

import io.ninethree.column.Batch;
import io.ninethree.column.PairIndex;
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
    private final CellFinder cells;
    private final Batch batch;
    private final List<Optional<WordColumn>> words = new ArrayList<>();
    private final int[] codes = new int[Batch.SIZE];
    private final int[] cellCodes = new int[Batch.SIZE];
    private final Selection selection;

    GroupFinder(Partition partition, CellFinder cells, Table table, Records records) {
        this.partition = partition;
        this.groups = partition.groups();
        this.cells = cells;
        this.batch = table.batch();
        for (SharedField field : groups.set().fields()) {
            words.add(fieldOf(records, field).map(table::words));
        }
        boolean single = groups.set().equals(GroupingSet.TOTAL);
        selection = new Selection(batch, Batch.noRows(), single ? null : new int[Batch.SIZE]);
    }

    private static Optional<CategoryField> fieldOf(Records records, SharedField meaning) {
        return records.source().fields().stream()
                .filter(CategoryField.class::isInstance)
                .map(CategoryField.class::cast)
                .filter(field -> field.sharedField().filter(meaning::equals).isPresent())
                .filter(records::connects)
                .findFirst();
    }

    int passes() {
        return cells.passes();
    }

    /** The rows that are selected, with their groups; the others have any group. */
    Selection find(int pass) {
        cells.find(pass, selection.rows(), cellCodes);
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
            refine(level++, slots, column.isEmpty() ? notApplicable() : codes(column.get()));
        }
        if (groups.cells() != null) {
            refine(level, slots, cellCodes);
        }
    }

    private int[] notApplicable() {
        Arrays.fill(codes, 0, batch.count(), Groups.NOT_APPLICABLE);
        return codes;
    }

    private int[] codes(WordColumn column) {
        System.arraycopy(column.codes, 0, codes, 0, batch.count());
        for (int w = 0; w < batch.words(); w++) {
            for (long left = selection.rows()[w] & ~column.present[w]; left != 0; left &= left - 1) {
                codes[w * Long.SIZE + Long.numberOfTrailingZeros(left)] = Groups.NONE;
            }
        }
        return codes;
    }

    private void refine(int level, int[] slots, int[] with) {
        PairIndex index = groups.level(level);
        for (int w = 0; w < batch.words(); w++) {
            index.refine(slots, with, selection.rows()[w], w * Long.SIZE);
        }
    }
}
