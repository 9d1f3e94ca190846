package io.ninethree.rules.sla;

import io.ninethree.model.Text;
import java.util.List;

/** What a reader is told about what a case waits for. */
final class Waits {

    private Waits() {}

    static Text paused(List<String> reasons) {
        return reasons.isEmpty()
                ? Text.of("暂停", "paused")
                : Text.of("暂停：" + String.join("、", reasons), "paused: " + String.join(", ", reasons));
    }

    /** A cause, and what the case waits for although that does not pause the clock. */
    static Text beside(Text cause, List<String> reasons) {
        return reasons.isEmpty()
                ? cause
                : Text.of(
                        cause.zh() + "（不因 " + String.join("、", reasons) + " 暂停）",
                        cause.en() + " (not paused by " + String.join(", ", reasons) + ")");
    }
}
