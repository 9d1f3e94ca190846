package io.ninethree.engine;

import io.ninethree.engine.Plan.Cohort;
import io.ninethree.engine.Plan.State;
import io.ninethree.fact.Window;
import io.ninethree.field.Field;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Spread;
import io.ninethree.score.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A plan for a reader: what is read of each source, and what is kept for which indicators. */
final class PlanText {

    private final Plan plan;
    private final List<String> lines = new ArrayList<>();

    private PlanText(Plan plan) {
        this.plan = plan;
    }

    static String of(Plan plan) {
        PlanText text = new PlanText(plan);
        text.write();
        return String.join("\n", text.lines) + "\n";
    }

    private void write() {
        Map<String, List<Integer>> bySource = new TreeMap<>();
        for (int i = 0; i < plan.states().size(); i++) {
            bySource.computeIfAbsent(plan.states().get(i).sourceId(), key -> new ArrayList<>())
                    .add(i);
        }
        lines.add(plan.model().indicators().size() + " indicators, "
                + plan.states().size() + " states");
        bySource.forEach(this::writeSource);
        plan.model().indicators().stream()
                .filter(indicator -> indicator.formula().form() == Formula.Form.DERIVED)
                .forEach(indicator -> lines.add(indicator.id() + " follows from "
                        + String.join(", ", new TreeSet<>(indicator.formula().indicators()))));
    }

    private void writeSource(String source, List<Integer> states) {
        Set<String> fields = new TreeSet<>();
        states.forEach(state -> plan.states().get(state).fields().forEach(field -> read(field, fields)));
        lines.add(source + ": reads " + String.join(", ", fields));
        Map<String, List<Integer>> byCohort = new TreeMap<>();
        for (int state : states) {
            byCohort.computeIfAbsent(cohort(plan.states().get(state).cohort()), key -> new ArrayList<>())
                    .add(state);
        }
        byCohort.forEach((cohort, kept) -> {
            lines.add("  dated by " + cohort);
            kept.forEach(this::writeState);
        });
    }

    /** The fields that records hold: a derived one is computed of its inputs where it is not recorded. */
    private static void read(Field<?> field, Set<String> into) {
        into.add(field.id().substring(field.sourceId().length() + 1));
        field.inputs().forEach(input -> read(input, into));
    }

    private static String cohort(Cohort cohort) {
        String date = cohort.datedBy().map(Field::id).orElse("its source");
        return cohort.window().map(window -> date + ", " + text(window)).orElse(date);
    }

    private static String text(Window window) {
        String kind = window.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind + " " + window.n() + " " + window.grain().text().en();
    }

    private void writeState(int number) {
        State state = plan.states().get(number);
        String indicators = plan.model().indicators().stream()
                .filter(indicator -> serves(number, indicator))
                .map(Indicator::id)
                .collect(Collectors.joining(", "));
        lines.add("    " + number + " " + text(state.formula()) + " for " + indicators);
    }

    /** What is kept by word serves spreads of any kind, and targets by word. */
    private static String text(Formula formula) {
        return formula instanceof Spread spread
                ? spread.of() + " by " + spread.by().id()
                : formula.toString();
    }

    private boolean serves(int state, Indicator indicator) {
        return plan.measure(indicator)
                .filter(measure -> measure.states().contains(state))
                .isPresent();
    }
}
