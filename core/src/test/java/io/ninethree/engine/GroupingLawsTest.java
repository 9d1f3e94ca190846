package io.ninethree.engine;

import static io.ninethree.engine.Agreement.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.engine.PlainEvaluator.Span;
import io.ninethree.fact.Grain;
import io.ninethree.fact.Segment;
import io.ninethree.field.Field;
import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class GroupingLawsTest {

    @Property
    void totalAndSegmentsAreWorthWhatTheirVisitsAre(@ForAll("scenes") Scene scene) {
        Scorecards cards = scene.tally(scene.visits()).scorecards();
        PlainEvaluator plain = PlainEvaluator.of(scene.period(), scene.visits());
        assertAgree(cards.total(), plain);
        some(cards.segments(), scene).forEach(segment -> {
            Scorecard card = cards.of(segment);
            Span span = segment.span().map(label -> cell(label, card, scene)).orElse(Span.of(scene.period()));
            assertAgree(card, plain.of(span, in(segment)));
        });
    }

    /** A few of the segments: all of them take too long. */
    private static List<Segment> some(List<Segment> segments, Scene scene) {
        List<Segment> shuffled = new ArrayList<>(segments);
        Collections.shuffle(shuffled, scene.random());
        return shuffled.subList(0, Math.min(3, shuffled.size()));
    }

    /** A visit without a word is in the segment of none. */
    private static Predicate<Visit> in(Segment segment) {
        return visit -> segment.words().entrySet().stream().allMatch(entry -> {
            Field<String> field = entry.getKey().equals(Visit.ENTRANCE) ? Visit.DOOR : Visit.DESK;
            Object word = PlainFacts.cell(field, visit).value().orElse(Segment.NONE);
            return entry.getValue().equals(word);
        });
    }

    /** The span of a cell, which must be the part of the period that its label says. */
    private static Span cell(String label, Scorecard card, Scene scene) {
        if (label.equals(Segment.NONE)) {
            return Span.none();
        }
        Instant from = card.period().from();
        Optional<Span> cell = List.of(Grain.values()).stream()
                .flatMap(grain -> List.<ZoneId>of(Descriptions.SHANGHAI, ZoneOffset.UTC).stream()
                        .flatMap(zone -> cell(grain, zone, from, label, scene).stream()))
                .filter(span -> span.from().equals(from)
                        && span.to().equals(card.period().to()))
                .findFirst();
        assertThat(cell).as(label).isPresent();
        return cell.get();
    }

    private static Optional<Span> cell(Grain grain, ZoneId zone, Instant within, String label, Scene scene) {
        LocalDate start = grain.start(within.atZone(zone).toLocalDate());
        Instant first = start.atStartOfDay(zone).toInstant();
        Instant end = grain.plus(start, 1).atStartOfDay(zone).toInstant();
        Span span = new Span(
                first.isAfter(scene.period().from()) ? first : scene.period().from(),
                end.isBefore(scene.period().to()) ? end : scene.period().to(),
                false);
        return Optional.of(span).filter(any -> grain.label(start).equals(label));
    }

    @Property
    void segmentsTieWithTheTotal(@ForAll("scenes") Scene scene) {
        Indicator volume = Scored.indicator("volume", Formula.count(Visit.SOURCE));
        ServiceModel model = Scored.model(List.of(volume));
        int kind = scene.kind() % 2 == 0 ? 1 : 3;
        Scorecards cards = new Scene(model, scene.visits(), scene.period(), kind, 0, 0)
                .tally(scene.visits())
                .scorecards();
        double sum = cards.segments().stream()
                .mapToDouble(segment -> volume(cards.of(segment)))
                .sum();
        assertThat(sum).isEqualTo(volume(cards.total()));
    }

    private static double volume(Scorecard card) {
        return card.of("volume").value().number().orElse(0);
    }

    @Property
    void severalGroupingsGiveWhatEachOfThemGives(@ForAll("scenes") Scene scene) {
        ScoringEngine engine = scene.engine();
        Scorecards both = score(engine.by(Visit.ENTRANCE, Visit.TILL).and(Visit.TILL), scene);
        for (Grouping one :
                List.of(engine.by(Visit.TILL), engine.by(Visit.ENTRANCE).by(Visit.TILL))) {
            Scorecards alone = score(one, scene);
            assertThat(both.segments()).containsAll(alone.segments());
            alone.segments().forEach(segment -> assertThat(both.of(segment)).isEqualTo(alone.of(segment)));
        }
    }

    private static Scorecards score(Grouping grouping, Scene scene) {
        return grouping.score(scene.period(), Visit.records(scene.visits()));
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scene.all();
    }
}
