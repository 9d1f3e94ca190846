package io.ninethree.rules.sla;

import io.ninethree.model.Text;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.timeline.Anomaly;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why the verdict on a promise is what it is, and its due instant where it is: as data, and as text for a reader. Times
 * in the text are those of the zone of the calendar. Immutable and thread-safe.
 *
 * @param outcome the outcome that is explained
 * @param clock the name of the clock
 * @param promised what was promised and where that comes from, empty if nothing was
 * @param edge which instant is due where the time ends at a closing
 * @param match which policy applies and why, empty if no policy was asked
 * @param segments what the clock did, without a gap
 * @param projection how it goes on until it is due, if it is open and in time; without a gap after the segments
 * @param anomalies what is odd about the events
 * @param zone the zone of the times in the text
 */
public record ClockExplanation(
        SlaOutcome outcome,
        Text clock,
        Optional<Text> promised,
        Edge edge,
        Optional<PolicyMatch> match,
        List<ClockSegment> segments,
        List<ClockSegment> projection,
        List<Anomaly> anomalies,
        ZoneId zone) {

    /** Copies the lists. */
    public ClockExplanation {
        segments = List.copyOf(segments);
        projection = List.copyOf(projection);
        anomalies = List.copyOf(anomalies);
    }

    /**
     * This explanation for a reader.
     *
     * @param locale the reader's locale
     * @return lines, each ended by a line feed
     */
    public String in(Locale locale) {
        StringBuilder lines = new StringBuilder();
        line(lines, outcome.caseId() + " " + clock.in(locale) + ": " + verdict().in(locale));
        match.ifPresent(found -> match(lines, found, locale));
        promised.ifPresent(text -> line(lines, text.in(locale)));
        segments.forEach(segment -> line(lines, "  " + text(segment, locale)));
        if (!projection.isEmpty()) {
            line(lines, Text.of("如继续运行：", "if it goes on:").in(locale));
            projection.forEach(segment -> line(lines, "  " + text(segment, locale)));
        }
        anomalies.forEach(odd -> line(lines, Text.of("异常：", "odd: ").in(locale) + odd.text().in(locale)));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String line) {
        lines.append(line).append('\n');
    }

    private Text verdict() {
        Text known = outcome.verdict().text();
        Text more = outcome.reason().orElseGet(this::due);
        return overdue(Text.of(known.zh() + "；" + more.zh(), known.en() + "; " + more.en()));
    }

    private Text due() {
        Due due = outcome.due();
        if (due instanceof Due.At at) {
            return Text.of("期限 " + local(at.at()), "due " + local(at.at()));
        }
        return due instanceof Due.Paused paused ? Waits.paused(paused.reasons()) : ((Due.Never) due).reason();
    }

    private Text overdue(Text verdict) {
        Duration by = outcome.overdueBy().orElse(Duration.ZERO);
        Text time = TimeText.of(by);
        return by.isZero()
                ? verdict
                : Text.of(verdict.zh() + "，超时 " + time.zh(), verdict.en() + ", overdue by " + time.en());
    }

    private static void match(StringBuilder lines, PolicyMatch match, Locale locale) {
        for (PolicyMatch.Step step : match.steps()) {
            Text answer = step.answer()
                    .map(yes -> yes ? Text.of("是", "yes") : Text.of("否", "no"))
                    .orElse(Text.of("未知", "unknown"));
            String policy = Text.of("政策", "policy").in(locale) + " " + step.policy();
            line(lines, policy + ": " + step.text().in(locale) + " → " + answer.in(locale));
        }
    }

    private String text(ClockSegment segment, Locale locale) {
        String span = local(segment.from()) + " – " + local(segment.to());
        Text kind = switch (segment.kind()) {
            case COUNTED -> counted(segment);
            case CLOSED -> Text.of("不计", "closed");
            case PAUSED -> Text.of("不计", "not counted");
            case STOPPED -> Text.of("不计", "stopped");
            case UNPROMISED -> Text.of("不计", "not counted");
        };
        return span + "  " + kind.in(locale) + "  " + segment.cause().in(locale);
    }

    private static Text counted(ClockSegment segment) {
        Text counted = TimeText.of(segment.counted());
        Text total = TimeText.of(segment.total());
        return Text.of(
                "计 " + counted.zh() + "，累计 " + total.zh(), "counted " + counted.en() + ", in all " + total.en());
    }

    private String local(Instant instant) {
        return OffsetDateTime.ofInstant(instant, zone.getRules().getOffset(instant)).toString();
    }

    /** The English text. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
