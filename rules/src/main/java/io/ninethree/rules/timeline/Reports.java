package io.ninethree.rules.timeline;

import static java.util.Comparator.comparing;

import io.ninethree.model.Text;
import io.ninethree.rules.timeline.Anomaly.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Tells events from reports of events: one event may be reported several times. */
final class Reports {

    private static final Comparator<CaseEvent> FIRST_KNOWN =
            comparing(CaseEvent::receivedAt).thenComparing(Comparator.naturalOrder());

    private Reports() {}

    /** What identifies an event: its id, or else all that is said of it. */
    private static Object identity(CaseEvent event) {
        return event.id().isEmpty() ? event : event.id();
    }

    /** The events; of several reports with one id the one that became known first. */
    static Collection<CaseEvent> distinct(List<CaseEvent> reported) {
        Map<Object, CaseEvent> distinct = new LinkedHashMap<>();
        reported.forEach(report -> distinct.merge(identity(report), report, BinaryOperator.minBy(FIRST_KNOWN)));
        return distinct.values();
    }

    static List<Anomaly> anomalies(List<CaseEvent> reported, List<CaseEvent> corrections) {
        List<Anomaly> anomalies = new ArrayList<>();
        corrections.forEach(event -> anomalies.add(new Anomaly(
                Kind.BEFORE_WATERMARK,
                event.at(),
                Text.of(
                        event.text().zh() + " 在历史封存之后才获知，只作更正",
                        event.text().en() + " became known after the history was closed and is a correction"))));
        repeated(reported, anomalies);
        sameTime(reported, anomalies);
        anomalies.sort(comparing(Anomaly::at)
                .thenComparing(Anomaly::kind)
                .thenComparing(each -> each.text().en()));
        return anomalies;
    }

    private static void repeated(List<CaseEvent> reported, List<Anomaly> anomalies) {
        Map<Object, List<CaseEvent>> byIdentity = new LinkedHashMap<>();
        reported.forEach(report -> byIdentity
                .computeIfAbsent(identity(report), key -> new ArrayList<>())
                .add(report));
        byIdentity.values().stream().filter(reports -> reports.size() > 1).forEach(reports -> {
            CaseEvent first = reports.stream().min(FIRST_KNOWN).orElseThrow();
            boolean alike = reports.stream().allMatch(report -> saysTheSame(report, first));
            anomalies.add(alike ? duplicate(first, reports.size()) : sameId(first, reports.size()));
        });
    }

    private static boolean saysTheSame(CaseEvent report, CaseEvent first) {
        return report.at().equals(first.at())
                && report.kind() == first.kind()
                && report.word().equals(first.word())
                && report.facts().equals(first.facts());
    }

    private static Anomaly duplicate(CaseEvent event, int times) {
        return new Anomaly(
                Kind.DUPLICATE,
                event.at(),
                Text.of(
                        event.text().zh() + " 被报告 " + times + " 次，只计一次",
                        event.text().en() + " was reported " + times + " times and counts once"));
    }

    private static Anomaly sameId(CaseEvent event, int times) {
        return new Anomaly(
                Kind.SAME_ID,
                event.at(),
                Text.of(
                        times + " 个不同事件使用同一编号 '" + event.id() + "'，只计最先获知的 "
                                + event.text().zh(),
                        times + " different events have the id '" + event.id() + "'; only "
                                + event.text().en() + ", which became known first, counts"));
    }

    private static void sameTime(List<CaseEvent> reported, List<Anomaly> anomalies) {
        List<CaseEvent> ordered = distinct(reported).stream().sorted().toList();
        for (int i = 1; i < ordered.size(); i++) {
            CaseEvent one = ordered.get(i - 1);
            CaseEvent other = ordered.get(i);
            if (one.at().equals(other.at()) && one.sequence() == other.sequence()) {
                anomalies.add(new Anomaly(
                        Kind.SAME_TIME,
                        one.at(),
                        Text.of(
                                one.text().zh() + " 与 " + other.text().zh() + " 时间和序号相同，以前者为先",
                                one.text().en() + " and " + other.text().en()
                                        + " have one time and one number; the former comes first")));
            }
        }
    }
}
