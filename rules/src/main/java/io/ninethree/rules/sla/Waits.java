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

    /** A cause, and what the case waits for without a pause of the clock. */
    static Text beside(Text cause, List<String> reasons) {
        return reasons.isEmpty()
                ? cause
                : Text.of(
                        cause.zh() + "（等待不计暂停：" + String.join("、", reasons) + "）",
                        cause.en() + " (no reason to pause: " + String.join(", ", reasons) + ")");
    }
}
