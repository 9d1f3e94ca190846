package io.ninethree.formula;

import io.ninethree.model.Text;

/** Why there is no number, or none that counts, from the reason that needs most work to the one that needs only patience. */
public enum Absence {
    /** A source or field that the formula reads is not mapped; known before any data. */
    NOT_CONNECTED(Text.of("未接入", "not connected")),
    /** Values were there, but none of them could be read. */
    FAILED(Text.of("读取失败", "could not be read")),
    /** No record of the period qualifies. */
    NO_RECORDS(Text.of("无记录", "no records")),
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
