package io.ninethree.score;

import static java.util.stream.Collectors.joining;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Window;
import io.ninethree.field.Condition;
import io.ninethree.field.Field;
import io.ninethree.formula.Count;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.Derived;
import io.ninethree.formula.DistinctCount;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Growth;
import io.ninethree.formula.Index;
import io.ninethree.formula.Maximum;
import io.ninethree.formula.Mean;
import io.ninethree.formula.Minimum;
import io.ninethree.formula.Quantile;
import io.ninethree.formula.Ratio;
import io.ninethree.formula.Repeat;
import io.ninethree.formula.Share;
import io.ninethree.formula.Spread;
import io.ninethree.formula.Sum;
import io.ninethree.formula.Windowed;
import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import java.util.List;
import java.util.Locale;

/** How an indicator is counted, as a person would say it. */
final class CountingRule {

    private final Locale locale;

    private CountingRule(Locale locale) {
        this.locale = locale;
    }

    static Text of(Indicator indicator) {
        return Text.of(
                new CountingRule(Locale.CHINESE).whole(indicator), new CountingRule(Locale.ENGLISH).whole(indicator));
    }

    private String pick(String zh, String en) {
        return Text.of(zh, en).in(locale);
    }

    private String whole(Indicator indicator) {
        String dated = indicator
                .datedBy()
                .map(field -> pick(
                        "；按" + field.text().zh() + "归入周期",
                        "; dated by " + field.text().en()))
                .orElse("");
        String sample = indicator.minimumSample() == 1
                ? ""
                : pick(
                        "；至少 " + indicator.minimumSample() + " 条",
                        "; at least " + indicator.minimumSample() + " records");
        return say(indicator.formula()) + dated + sample;
    }

    private String say(Formula formula) {
        return switch (formula.form()) {
            case COUNT -> count((Count) formula);
            case SUM -> of("总和", "sum", ((Sum) formula).field(), ((Sum) formula).condition());
            case SHARE -> share((Share) formula);
            case RATIO -> pick("（", "(") + ratio((Ratio) formula) + pick("）", ")");
            case MEAN -> of("均值", "mean", ((Mean) formula).field(), ((Mean) formula).condition());
            case QUANTILE -> quantile((Quantile) formula);
            case INDEX -> index((Index) formula);
            case SPREAD -> spread((Spread) formula);
            case DISTINCT_COUNT ->
                of(
                        "不同取值数",
                        "number of different values",
                        ((DistinctCount) formula).field(),
                        ((DistinctCount) formula).condition());
            case MINIMUM -> of("最小值", "minimum", ((Minimum) formula).field(), ((Minimum) formula).condition());
            case MAXIMUM -> of("最大值", "maximum", ((Maximum) formula).field(), ((Maximum) formula).condition());
            case REPEAT -> repeat((Repeat) formula);
            case WINDOWED -> say(((Windowed) formula).of()) + pick("，", ", ") + window(((Windowed) formula).window());
            case GROWTH ->
                pick("增长率：", "growth of ")
                        + say(((Growth) formula).of())
                        + pick("，对比 ", ", since ")
                        + window(((Growth) formula).before());
            case DERIVED -> pick("由其他指标得出：", "from other indicators: ") + ((Derived) formula).expression();
            case CUSTOM -> ((CustomFormula<?>) formula).text().in(locale);
        };
    }

    private String name(Field<?> field) {
        return field.text().in(locale);
    }

    private String where(Condition condition) {
        return condition.form() == Condition.Form.ALWAYS
                ? ""
                : pick(
                        "（仅计 " + condition.text().zh() + "）",
                        " (where " + condition.text().en() + ")");
    }

    private String of(String zh, String en, Field<?> field, Condition condition) {
        return pick(name(field) + "的" + zh, en + " of " + name(field)) + where(condition);
    }

    private String count(Count count) {
        return pick(
                        count.source().text().zh() + "数",
                        "number of " + count.source().text().en())
                + where(count.condition());
    }

    private String share(Share share) {
        return pick(
                        "「" + share.of().text().zh() + "」的占比",
                        "share where " + share.of().text().en())
                + (share.population().form() == Condition.Form.ALWAYS
                        ? ""
                        : pick(
                                "，范围为「" + share.population().text().zh() + "」",
                                ", among those where "
                                        + share.population().text().en()));
    }

    private String ratio(Ratio ratio) {
        return say(ratio.numerator()) + pick(" ÷ ", " divided by ") + say(ratio.denominator());
    }

    private String quantile(Quantile quantile) {
        boolean median = quantile.p() == 0.5;
        String percent = Words.number(quantile.p() * 100);
        return of(
                median ? "中位数" : "第 " + percent + " 百分位数",
                median ? "median" : percent + "th percentile",
                quantile.field(),
                quantile.condition());
    }

    private String index(Index index) {
        List<Index.Band> bands = index.bands();
        String weights = bands.stream()
                .map(band -> pick("自 ", "from ")
                        + Words.number(band.from())
                        + pick(" 计 ", " counts ")
                        + Words.number(100 * band.weight()))
                .collect(joining(pick("，", ", ")));
        return of("指数", "index", index.field(), index.condition()) + pick("（", " (") + weights + pick("）", ")");
    }

    private String spread(Spread spread) {
        String by = name(spread.by());
        String least = Long.toString(spread.minimumSample());
        String kind = switch (spread.kind()) {
            case STANDARD_DEVIATION -> pick("标准差", "standard deviation");
            case COEFFICIENT_OF_VARIATION -> pick("变异系数", "coefficient of variation");
            case RANGE -> pick("极差", "range");
            case MIN_MAX_RATIO -> pick("最低÷最高", "lowest divided by highest");
        };
        return pick(
                "各" + by + "（至少 " + least + " 条）之间的" + kind + "：" + say(spread.of()),
                kind + " between each " + by + " with at least " + least + " records: " + say(spread.of()));
    }

    private String repeat(Repeat repeat) {
        String entity = repeat.entity().stream().map(this::name).collect(joining(pick("与", " and ")));
        String time = TimeText.of(repeat.within()).in(locale);
        return pick(
                        "此后 " + time + "内同一" + entity + "再次出现的占比",
                        "share after which the same " + entity + " comes back within " + time)
                + where(repeat.condition());
    }

    private String window(Window window) {
        return switch (window.kind()) {
            case ROLLING -> pick("最近 " + zh(window), "over the last " + en(window));
            case TO_DATE ->
                pick(
                        "本" + window.grain().text().zh() + "至今",
                        "over the " + window.grain().text().en() + " to date");
            case OFFSET -> pick(zh(window) + "之前", en(window) + " before");
        };
    }

    private static String zh(Window window) {
        boolean months = window.grain() == Grain.MONTH || window.grain() == Grain.QUARTER;
        return window.n() + (months ? " 个" : " ") + window.grain().text().zh();
    }

    private static String en(Window window) {
        return window.n() + " " + window.grain().text().en() + (window.n() == 1 ? "" : "s");
    }
}
