package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Wording.requireNonBlank;
import static java.util.Objects.requireNonNull;

import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.KeyField;
import io.ninethree.field.Source;
import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case that others can learn from 典型案例: which experiences it is about, what proves it, and what was done. The source
 * asks for one or two a month. Immutable and thread-safe.
 *
 * {@snippet :
 * CaseStudy study = CaseStudy.of("The lost suitcase", Experience.RESPONSE_SPEED, Guarantee.TRACEABILITY)
 *         .with(new Evidence(Experience.RESPONSE_SPEED, Evidence.Kind.CONTACT_RECORD, "4711", "CRM"))
 *         .improvedBy("A-7");
 * study.problems();    // there is no evidence for traceability
 * }
 *
 * @param title its title, not blank
 * @param points the experience points 体验点 that it claims to show, at least one
 * @param evidence the evidence chain 证据链, each link for one of the points
 * @param measures the ids of the actions 改进措施 that came of it
 * @param publishedAt when everybody in the company could read it, empty if it is not published
 * @param reuse who worked by it since
 */
public record CaseStudy(
        String title,
        List<Dimension> points,
        List<Evidence> evidence,
        List<String> measures,
        Optional<Instant> publishedAt,
        List<Reuse> reuse) {

    /** When everybody in the company could read the case. It dates the case; absent: not published. */
    public static final InstantField PUBLISHED_AT =
            InstantField.named("caseStudies.publishedAt").called("案例发布时间", "published at");

    /** The title, by which cases are told apart. Absent: not recorded. */
    public static final KeyField TITLE = KeyField.named("caseStudies.title").called("案例标题", "title");

    /** Whether every claimed point has evidence, and a measure came of the case. Absent: unknown. */
    public static final FlagField COMPLETE =
            FlagField.named("caseStudies.complete").called("案例完整", "complete");

    /** Whether anybody worked by the case since. Absent: unknown. */
    public static final FlagField REUSED = FlagField.named("caseStudies.reused").called("案例被复用", "reused");

    /** The source of these fields, dated by {@link #PUBLISHED_AT}. */
    public static final Source SOURCE =
            Source.of("caseStudies", PUBLISHED_AT, TITLE, COMPLETE, REUSED).called("典型案例", "case studies");

    private static final RecordMapping<CaseStudy> MAPPING = RecordMapping.of(CaseStudy.class, SOURCE)
            .map(PUBLISHED_AT, study -> study.publishedAt.orElse(null))
            .map(TITLE, CaseStudy::title)
            .map(COMPLETE, CaseStudy::isComplete)
            .map(REUSED, study -> !study.reuse.isEmpty())
            .identifiedBy(TITLE);

    /**
     * One link of the evidence chain.
     *
     * @param point the experience point that it proves
     * @param kind what it is
     * @param reference by what it is found, for example the number of a ticket, not blank
     * @param place where it is found, for example the name of a system, not blank
     */
    public record Evidence(Dimension point, Kind kind, String reference, String place) {

        /** What can prove something. */
        public enum Kind {
            /** The record of a contact or case. */
            CONTACT_RECORD(Text.of("服务记录", "contact record")),
            /** What the customer said or wrote. */
            CUSTOMER_WORDS(Text.of("客户原话", "customer's words")),
            /** Figures. */
            MEASUREMENT(Text.of("指标数据", "measurement")),
            /** A document, for example a contract or a photograph. */
            DOCUMENT(Text.of("文件资料", "document"));

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

        /**
         * Checks that it can be found.
         *
         * @throws IllegalArgumentException if reference or place is blank
         */
        public Evidence {
            requireNonNull(point, "point");
            requireNonNull(kind, "kind");
            requireNonBlank("reference of evidence", reference);
            requireNonBlank("place of evidence", place);
        }

        /**
         * This evidence for a reader.
         *
         * @return what it proves, what it is and where it is found, in both languages
         */
        public Text text() {
            return Text.of(
                    point.text().zh() + "：" + kind.text().zh() + " " + reference + "（" + place + "）",
                    point.text().en() + ": " + kind.text().en() + " " + reference + " (" + place + ")");
        }
    }

    /**
     * Somebody who worked by a case.
     *
     * @param team who, not blank
     * @param at when
     */
    public record Reuse(String team, Instant at) {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Reuse {
            requireNonBlank("team that reused a case", team);
            requireNonNull(at, "at");
        }
    }

    /**
     * Checks that the parts belong together.
     *
     * @throws IllegalArgumentException if the title is blank, there is no point, evidence is for none of the points, or
     *     the case was reused before it was published
     */
    public CaseStudy {
        requireNonBlank("title of a case", title);
        points = List.copyOf(new LinkedHashSet<>(points));
        evidence = List.copyOf(evidence);
        measures = List.copyOf(new LinkedHashSet<>(measures));
        reuse = List.copyOf(reuse);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points of case '" + title + "' must be at least one, were none");
        }
        for (Evidence each : evidence) {
            if (!points.contains(each.point())) {
                throw new IllegalArgumentException(
                        "evidence of case '" + title + "' must be for one of its points, was for '"
                                + each.point().id() + "'");
            }
        }
        if (publishedAt.isEmpty() && !reuse.isEmpty()) {
            throw new IllegalArgumentException("case '" + title + "' must be published to be reused, was not");
        }
        for (Reuse each : reuse) {
            Consistency.require(
                    "time at which '" + title + "' was reused",
                    each.at(),
                    "it was published",
                    publishedAt.orElseThrow());
        }
    }

    /**
     * A case without evidence, of which nothing came yet.
     *
     * @param title its title, not blank
     * @param points the experience points that it claims to show, at least one
     * @return the case
     * @throws IllegalArgumentException if the title is blank or there is no point
     */
    public static CaseStudy of(String title, Dimension... points) {
        return new CaseStudy(title, List.of(points), List.of(), List.of(), Optional.empty(), List.of());
    }

    /**
     * This case with more evidence.
     *
     * @param more evidence for its points
     * @return a changed copy
     * @throws IllegalArgumentException if some is for none of the points
     */
    public CaseStudy with(Evidence... more) {
        return new CaseStudy(title, points, added(evidence, List.of(more)), measures, publishedAt, reuse);
    }

    /**
     * This case with more of what came of it.
     *
     * @param actions the ids of the actions
     * @return a changed copy
     */
    public CaseStudy improvedBy(String... actions) {
        return new CaseStudy(title, points, evidence, added(measures, List.of(actions)), publishedAt, reuse);
    }

    /**
     * This case, published.
     *
     * @param at when everybody in the company could read it
     * @return a changed copy
     * @throws IllegalArgumentException if it was reused before
     */
    public CaseStudy published(Instant at) {
        return new CaseStudy(title, points, evidence, measures, Optional.of(at), reuse);
    }

    /**
     * This case, reused once more.
     *
     * @param team who worked by it, not blank
     * @param at when
     * @return a changed copy
     * @throws IllegalArgumentException if it was not yet published then
     */
    public CaseStudy reusedBy(String team, Instant at) {
        return new CaseStudy(
                title, points, evidence, measures, publishedAt, added(reuse, List.of(new Reuse(team, at))));
    }

    private static <T> List<T> added(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * Whether others can learn from it.
     *
     * @return true if there is no problem
     */
    public boolean isComplete() {
        return problems().isEmpty();
    }

    /**
     * What it lacks.
     *
     * @return one problem for each point without evidence, and one if nothing came of the case
     */
    public List<Text> problems() {
        Set<Dimension> proven =
                new LinkedHashSet<>(evidence.stream().map(Evidence::point).toList());
        Stream<Text> gaps = points.stream()
                .filter(point -> !proven.contains(point))
                .map(point -> Text.of(
                        point.text().zh() + "缺少证据",
                        "no evidence for " + point.text().en()));
        Stream<Text> idle = measures.isEmpty() ? Stream.of(Text.of("没有改进措施", "no measure")) : Stream.empty();
        return Stream.concat(gaps, idle).toList();
    }

    /**
     * This case for a reader.
     *
     * @return its title and points, and what it lacks, in both languages
     */
    public Text text() {
        Text about = Wording.listed(points.stream().map(Dimension::text).toList());
        Text state = isComplete() ? Text.of("完整", "complete") : Wording.listed(problems());
        return Text.of(
                "案例“" + title + "”（" + about.zh() + "）：" + state.zh(),
                "Case '" + title + "' (" + about.en() + "): " + state.en());
    }

    /**
     * Cases as records, ready to be scored.
     *
     * @param studies the cases
     * @return one record for each
     */
    public static Records records(Collection<CaseStudy> studies) {
        return MAPPING.of(List.copyOf(studies));
    }
}
