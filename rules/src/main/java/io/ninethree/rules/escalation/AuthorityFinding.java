package io.ninethree.rules.escalation;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.util.Optional;

/**
 * Why a decision is not as the company wants it. Immutable and thread-safe.
 *
 * @param kind what is wrong with it
 * @param decision the decision
 * @param mayDecide the lowest tier that may take it, empty if none may
 * @param text what is wrong and who may take it, for a reader
 */
public record AuthorityFinding(Kind kind, Decision decision, Optional<String> mayDecide, Text text) {

    /** What can be wrong with a decision. */
    public enum Kind {
        /** The decision, or its amount, is above the authority of its tier. */
        ABOVE_AUTHORITY("超出权限", "is above the authority of its tier"),
        /** There is no such tier. */
        UNKNOWN_TIER("层级未定义", "is by a tier that is not defined"),
        /** The tier has a limit in other currencies only. */
        OTHER_CURRENCY("币种不在限额之内", "is in a currency for which its tier has no limit"),
        /** The tier has a limit, and nobody says how much it is about. */
        AMOUNT_MISSING("缺少金额", "does not say how much it is about"),
        /** Nobody answers for the step at which it is decided. */
        STEP_WITHOUT_OWNER("所在步骤无责任人", "is at a step that nobody owns");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** Checks that nothing is missing. */
    public AuthorityFinding {
        requireNonNull(kind, "kind");
        requireNonNull(decision, "decision");
        requireNonNull(mayDecide, "mayDecide");
        requireNonNull(text, "text");
    }

    static AuthorityFinding of(Kind kind, Decision decision, Optional<String> mayDecide) {
        String amount = decision.amount().map(money -> " " + money).orElse("");
        String zh = decision.tier() + " 的决定“" + decision.kind() + amount + "”" + kind.zh
                + mayDecide.map(tier -> "，可由 " + tier + " 决定").orElse("，无人有权决定");
        String en = decision + " " + kind.en
                + mayDecide.map(tier -> "; " + tier + " may decide it").orElse("; nobody may decide it");
        return new AuthorityFinding(kind, decision, mayDecide, Text.of(zh, en));
    }
}
