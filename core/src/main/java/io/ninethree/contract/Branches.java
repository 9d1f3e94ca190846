package io.ninethree.contract;

import io.ninethree.contract.DefinitionCoverage.Branch;
import io.ninethree.definition.DefinitionCase;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.IndicatorCase;
import io.ninethree.definition.ModelCase;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.Condition;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Divided;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.Indicator;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The branches of definitions, and which of them their cases reach. */
final class Branches {

    private final DefinitionSet definitions;
    private final List<Branch> found = new ArrayList<>();

    Branches(DefinitionSet definitions) {
        this.definitions = definitions;
    }

    List<Branch> all() {
        definitions.all(Indicator.class).values().forEach(this::add);
        definitions.all(ServiceModel.class).forEach(this::add);
        return found;
    }

    private <C extends DefinitionCase> List<C> cases(Class<C> type, String of) {
        return definitions.cases().stream()
                .filter(each -> type.isInstance(each) && each.of().equals(of))
                .map(type::cast)
                .toList();
    }

    private void add(String id, Text text, boolean isReached) {
        found.add(new Branch(id, text, isReached));
    }

    private void add(Indicator indicator) {
        List<IndicatorCase> cases = cases(IndicatorCase.class, indicator.id());
        List<IndicatorScore> scores =
                cases.stream().map(each -> each.score(definitions)).toList();
        FormulaConditions.of(indicator.formula()).forEach(condition -> addCondition(indicator, condition, cases));
        indicator.curve().ifPresent(curve -> addSegments(indicator, "", curve, scores));
        indicator
                .targets()
                .ifPresent(targets ->
                        targets.curves().forEach((word, curve) -> addSegments(indicator, word, curve, scores)));
        addAbsence(indicator, Absence.NO_RECORDS, scores);
        if (indicator.minimumSample() > 1) {
            addAbsence(indicator, Absence.TOO_FEW, scores);
        }
    }

    private void addCondition(Indicator indicator, Condition condition, List<IndicatorCase> cases) {
        for (boolean answer : new boolean[] {true, false}) {
            boolean reached = cases.stream()
                    .anyMatch(each -> each.given().stream()
                            .anyMatch(rows -> answers(condition, rows.row(), knownAt(each), answer)));
            Text text = condition.text();
            add(
                    indicator.id(),
                    Text.of(text.zh() + (answer ? "：成立" : "：不成立"), text.en() + (answer ? ": true" : ": false")),
                    reached);
        }
    }

    private static Instant knownAt(IndicatorCase each) {
        return each.period().map(ScoringPeriod::knownAt).orElse(Instant.MAX);
    }

    private static boolean answers(Condition condition, Row row, Instant knownAt, boolean answer) {
        return row.answer(condition, knownAt).filter(each -> each == answer).isPresent();
    }

    private void addSegments(Indicator indicator, String word, ScoreCurve curve, List<IndicatorScore> scores) {
        Unit unit = indicator.formula().unit();
        List<Double> values = scores.stream()
                .flatMap(score -> values(score.value(), word, indicator))
                .toList();
        for (Segment segment : Segment.of(curve)) {
            Text text = Text.of(
                    (word.isEmpty() ? "" : word + "：") + "曲线 "
                            + segment.text(unit).zh(),
                    (word.isEmpty() ? "" : word + ": ") + "curve "
                            + segment.text(unit).en());
            add(indicator.id(), text, values.stream().anyMatch(segment::has));
        }
    }

    /** The values that a curve judges: of a word those of its records. */
    private static Stream<Double> values(IndicatorValue value, String word, Indicator indicator) {
        if (value instanceof Divided divided) {
            return divided.parts().entrySet().stream()
                    .filter(part -> word.isEmpty()
                            ? !indicator.targets().orElseThrow().curves().containsKey(part.getKey())
                            : part.getKey().equals(word))
                    .flatMap(part -> number(part.getValue()));
        }
        return word.isEmpty() ? number(value) : Stream.empty();
    }

    private static Stream<Double> number(IndicatorValue value) {
        return value.number().isPresent() ? Stream.of(value.number().getAsDouble()) : Stream.empty();
    }

    private void addAbsence(Indicator indicator, Absence absence, List<IndicatorScore> scores) {
        add(
                indicator.id(),
                absence.text(),
                scores.stream()
                        .anyMatch(
                                score -> score.absence().filter(absence::equals).isPresent()));
    }

    private void add(String id, ServiceModel model) {
        List<Scorecard> cards = cases(ModelCase.class, id).stream()
                .map(each -> each.score(definitions))
                .toList();
        addGates(id, model.root().id(), cards, model);
    }

    private void addGates(String id, String headingId, List<Scorecard> cards, ServiceModel model) {
        Heading heading = (Heading) model.node(headingId).orElseThrow();
        for (int i = 0; i < heading.gates().size(); i++) {
            addGate(id, headingId, i, cards, heading);
        }
        heading.children().stream()
                .filter(Heading.class::isInstance)
                .forEach(child -> addGates(id, child.id(), cards, model));
    }

    private void addGate(String id, String headingId, int index, List<Scorecard> cards, Heading heading) {
        String asked = heading.gates().get(index).indicator();
        List<HeadingScore.Gated> gated = cards.stream()
                .map(card -> ((HeadingScore) card.node(headingId)).gates().get(index))
                .toList();
        add(
                id,
                Text.of(headingId + " 的闸门（" + asked + "）起限制作用", "gate of " + headingId + " on " + asked + " limits"),
                gated.stream().anyMatch(each -> each.limit().orElse(100) < 100));
        add(
                id,
                Text.of(headingId + " 的闸门（" + asked + "）放行", "gate of " + headingId + " on " + asked + " lets pass"),
                gated.stream().anyMatch(each -> each.limit().orElse(0) >= 100));
    }
}
