package io.ninethree.rules.trace;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * Something that cannot be seen or followed as it should. Immutable and thread-safe.
 *
 * @param kind what is amiss
 * @param subject the id of the case, or the name of the service
 * @param detail the name of the step, the clock or what should be published; empty if the whole case is meant
 * @param text what is amiss, for a reader
 */
public record TraceFinding(Kind kind, String subject, String detail, Text text) {

    /** What can be amiss. */
    public enum Kind {
        /** Nobody recorded when the customer came. */
        CONTACT_MISSING("未记录客户何时提出", "nobody recorded when the customer came"),
        /** A required step was not taken. */
        STEP_MISSING("缺少必需步骤", "a required step was not taken"),
        /** A step was taken before one that comes first. */
        OUT_OF_ORDER("步骤顺序不符", "a step was taken too early"),
        /** Nobody is recorded as the owner of a step, or of the case. */
        OWNER_MISSING("未记录责任人", "no owner is recorded"),
        /** No evidence of a step is kept. */
        EVIDENCE_MISSING("缺少证据", "no evidence is kept"),
        /** The customer could not see a step. */
        NOT_VISIBLE("客户不可见", "the customer could not see it"),
        /** A promise was broken, and the customer was not told by then. */
        DELAY_NOT_ANNOUNCED("延误未提前告知", "the customer was not told of the delay in time"),
        /** A failure was repaired, and nobody recorded why it came about. */
        ROOT_CAUSE_MISSING("故障未记录根因", "no root cause of the failure is recorded"),
        /** Customers cannot read it beforehand. */
        NOT_PUBLISHED("未公开", "it is not published"),
        /** What customers can read is no longer true. */
        OUTDATED("公开内容已过期", "what is published is out of date");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** Checks that nothing is missing. */
    public TraceFinding {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(detail, "detail");
        requireNonNull(text, "text");
    }

    /** About a whole case, or a step or clock of it. */
    static TraceFinding of(Kind kind, String caseId, String detail) {
        return of(kind, caseId, detail, detail);
    }

    /** About a service. */
    static TraceFinding of(Kind kind, String service, Text detail) {
        return of(kind, service, detail.zh(), detail.en());
    }

    private static TraceFinding of(Kind kind, String subject, String zh, String en) {
        Text text =
                Text.of((subject + " " + zh).strip() + "：" + kind.zh, (subject + " " + en).strip() + ": " + kind.en);
        return new TraceFinding(kind, subject, en, text);
    }
}
