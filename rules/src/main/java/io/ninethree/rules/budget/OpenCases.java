package io.ninethree.rules.budget;

/** How promises count that are neither kept nor broken yet. Those that are late already are broken in any case. */
public enum OpenCases {

    /** They do not count before they are decided. */
    EXCLUDED,

    /** What is not kept yet counts as broken. */
    PESSIMISTIC
}
