package io.ninethree.rules.chain;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import io.ninethree.rules.sla.SlaOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who consumed the time of a promise: the parts add up to the time that its clock has counted. Immutable and
 * thread-safe.
 *
 * @param parent what came of the promise
 * @param stages what became of each stage, in the order of the chain
 * @param unassigned how much time passed in no stage
 * @param slack what is left of the promise if the stages to come use all their time one after another, each in its own
 *     calendar, counted as the promise counts; negative if the promise can not be kept so; empty if the promise is
 *     done or that time never comes
 */
public record ChainReading(
        SlaOutcome parent, List<StageReading> stages, Duration unassigned, Optional<Duration> slack) {

    /** Copies the stages. */
    public ChainReading {
        requireNonNull(parent, "parent");
        requireNonNull(unassigned, "unassigned");
        requireNonNull(slack, "slack");
        stages = List.copyOf(stages);
    }

    /**
     * What became of one stage.
     *
     * @param name its name
     * @return the reading, empty if the chain has no such stage
     */
    public Optional<StageReading> of(String name) {
        return stages.stream().filter(each -> each.stage().name().equals(name)).findFirst();
    }

    /**
     * The stage that consumed the most of the time.
     *
     * @return the stage, the first of several equal ones; empty if no stage consumed any
     */
    public Optional<StageReading> consumedMost() {
        return stages.stream()
                .filter(stage -> !stage.consumed().isZero())
                .reduce((one, other) -> one.consumed().compareTo(other.consumed()) >= 0 ? one : other);
    }

    /**
     * The stages that broke their own promises.
     *
     * @return the stages in the order of the chain
     */
    public List<StageReading> late() {
        return stages.stream().filter(StageReading::isLate).toList();
    }

    /**
     * This reading for a reader.
     *
     * @return for example <i>resolution 7 h 30 min: first-level 2 h, second-level 4 h 30 min (late by 30 min), nobody 1 h; most in
     *     second-level</i>
     */
    public Text text() {
        Text whole = TimeText.of(parent.elapsed().orElse(Duration.ZERO));
        Text nobody = TimeText.of(unassigned);
        Text spent = Text.of(
                parent.clock() + " " + whole.zh() + "：" + joined("，", Text::zh) + "，无人负责 " + nobody.zh(),
                parent.clock() + " " + whole.en() + ": " + joined(", ", Text::en) + ", nobody " + nobody.en());
        Optional<Text> most = consumedMost()
                .map(stage -> stage.stage().name())
                .map(name -> Text.of("；耗时最多：" + name, "; most in " + name));
        Optional<Text> left = slack.map(TimeText::of).map(time -> Text.of("；余量 " + time.zh(), "; slack " + time.en()));
        return with(with(spent, most), left);
    }

    private static Text with(Text text, Optional<Text> more) {
        return more.map(end -> Text.of(text.zh() + end.zh(), text.en() + end.en()))
                .orElse(text);
    }

    private String joined(String separator, Function<Text, String> language) {
        return stages.stream().map(StageReading::text).map(language).collect(Collectors.joining(separator));
    }
}
