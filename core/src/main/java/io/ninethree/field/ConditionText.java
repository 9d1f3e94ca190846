package io.ninethree.field;

import static java.util.stream.Collectors.joining;

import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A condition as a person would say it. */
final class ConditionText {

    private final Locale locale;

    private ConditionText(Locale locale) {
        this.locale = locale;
    }

    static Text of(Condition condition) {
        return Text.of(
                new ConditionText(Locale.CHINESE).say(condition), new ConditionText(Locale.ENGLISH).say(condition));
    }

    private String say(Condition condition) {
        return switch (condition.form()) {
            case ALWAYS -> pick("总是", "always");
            case PRESENT -> name(((Condition.Present) condition).field()) + pick("已知", " is known");
            case IS -> is((Condition.Is) condition);
            case IN -> in((Condition.In) condition);
            case BETWEEN -> between((Condition.Between) condition);
            case AT_MOST -> atMost((Condition.AtMost) condition);
            case NO_LATER_THAN -> noLaterThan((Condition.NoLaterThan) condition);
            case MATCHES -> matches((Condition.Matches) condition);
            case WITHIN -> within((Condition.Within) condition);
            case NOT -> not(((Condition.Not) condition).inner());
            case ALL -> joined(((Condition.All) condition).of(), pick("，且", " and "));
            case ANY -> pick("（", "(") + joined(((Condition.Any) condition).of(), pick("，或", " or ")) + pick("）", ")");
        };
    }

    private String pick(String zh, String en) {
        return Text.of(zh, en).in(locale);
    }

    private String name(Field<?> field) {
        return field.text().in(locale);
    }

    private String joined(List<Condition> conditions, String by) {
        return conditions.stream().map(this::say).collect(joining(by));
    }

    private String is(Condition.Is is) {
        return name(is.field()) + (is.value() ? pick("：是", ": yes") : pick("：否", ": no"));
    }

    private String in(Condition.In in) {
        return name(in.field()) + pick("为 ", " is ") + String.join(pick(" 或 ", " or "), in.values());
    }

    private String between(Condition.Between between) {
        String name = name(between.field());
        if (between.low() == Double.NEGATIVE_INFINITY) {
            return name + pick("不超过 ", " at most ") + number(between.high());
        }
        if (between.high() == Double.POSITIVE_INFINITY) {
            return name + pick("至少为 ", " at least ") + number(between.low());
        }
        return name + pick("介于 ", " from ") + number(between.low()) + pick(" 与 ", " to ") + number(between.high());
    }

    private static String number(double number) {
        return Double.isInfinite(number)
                ? Double.toString(number)
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The opposites for which people have a word of their own. */
    private String not(Condition inner) {
        return switch (inner.form()) {
            case PRESENT -> name(((Condition.Present) inner).field()) + pick("未知", " is not known");
            case AT_MOST -> limited((Condition.AtMost) inner, "超过 ", " more than ");
            case NO_LATER_THAN -> due((Condition.NoLaterThan) inner, "晚于", " later than ");
            default -> pick("并非（", "not (") + say(inner) + pick("）", ")");
        };
    }

    private String atMost(Condition.AtMost atMost) {
        return limited(atMost, "不超过 ", " at most ");
    }

    private String limited(Condition.AtMost atMost, String zh, String en) {
        return name(atMost.field()) + pick(zh, en) + TimeText.of(atMost.limit()).in(locale);
    }

    private String noLaterThan(Condition.NoLaterThan condition) {
        return due(condition, "不晚于", " no later than ");
    }

    private String due(Condition.NoLaterThan condition, String zh, String en) {
        return name(condition.field()) + pick(zh, en) + name(condition.due());
    }

    private String matches(Condition.Matches matches) {
        return name(matches.field()) + pick("等于", " equals ") + name(matches.other());
    }

    private String within(Condition.Within within) {
        String name = name(within.field());
        if (within.from().equals(Instant.MIN)) {
            return name + pick("不晚于 ", " no later than ") + within.to();
        }
        if (within.to().equals(Instant.MAX)) {
            return name + pick("不早于 ", " no earlier than ") + within.from();
        }
        return name + pick("自 ", " from ") + within.from() + pick(" 至 ", " to ") + within.to();
    }
}
