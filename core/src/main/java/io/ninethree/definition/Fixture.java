package io.ninethree.definition;

import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.formula.Formula;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.Targets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows of a case that fit the indicator that they try: no field is misspelt or superfluous, and none that it reads is
 * forgotten.
 */
final class Fixture {

    private Fixture() {}

    static void check(IndicatorCase read, DefinitionNode node) {
        Needs needs = new Needs(node);
        needs.add(node.member("of"), read.period().isPresent());
        Refusals refusals = new Refusals();
        node.member("given").items().forEach(rows -> {
            DefinitionNode row = rows.member("row");
            row.members().keySet().forEach(id -> refusals.tried(() -> needs.admitted(row.key(id))));
        });
        refusals.tried(() -> needs.given(node.member("given"), read));
        refusals.throwIfAny();
    }

    /** The fields that an indicator reads. */
    private static final class Needs {

        private final DefinitionNode node;
        private final Set<Field<?>> read = new LinkedHashSet<>();
        private final Set<String> admitted = new TreeSet<>();
        private final Set<String> seen = new TreeSet<>();

        Needs(DefinitionNode node) {
            this.node = node;
        }

        void add(DefinitionNode id, boolean inPeriod) {
            Indicator indicator = id.definition(Indicator.class);
            if (!seen.add(indicator.id())) {
                return;
            }
            read.addAll(indicator.fields());
            indicator.fields().forEach(this::admit);
            indicator.targets().map(Targets::by).ifPresent(this::admit);
            Formula formula = indicator.formula();
            if (!formula.sourceId().isEmpty()) {
                Field<?> dating =
                        node.text(formula.sourceId()).definition(Source.class).datedBy();
                admit(dating);
                if (inPeriod && indicator.datedBy().isEmpty()) {
                    read.add(dating);
                }
            }
            formula.indicators().forEach(other -> add(node.text(other), inPeriod));
        }

        private void admit(Field<?> field) {
            admitted.add(field.id());
            field.inputs().forEach(this::admit);
        }

        Field<?> admitted(DefinitionNode key) {
            if (!admitted.contains(key.text())) {
                throw key.refusal(
                        "case.unread-field",
                        Text.of(
                                "必须是该指标所读取的字段，实为“" + key.text() + "”",
                                "field of a row must be read by the indicator, was '" + key.text() + "'"),
                        key.text(),
                        admitted);
            }
            return key.field();
        }

        IndicatorCase given(DefinitionNode place, IndicatorCase read) {
            Set<String> given = new TreeSet<>(read.without());
            read.given().forEach(rows -> rows.row().fields().forEach(field -> given.add(field.id())));
            List<String> missing = this.read.stream()
                    .filter(field -> !isGiven(field, given))
                    .map(Field::id)
                    .toList();
            if (!missing.isEmpty()) {
                throw place.refusal(
                        "case.missing-field",
                        Text.of(
                                "指标读取的字段必须出现在某一行或 without 中，缺少 " + missing,
                                "fields that the indicator reads must stand in a row or in 'without', missing were "
                                        + missing));
            }
            return read;
        }

        private static boolean isGiven(Field<?> field, Collection<String> given) {
            return given.contains(field.id())
                    || (!field.inputs().isEmpty() && field.inputs().stream().allMatch(input -> isGiven(input, given)));
        }
    }
}
