package io.ninethree.metrics.improvement;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Grain;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Unit;
import io.ninethree.metrics.improvement.VocItem.Channel;
import io.ninethree.metrics.improvement.VocItem.State;
import io.ninethree.model.Text;
import io.ninethree.report.TextTable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The voices of customers in one day or week, for the daily analysis 每日分析 and the weekly report 周报. It counts what was
 * collected in the period; what is late or open is looked for among all voices, because nothing of today is late today.
 * Immutable and thread-safe.
 *
 * @param period the period, known at the instant at which stock is taken
 * @param items all voices, not only those of the period
 */
public record VocReport(ScoringPeriod period, List<VocItem> items) {

    private static final Comparator<VocItem> OLDEST_FIRST =
            Comparator.comparing(VocItem::collectedAt).thenComparing(VocItem::id);

    /** Copies the voices. */
    public VocReport {
        requireNonNull(period, "period");
        items = List.copyOf(items);
    }

    /**
     * The daily analysis, at the end of the day.
     *
     * @param items all voices
     * @param day the day
     * @param zone where the day begins and ends
     * @return the report
     */
    public static VocReport ofDay(Collection<VocItem> items, LocalDate day, ZoneId zone) {
        return of(items, Grain.DAY, day, zone);
    }

    /**
     * The weekly report, at the end of the week.
     *
     * @param items all voices
     * @param day any day of the week, which begins on Monday
     * @param zone where the week begins and ends
     * @return the report
     */
    public static VocReport ofWeek(Collection<VocItem> items, LocalDate day, ZoneId zone) {
        return of(items, Grain.WEEK, day, zone);
    }

    private static VocReport of(Collection<VocItem> items, Grain grain, LocalDate day, ZoneId zone) {
        LocalDate start = grain.start(day);
        ScoringPeriod period = ScoringPeriod.between(start, grain.plus(start, 1), zone);
        return new VocReport(period.withLabel(grain.label(start)), List.copyOf(items));
    }

    private Instant asOf() {
        return period.knownAt();
    }

    /**
     * The voices collected in the period.
     *
     * @return the items, the oldest first
     */
    public List<VocItem> collected() {
        return items.stream()
                .filter(item -> period.contains(item.collectedAt()))
                .filter(item -> item.state(asOf()).isPresent())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /**
     * How many of the collected voices are in a state.
     *
     * @param state the state
     * @return the number
     */
    public long count(State state) {
        return count(List.of(state), List.of(Channel.values()));
    }

    /**
     * How many of the collected voices came in by a channel.
     *
     * @param channel the channel
     * @return the number
     */
    public long count(Channel channel) {
        return count(List.of(State.values()), List.of(channel));
    }

    /**
     * How many of the collected voices came in by a channel and are in a state.
     *
     * @param state the state
     * @param channel the channel
     * @return the number
     */
    public long count(State state, Channel channel) {
        return count(List.of(state), List.of(channel));
    }

    private long count(List<State> states, List<Channel> channels) {
        return collected().stream()
                .filter(item -> channels.contains(item.channel()))
                .filter(item -> item.state(asOf()).filter(states::contains).isPresent())
                .count();
    }

    /**
     * The voices that still wait for a plan that was due.
     *
     * @return the items, whenever they were collected, the oldest first
     */
    public List<VocItem> plansLate() {
        return awaitingPlan().filter(item -> item.isPlanLate(asOf())).toList();
    }

    /**
     * The voice whose plan is due next.
     *
     * @return the item, empty if no voice waits for a plan that is not yet due
     */
    public Optional<VocItem> planDueNext() {
        return awaitingPlan().filter(item -> !item.isPlanLate(asOf())).findFirst();
    }

    private Stream<VocItem> awaitingPlan() {
        return items.stream().filter(item -> item.isAwaitingPlan(asOf())).sorted(OLDEST_FIRST);
    }

    /**
     * The voice that is open for longest.
     *
     * @return the item, empty if none is open
     */
    public Optional<VocItem> oldestOpen() {
        return items.stream().filter(item -> item.openSince(asOf()).isPresent()).min(OLDEST_FIRST);
    }

    /**
     * This report for a reader: a table of states and channels, the plans that are late and the one due next, and what is
     * open for longest.
     *
     * @param locale the reader's locale; Chinese for any Chinese one, otherwise English
     * @return lines, each ended by a line feed
     */
    public String in(Locale locale) {
        String size = Integer.toString(collected().size());
        Text head = Text.of(
                "客户之声 " + period.label() + "：收集 " + size + " 条",
                "Voice of the customer, " + period.label() + ": " + size + " collected");
        return Stream.of(head, table(locale), late(), next(), oldest())
                .map(part -> part.in(locale))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Text table(Locale locale) {
        TextTable table = new TextTable("l" + "r".repeat(Channel.values().length + 1));
        Stream<String> names =
                Stream.of(Channel.values()).map(channel -> channel.text().in(locale));
        table.line(row("", names, Text.of("合计", "total").in(locale)));
        for (State state : State.values()) {
            Stream<String> counts = Stream.of(Channel.values()).map(channel -> Long.toString(count(state, channel)));
            table.line(row(state.text().in(locale), counts, Long.toString(count(state))));
        }
        return Wording.own(table.toString().stripTrailing());
    }

    private static String[] row(String first, Stream<String> cells, String last) {
        return Stream.of(Stream.of(first), cells, Stream.of(last))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private Text late() {
        List<Text> late = plansLate().stream()
                .map(item -> of(item, item.planDueAt(), "超 ", "", " over"))
                .toList();
        return line("48小时方案超期", "Plans late (48 h)", late);
    }

    private Text next() {
        List<Text> next = planDueNext().stream()
                .map(item -> of(item, item.planDueAt(), "还剩 ", "in ", ""))
                .toList();
        return line("下一个到期的方案", "Next plan due", next);
    }

    private Text oldest() {
        List<Text> oldest = oldestOpen().stream()
                .map(item -> of(item, item.collectedAt(), "已 ", "for ", ""))
                .toList();
        return line("最久未闭环", "Open for longest", oldest);
    }

    /** A voice, with the time between an instant and now. */
    private Text of(VocItem item, Instant at, String zh, String before, String after) {
        double seconds = Duration.between(at, asOf()).abs().toSeconds();
        Text time = Unit.SECONDS.text(seconds);
        return Text.of(item.id() + "（" + zh + time.zh() + "）", item.id() + " (" + before + time.en() + after + ")");
    }

    private static Text line(String zh, String en, List<Text> found) {
        Text all = found.isEmpty() ? Text.of("无", "none") : Wording.listed(found);
        return Text.of(zh + "：" + all.zh(), en + ": " + all.en());
    }
}
