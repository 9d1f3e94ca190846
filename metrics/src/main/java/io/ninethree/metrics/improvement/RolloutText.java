package io.ninethree.metrics.improvement;

import io.ninethree.metrics.improvement.Rollout.Check;
import io.ninethree.metrics.improvement.Rollout.Step;
import io.ninethree.model.Text;
import java.util.Locale;

/** A roll-out for a reader. */
final class RolloutText {

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private RolloutText(Locale locale) {
        this.locale = locale;
    }

    static String of(Rollout rollout, Locale locale) {
        RolloutText out = new RolloutText(locale);
        out.line("", position(rollout));
        for (Step step : Step.values()) {
            out.line(mark(rollout.isDone(step)) + step.number() + " ", step.text());
            for (Check check : rollout.checks(step)) {
                out.line("    " + mark(check.isMet()), check.text());
            }
        }
        return out.text.toString();
    }

    private void line(String before, Text words) {
        text.append(before).append(words.in(locale)).append('\n');
    }

    private static Text position(Rollout rollout) {
        return rollout.current()
                .map(step -> Text.of(
                        "当前步骤：" + step.number() + "/7 " + step.text().zh(),
                        "Current step: " + step.number() + " of 7, "
                                + step.text().en()))
                .orElse(Text.of("七步均已完成", "All seven steps are done"));
    }

    private static String mark(boolean done) {
        return done ? "[x] " : "[ ] ";
    }
}
