package io.ninethree.formula;

import io.ninethree.model.Text;

/** Why there is no number, or none that counts, from the reason that needs most work to the one that needs only patience. */
public enum Absence {
    /** Whoever embeds the model has declared that it does not apply to them. */
    OUT_OF_SCOPE(Text.of("不适用", "out of scope")),
    /** A source or field that the formula reads is not mapped; known before any data. */
    NOT_CONNECTED(Text.of("未接入", "not connected")),
    /** Values were there, but none of them could be read. */
    FAILED(Text.of("读取失败", "could not be read")),
    /** Amounts of money are of several currencies, which can not be added up. */
    MIXED_CURRENCIES(Text.of("币种不一", "mixed currencies")),
    /** What the number would be divided by is 0. */
    DIVISION_BY_ZERO(Text.of("除数为零", "division by zero")),
    /** No record of the period qualifies. */
    NO_RECORDS(Text.of("无记录", "no records")),
    /** No record of the span before qualifies, with which the period would be compared. */
    NO_HISTORY(Text.of("无历史数据", "no history")),
    /** There is a value, on fewer records than the indicator asks for; it is shown and kept out of every score. */
    TOO_FEW(Text.of("样本不足", "too few")),
    /** Records qualify, but what happened to them is still open. */
    NOT_YET_DECIDABLE(Text.of("尚无法判定", "not yet decidable"));

    private final Text text;

    Absence(Text text) {
        this.text = text;
    }

    /**
     * What a reader sees.
     *
     * @return the reason in both languages
     */
    public Text text() {
        return text;
    }
}
