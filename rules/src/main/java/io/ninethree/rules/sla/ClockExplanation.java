package io.ninethree.rules.sla;

import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import io.ninethree.rules.calendar.Edge;
import io.ninethree.rules.timeline.Anomaly;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why the verdict on a promise is what it is, and its due instant where it is: as data, and as text for a reader. Times
 * in the text are those of the clock on the wall where the calendar is. Immutable and thread-safe.
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
        line(
                lines,
                outcome.caseId() + " " + clock.in(locale) + Text.of("：", ": ").in(locale)
                        + verdict().in(locale));
        which().ifPresent(text -> line(lines, text.in(locale)));
        match.ifPresent(found -> match(lines, found, locale));
        promised.ifPresent(text -> line(lines, text.in(locale)));
        segments.forEach(segment -> line(lines, "  " + text(segment, locale)));
        if (!projection.isEmpty()) {
            line(lines, Text.of("如照此继续：", "if it goes on like this:").in(locale));
            projection.forEach(segment -> line(lines, "  " + text(segment, locale)));
        }
        anomalies.forEach(odd ->
                line(lines, Text.of("异常：", "odd: ").in(locale) + odd.text().in(locale)));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String line) {
        lines.append(line).append('\n');
    }

    /**
     * The verdict with the due instant and the overrun, or why nothing was promised.
     *
     * @return the text for a reader
     */
    public Text verdict() {
        if (outcome.reason().isPresent()) {
            return outcome.reason().get();
        }
        Text known = outcome.verdict().text();
        Text due = due();
        return overdue(Text.of(known.zh() + "；" + due.zh(), known.en() + "; " + due.en()));
    }

    /** Which of several runs of the clock this is. */
    private Optional<Text> which() {
        List<Optional<Instant>> starts =
                outcome.cycles().stream().map(SlaOutcome::startedAt).toList();
        int number = starts.indexOf(outcome.startedAt()) + 1;
        return starts.size() < 2
                ? Optional.empty()
                : Optional.of(Text.of(
                        "第 " + number + " 次计时，共 " + starts.size() + " 次", "run " + number + " of " + starts.size()));
    }

    private Text due() {
        Due due = outcome.due();
        if (due instanceof Due.At at) {
            ZonedDateTime local = at.at().atZone(zone);
            String time = local.toLocalDate() + " " + local.toLocalTime();
            String where = zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone + " " + local.getOffset();
            return Text.of("期限 " + time + "（" + where + "）", "due " + time + " (" + where + ")");
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
            boolean applies = step.answer().orElse(false) && !match.version().isEmpty();
            String policy = step.policy() + (applies ? " " + match.version() : "");
            Text line = Text.of(
                    "政策 " + policy + "：" + step.text().zh() + " → " + answer.zh(),
                    "policy " + policy + ": " + step.text().en() + " → " + answer.en());
            line(lines, line.in(locale));
        }
    }

    private String text(ClockSegment segment, Locale locale) {
        String span =
                span(local(segment.from()), local(segment.to().minusNanos(1)).plusNanos(1));
        Text kind = switch (segment.kind()) {
            case COUNTED -> counted(segment);
            case CLOSED, PAUSED, STOPPED, UNPROMISED -> Text.of("不计", "not counted");
        };
        return span + "  " + kind.in(locale) + "  " + segment.cause().in(locale);
    }

    private static Text counted(ClockSegment segment) {
        Text counted = TimeText.of(segment.counted());
        Text total = TimeText.of(segment.total());
        return Text.of(
                "计 " + counted.zh() + "，累计 " + total.zh(), "counted " + counted.en() + ", " + total.en() + " in all");
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** The end as the clock showed it when it came, not as it was put forward or back then. */
    private static String span(LocalDateTime from, LocalDateTime to) {
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return from.toLocalDate() + " " + from.toLocalTime() + " – " + (sameDay ? "" : to.toLocalDate() + " ")
                + to.toLocalTime();
    }

    /** The English text. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
