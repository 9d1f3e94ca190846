package io.ninethree.fact;

import io.ninethree.field.NumberField;
import io.ninethree.model.Text;
import java.math.BigDecimal;

/**
 * Why one value of one record could not be read. Flaws are equal if they say the same, so that they can be counted.
 * Immutable and thread-safe.
 *
 * @param text what the value must be, or what happened
 */
public record Flaw(Text text) {

    private static final Flaw NOT_FINITE = new Flaw(Text.of("必须是有限数", "must be finite"));

    private static final Flaw NEGATIVE = new Flaw(Text.of("终点不得早于起点", "must not end before it starts"));

    private static final Flaw FAR_INSTANT =
            new Flaw(Text.of("必须介于 1678 年与 2261 年之间", "must be between the years 1678 and 2261"));

    private static final Flaw LONG_DURATION = new Flaw(Text.of("必须短于 292 年", "must be shorter than 292 years"));

    /**
     * The accessor of the value failed.
     *
     * @param cause what it threw
     * @return the flaw, which names the kind of failure only, or the reason that an {@link UnreadableException} gives
     */
    public static Flaw threw(Exception cause) {
        if (cause instanceof UnreadableException unreadable) {
            return unreadable.flaw();
        }
        String name = cause.getClass().getSimpleName();
        return new Flaw(Text.of("读取时抛出 " + name, "threw " + name));
    }

    /**
     * A number is not one of the possible values of its field.
     *
     * @param field the field
     * @param value the number
     * @return the flaw
     */
    public static Flaw notAdmitted(NumberField field, double value) {
        if (!Double.isFinite(value)) {
            return NOT_FINITE;
        }
        String low = plain(field.lowest());
        String high = plain(field.highest());
        if (field.highest() == Double.POSITIVE_INFINITY) {
            return new Flaw(Text.of("不得小于 " + low, "must be at least " + low));
        }
        if (field.lowest() == Double.NEGATIVE_INFINITY) {
            return new Flaw(Text.of("不得大于 " + high, "must be at most " + high));
        }
        return new Flaw(Text.of("必须介于 " + low + " 与 " + high + " 之间", "must be between " + low + " and " + high));
    }

    /**
     * A duration is negative.
     *
     * @return the flaw
     */
    public static Flaw negative() {
        return NEGATIVE;
    }

    /**
     * An instant is too far away to be told apart from others.
     *
     * @return the flaw
     */
    public static Flaw farInstant() {
        return FAR_INSTANT;
    }

    /**
     * A duration is too long to be told apart from others.
     *
     * @return the flaw
     */
    public static Flaw longDuration() {
        return LONG_DURATION;
    }

    /**
     * A value is of another type than its field.
     *
     * @param value the value
     * @return the flaw
     */
    public static Flaw otherType(Object value) {
        String name = value.getClass().getSimpleName();
        return new Flaw(Text.of("类型不得为 " + name, "must not be of type " + name));
    }

    private static String plain(double bound) {
        return Double.isFinite(bound)
                ? BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString()
                : Double.toString(bound);
    }
}
