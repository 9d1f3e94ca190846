package io.ninethree.definition;

import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.IndicatorCase.Expected;
import io.ninethree.definition.IndicatorCase.Rows;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.model.Text;
import io.ninethree.score.ServiceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases of models. */
record ModelCaseKind() implements DefinitionKind<ModelCase> {

    @Override
    public String name() {
        return "model";
    }

    @Override
    public Class<ModelCase> type() {
        return ModelCase.class;
    }

    @Override
    public DefinitionFormat<ModelCase> format(Formats formats) {
        Member<ModelCase, String> of = Member.required("of", Formats.idOf(ServiceModel.class), ModelCase::of);
        Member<ModelCase, String> name = Member.required("name", text(), ModelCase::name);
        Member<ModelCase, List<Rows>> given = Member.required("given", Rows.FORMAT, ModelCase::given);
        Member<ModelCase, Optional<ScoringPeriod>> period = Member.maybe("period", Periods.FORMAT, ModelCase::period);
        Member<ModelCase, Map<String, Expected>> expect =
                Member.required("expect", Formats.map(Expected.FORMAT), ModelCase::expect);
        DefinitionFormat<ModelCase> format = object(
                in -> new ModelCase(in.get(of), in.get(name), in.get(given), in.get(period), in.get(expect)),
                of,
                name,
                given,
                period,
                expect);
        return format.checked(ModelCaseKind::requireNodes);
    }

    private static void requireNodes(ModelCase read, DefinitionNode node) {
        ServiceModel model = node.member("of").definition(ServiceModel.class);
        Refusals refusals = new Refusals();
        read.expect().keySet().stream()
                .filter(id -> model.node(id).isEmpty())
                .map(id -> node.member("expect").key(id))
                .forEach(id -> refusals.tried(() -> {
                    throw id.refusal(
                            "case.node",
                            Text.of(
                                    "必须是模型“" + read.of() + "”中的节点，实为“" + id.text() + "”",
                                    "node of a case must stand in the model '" + read.of() + "', was '" + id.text()
                                            + "'"),
                            id.text(),
                            model.nearest(id.text()).stream().toList());
                }));
        refusals.throwIfAny();
    }
}
