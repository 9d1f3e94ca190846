package io.ninethree.kernel;

import io.ninethree.column.Column;
import io.ninethree.column.MoneyColumn;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.field.Money;
import io.ninethree.formula.Absence;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.Sample;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums of money, one for each currency. */
final class MoneyKernel extends ValueKernel {

    private static final int MOST_BYTES = 64;

    private final List<SortedMap<String, BigDecimal>> sums = new ArrayList<>(List.of(new TreeMap<>()));

    MoneyKernel(Field<?> field, Condition condition) {
        super(field, condition);
    }

    @Override
    void add(int slot, int row, Column column) {
        Money money = ((MoneyColumn) column).amount(row);
        add(slot, money.currency(), money.amount());
    }

    private void add(int slot, String currency, BigDecimal amount) {
        sums.get(slot).merge(currency, amount, BigDecimal::add);
    }

    @Override
    IndicatorValue measured(int slot, Formula formula, Sample sample) {
        SortedMap<String, BigDecimal> sum = sums.get(slot);
        if (sum.size() > 1) {
            return new IndicatorValue.NotMeasured(Absence.MIXED_CURRENCIES, formula.unit(), sample);
        }
        try {
            String currency = sum.firstKey();
            return new IndicatorValue.Amount(Money.of(sum.values().iterator().next(), currency), sample);
        } catch (IllegalArgumentException e) {
            return new IndicatorValue.NotMeasured(Absence.FAILED, formula.unit(), sample);
        }
    }

    @Override
    public void ensure(int slots) {
        super.ensure(slots);
        while (sums.size() < slots) {
            sums.add(new TreeMap<>());
        }
    }

    @Override
    public void merge(Kernel other, int[] slots) {
        super.merge(other, slots);
        for (int i = 0; i < slots.length; i++) {
            int slot = slots[i];
            ((MoneyKernel) other).sums.get(i).forEach((currency, sum) -> add(slot, currency, sum));
        }
    }

    @Override
    public void write(int slot, DataOutput out) throws IOException {
        super.write(slot, out);
        SortedMap<String, BigDecimal> sum = sums.get(slot);
        Codec.writeCount(out, sum.size());
        for (Map.Entry<String, BigDecimal> entry : sum.entrySet()) {
            out.writeUTF(entry.getKey());
            BigDecimal plain = entry.getValue().signum() == 0
                    ? BigDecimal.ZERO
                    : entry.getValue().stripTrailingZeros();
            byte[] digits = plain.unscaledValue().toByteArray();
            out.writeInt(plain.scale());
            Codec.writeCount(out, digits.length);
            out.write(digits);
        }
    }

    @Override
    public void read(int slot, DataInput in) throws IOException {
        super.read(slot, in);
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            String currency = in.readUTF();
            int scale = in.readInt();
            byte[] digits = new byte[Codec.readLength(in, MOST_BYTES)];
            in.readFully(digits);
            if (digits.length == 0 || Math.abs((long) scale) > MOST_BYTES * 4) {
                throw new IOException(
                        "amount must have digits and a small scale, had " + digits.length + " and " + scale);
            }
            add(slot, currency, new BigDecimal(new BigInteger(digits), scale));
        }
    }
}
