package io.ninethree.examples.qualityreview;

import org.jspecify.annotations.Nullable;

/** What a reviewer ticks beside a question. */
public enum Answer {
    /** It was done. */
    YES,
    /** It was not done. */
    NO,
    /** There was no occasion for it. */
    NOT_APPLICABLE;

    /** What the answer says; nothing if the question does not apply. */
    @Nullable
    Boolean isYes() {
        return this == NOT_APPLICABLE ? null : Boolean.valueOf(this == YES);
    }
}
