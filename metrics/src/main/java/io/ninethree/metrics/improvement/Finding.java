package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Wording.requireNonBlank;
import static java.util.Collections.unmodifiableMap;
import static java.util.Objects.requireNonNull;

import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import io.ninethree.report.TextTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something that was found wrong with a service when people looked for it, before anything was measured. Immutable and
 * thread-safe.
 *
 * @param kind what is wrong
 * @param origin how it came to light
 * @param heading the heading that it is about
 * @param what what was found, in the words of whoever found it, not blank
 * @param evidence where it can be looked up, for example the number of a ticket, not blank
 * @param at when it was found
 */
public record Finding(Kind kind, Origin origin, Dimension heading, String what, String evidence, Instant at) {

    /** What can be wrong. */
    public enum Kind {
        /** The service breaks off for the customer. */
        BREAKPOINT(Text.of("体验断点", "breakpoint")),
        /** One side knows what the other one needs to know. */
        INFORMATION_ASYMMETRY(Text.of("信息不对称", "information asymmetry")),
        /** The customer waits. */
        SLOW_RESPONSE(Text.of("响应迟滞", "slow response"));

        private final Text text;

        Kind(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /** How something came to light. */
    public enum Origin {
        /** Somebody was asked. */
        INTERVIEW(Text.of("访谈", "interview")),
        /** A case shows it. */
        TICKET(Text.of("工单", "ticket")),
        /** A review shows it, be it one by a customer or one of quality. */
        REVIEW(Text.of("评价", "review"));

        private final Text text;

        Origin(Text text) {
            this.text = text;
        }

        /**
         * What a reader sees.
         *
         * @return the name in both languages
         */
        public Text text() {
            return text;
        }
    }

    /**
     * Checks that something was found.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Finding {
        requireNonNull(kind, "kind");
        requireNonNull(origin, "origin");
        requireNonNull(heading, "heading");
        requireNonNull(at, "at");
        requireNonBlank("what was found", what);
        requireNonBlank("evidence of a finding", evidence);
    }

    /**
     * This finding for a reader.
     *
     * @return what was found, where it belongs and where it can be looked up, in both languages
     */
    public Text text() {
        return Text.of(
                heading.text().zh() + "，" + kind.text().zh() + "：" + what + "（"
                        + origin.text().zh() + " " + evidence + "）",
                heading.text().en() + ", " + kind.text().en() + ": " + what + " ("
                        + origin.text().en() + " " + evidence + ")");
    }

    /**
     * Findings by heading.
     *
     * @param findings the findings
     * @return those of the twelve headings in the order of the model, also the headings without any; then those of other
     *     headings
     */
    public static Map<Dimension, List<Finding>> byHeading(Collection<Finding> findings) {
        Map<Dimension, List<Finding>> byHeading = new LinkedHashMap<>();
        Diagnosis.TWELVE.forEach(heading -> byHeading.put(heading, new ArrayList<>()));
        findings.forEach(finding -> byHeading
                .computeIfAbsent(finding.heading(), heading -> new ArrayList<>())
                .add(finding));
        byHeading.replaceAll((heading, found) -> List.copyOf(found));
        return unmodifiableMap(byHeading);
    }

    /**
     * What people found at the twelve headings, and which of them they found in order. Immutable and thread-safe.
     *
     * @param findings the findings
     * @param inOrder the headings that were looked at and at which nothing is wrong
     */
    public record Diagnosis(List<Finding> findings, List<Dimension> inOrder) {

        /** The headings of the standard model, in its order. */
        static final List<Dimension> TWELVE = Stream.<Dimension>concat(
                        Stream.of(Experience.values()), Stream.of(Guarantee.values()))
                .toList();

        /**
         * Checks that nothing is both wrong and in order.
         *
         * @throws IllegalArgumentException if a heading that is in order has a finding
         */
        public Diagnosis {
            findings = List.copyOf(findings);
            inOrder = inOrder.stream().distinct().toList();
            for (Finding finding : findings) {
                if (inOrder.contains(finding.heading())) {
                    throw new IllegalArgumentException(
                            "heading '" + finding.heading().id() + "' must have no finding to be in order, was '"
                                    + finding.what() + "'");
                }
            }
        }

        /**
         * A diagnosis of findings.
         *
         * @param findings the findings
         * @return the diagnosis
         */
        public static Diagnosis of(Collection<Finding> findings) {
            return new Diagnosis(List.copyOf(findings), List.of());
        }

        /**
         * This diagnosis with headings that were looked at and found in order.
         *
         * @param headings headings without findings
         * @return a changed copy
         * @throws IllegalArgumentException if one of them has a finding
         */
        public Diagnosis foundInOrder(Dimension... headings) {
            return new Diagnosis(
                    findings,
                    Stream.concat(inOrder.stream(), Stream.of(headings)).toList());
        }

        /**
         * The headings at which nobody has looked yet.
         *
         * @return those of the twelve without a finding that were not found in order either
         */
        public List<Dimension> notLookedAt() {
            Map<Dimension, List<Finding>> byHeading = byHeading(findings);
            return TWELVE.stream()
                    .filter(heading ->
                            byHeading.getOrDefault(heading, List.of()).isEmpty())
                    .filter(heading -> !inOrder.contains(heading))
                    .toList();
        }

        /**
         * The headings with most findings.
         *
         * @return one heading, several if they have as many, none if nothing was found
         */
        public List<Dimension> mostFrequent() {
            Map<Dimension, List<Finding>> byHeading = byHeading(findings);
            int most = byHeading.values().stream().mapToInt(List::size).max().orElse(0);
            return byHeading.entrySet().stream()
                    .filter(entry -> most > 0 && entry.getValue().size() == most)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /**
         * This diagnosis for a reader: a table of headings and kinds, and where most was found.
         *
         * @param locale the reader's locale; Chinese for any Chinese one, otherwise English
         * @return lines, each ended by a line feed
         */
        public String in(Locale locale) {
            TextTable table = new TextTable("lrrrl");
            Stream<String> names =
                    Stream.of(Kind.values()).map(kind -> kind.text().in(locale));
            table.line(Stream.concat(Stream.concat(Stream.of(""), names), Stream.of(""))
                    .toArray(String[]::new));
            byHeading(findings).forEach((heading, found) -> table.line(line(heading, found, locale)));
            return table + most().in(locale) + "\n";
        }

        private String[] line(Dimension heading, List<Finding> found, Locale locale) {
            Stream<String> counts = Stream.of(Kind.values()).map(kind -> count(found, kind));
            String note = found.isEmpty() ? state(heading).in(locale) : "";
            return Stream.of(Stream.of(heading.text().in(locale)), counts, Stream.of(note))
                    .flatMap(part -> part)
                    .toArray(String[]::new);
        }

        private static String count(List<Finding> found, Kind kind) {
            long count = found.stream().filter(each -> each.kind() == kind).count();
            return count == 0 ? "" : Long.toString(count);
        }

        private Text state(Dimension heading) {
            return inOrder.contains(heading) ? Text.of("未见问题", "in order") : Text.of("尚未诊断", "not looked at");
        }

        private Text most() {
            List<Text> most = mostFrequent().stream().map(Dimension::text).toList();
            Text where = most.isEmpty() ? Text.of("无", "nothing") : Wording.listed(most);
            return Text.of("问题最多：" + where.zh(), "Most found: " + where.en());
        }
    }
}
