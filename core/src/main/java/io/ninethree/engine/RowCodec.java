package io.ninethree.engine;

import io.ninethree.fact.Flaw;
import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.kernel.Codec;
import io.ninethree.model.Text;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows as bytes, equal ones for equal rows. */
final class RowCodec {

    private static final int FLAW = 0;
    private static final int VALUE = 1;
    private static final int WHOLE = 2;

    private RowCodec() {}

    static byte[] bytes(Row row) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(row, new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory must not fail", e);
        }
    }

    static void write(Row row, DataOutput out) throws IOException {
        List<Field<?>> fields =
                row.fields().stream().sorted(Comparator.comparing(Field::id)).toList();
        Codec.writeCount(out, fields.size());
        for (Field<?> field : fields) {
            Codec.writeWord(out, field.id());
            Optional<Flaw> flaw = row.flaw(field);
            if (flaw.isPresent()) {
                out.writeByte(FLAW);
                Codec.writeWord(out, flaw.get().text().zh());
                Codec.writeWord(out, flaw.get().text().en());
            } else {
                writeValue(row.value(field).orElseThrow(), out);
            }
        }
    }

    private static void writeValue(Object value, DataOutput out) throws IOException {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            out.writeByte(WHOLE);
            out.writeLong(((Number) value).longValue());
            return;
        }
        out.writeByte(VALUE);
        if (value instanceof Number number) {
            out.writeDouble(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Instant instant) {
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        } else if (value instanceof Duration duration) {
            out.writeLong(duration.toSeconds());
            out.writeInt(duration.toNanosPart());
        } else {
            Codec.writeWord(out, value.toString());
        }
    }

    static Row read(Source source, DataInput in) throws IOException {
        Row row = Row.row();
        for (int left = Codec.readLength(in, Integer.MAX_VALUE); left > 0; left--) {
            String id = Codec.readWord(in);
            Field<?> field = source.fields().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IOException("field must belong to '" + source.id() + "', was '" + id + "'"));
            row = readCell(row, field, in);
        }
        return row;
    }

    private static Row readCell(Row row, Field<?> field, DataInput in) throws IOException {
        byte kind = in.readByte();
        if (kind == FLAW) {
            return row.andFlaw(field, new Flaw(Text.of(Codec.readWord(in), Codec.readWord(in))));
        }
        if (field instanceof NumberField number) {
            return row.and(number, kind == WHOLE ? (Number) in.readLong() : (Number) in.readDouble());
        }
        if (field instanceof FlagField flag) {
            return row.and(flag, in.readBoolean());
        }
        if (field instanceof InstantField instant) {
            return row.and(instant, Instant.ofEpochSecond(in.readLong(), in.readInt()));
        }
        if (field instanceof DurationField duration) {
            return row.and(duration, Duration.ofSeconds(in.readLong(), in.readInt()));
        }
        return readText(row, field, Codec.readWord(in));
    }

    private static Row readText(Row row, Field<?> field, String text) {
        if (field instanceof MoneyField money) {
            String[] parts = text.split(" ", 2);
            return row.and(money, new Money(new BigDecimal(parts[0]), parts[1]));
        }
        return field instanceof KeyField key ? row.and(key, text) : row.and((CategoryField) field, text);
    }
}
