package io.ninethree.column;

import static java.util.Objects.requireNonNull;

import io.ninethree.field.Money;
import org.jspecify.annotations.Nullable;

/** Amounts of money. */
public final class MoneyColumn extends Column {

    private final @Nullable Money[] amounts = new Money[Batch.SIZE];

    /** The amount of a row that has one. */
    public Money amount(int row) {
        return requireNonNull(amounts[row]);
    }

    @Override
    boolean put(int row, Object value) {
        if (value instanceof Money money) {
            amounts[row] = money;
            return true;
        }
        return refuse(row, value);
    }
}
