package io.ninethree.examples.catalogue;

import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.metrics.improvement.CaseStudy;
import io.ninethree.metrics.improvement.Review;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.vocabulary.Actions;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Contacts;
import io.ninethree.vocabulary.Customers;
import io.ninethree.vocabulary.Feedback;
import io.ninethree.vocabulary.Moments;
import io.ninethree.vocabulary.Orders;
import io.ninethree.vocabulary.Promises;
import io.ninethree.vocabulary.Publications;
import io.ninethree.vocabulary.Remedies;
import io.ninethree.vocabulary.Reviews;
import io.ninethree.vocabulary.Staff;
import io.ninethree.vocabulary.Surveys;
import io.ninethree.vocabulary.Touchpoints;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which records an indicator counts, and in which unit. */
final class Facts {

    private static final Map<String, Source> SOURCES = Stream.of(
                    Actions.SOURCE,
                    Cases.SOURCE,
                    CaseStudy.SOURCE,
                    Contacts.SOURCE,
                    Customers.SOURCE,
                    Feedback.SOURCE,
                    Moments.SOURCE,
                    Orders.SOURCE,
                    Promises.SOURCE,
                    Publications.SOURCE,
                    Remedies.SOURCE,
                    Review.SOURCE,
                    Reviews.SOURCE,
                    Staff.SOURCE,
                    Surveys.SOURCE,
                    Touchpoints.SOURCE)
            .collect(Collectors.toMap(Source::id, Function.identity()));

    private static final Map<Unit, Text> UNITS = Map.of(
            Unit.SHARE, Text.of("占比", "share"),
            Unit.SECONDS, Text.of("时长", "duration"),
            Unit.POINTS, Text.of("分值", "points"),
            Unit.COUNT, Text.of("数值", "number"));

    private Facts() {}

    static Text unit(Indicator indicator) {
        Unit unit = indicator.formula().unit();
        return UNITS.getOrDefault(unit, Text.of(unit.code(), unit.code()));
    }

    /** The records and the field that dates them; indicators that are derived from others count none. */
    static Text cohort(Indicator indicator) {
        if (indicator.formula().sourceId().isEmpty()) {
            return Text.of("由其他指标得出", "derived from other indicators");
        }
        Source source = SOURCES.get(indicator.formula().sourceId());
        if (source == null) {
            throw new IllegalStateException("source must be one of the vocabulary, was '"
                    + indicator.formula().sourceId() + "'");
        }
        InstantField date = indicator.datedBy().orElseGet(source::datedBy);
        return Text.of(
                source.text().zh() + "，按" + date.text().zh(),
                source.text().en() + ", by " + date.text().en());
    }
}
