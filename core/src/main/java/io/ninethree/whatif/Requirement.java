package io.ninethree.whatif;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.IndicatorScore;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What one indicator would have to be for a goal to be reached by it alone. Immutable and thread-safe.
 *
 * @param now what it is
 * @param goal the points that are aimed at, 0 to 100
 * @param value the least ambitious value that is enough, in the unit of the indicator; empty if none is, or if the curve
 *     can not tell
 * @param points what the indicator would earn with it
 */
public record Requirement(IndicatorScore now, double goal, OptionalDouble value, OptionalDouble points) {

    /**
     * How many points the indicator must gain itself.
     *
     * @return 0 if the goal is reached already, or can not be reached
     */
    public double gain() {
        return points.isPresent() && now.points().isPresent()
                ? Math.max(0, points.getAsDouble() - now.points().getAsDouble())
                : 0;
    }

    /**
     * This requirement for a reader.
     *
     * @return what the indicator is and what it would have to be, in both languages
     */
    public Text text() {
        Unit unit = now.value().unit();
        Text name = now.text();
        String aim = String.format(Locale.ROOT, "%.1f", goal);
        if (value.isEmpty()) {
            return Text.of(
                    "仅靠" + name.zh() + "无法达到 " + aim + " 分", name.en() + " alone can not reach " + aim + " points");
        }
        Text needed = unit.text(value.getAsDouble());
        Text is = now.value().number().isPresent()
                ? unit.text(now.value().number().getAsDouble())
                : needed;
        return Text.of(
                name.zh() + "从 " + is.zh() + " 到 " + needed.zh() + " 即可达到 " + aim + " 分",
                name.en() + " from " + is.en() + " to " + needed.en() + " would reach " + aim + " points");
    }

    @Override
    public String toString() {
        return text().en();
    }
}
