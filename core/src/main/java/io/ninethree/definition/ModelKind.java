package io.ninethree.definition;

import static io.ninethree.definition.Formats.list;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;
import static io.ninethree.definition.Formats.texts;

import io.ninethree.model.Text;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Gate;
import io.ninethree.score.Heading;
import io.ninethree.score.Heading.Quorum;
import io.ninethree.score.Indicator;
import io.ninethree.score.ModelNode;
import io.ninethree.score.ServiceModel;
import io.ninethree.score.Weighting;
import io.ninethree.statistics.Confidence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Models: a tree of headings over indicators that stand in definitions of their own. */
record ModelKind() implements DefinitionKind<ServiceModel> {

    @Override
    public String name() {
        return "model";
    }

    @Override
    public Class<ServiceModel> type() {
        return ServiceModel.class;
    }

    @Override
    public List<Definition> needs(ServiceModel model) {
        return model.indicators().stream()
                .map(indicator -> new Definition(indicator.id(), indicator))
                .toList();
    }

    @Override
    public DefinitionFormat<ServiceModel> format(Formats formats) {
        DefinitionFormat<Indicator> indicator = Formats.reference(Indicator.class, Indicator::id);
        DefinitionFormat<ModelNode> node = formats.recursive(
                "node",
                (all, self) -> Formats.forms(ModelNode.class)
                        .or("heading", Heading.class, heading(self))
                        .or("indicator", Indicator.class, leaf(indicator)));
        Member<ServiceModel, Text> name = Member.required("name", texts(), ServiceModel::text);
        Member<ServiceModel, ModelNode> root = Member.required("root", node, ServiceModel::root);
        Member<ServiceModel, List<Indicator>> information = Member.optional(
                        "information", list(indicator), ServiceModel::information, List.of())
                .aside();
        Member<ServiceModel, Confidence> confidence = Member.optional(
                        "confidence", ModelFormats.confidence(), ServiceModel::confidence, Confidence.STANDARD)
                .aside();
        Member<ServiceModel, Bands> bands = Member.optional(
                        "bands", ModelFormats.bands(), ServiceModel::bands, Bands.standard())
                .aside();
        Member<ServiceModel, List<String>> outOfScope =
                Member.optional("outOfScope", list(text()), model -> List.copyOf(model.outOfScope()), List.of());
        Member<ServiceModel, Map<String, Double>> imputed =
                Member.optional("imputed", Formats.map(Formats.number()), ServiceModel::imputed, Map.of());
        return object(
                in -> new ServiceModel(
                        in.get(name),
                        root(in.get(root)),
                        in.get(information),
                        in.get(confidence),
                        in.get(bands),
                        new TreeSet<>(in.get(outOfScope)),
                        new TreeMap<>(in.get(imputed))),
                name,
                root,
                information,
                confidence,
                bands,
                outOfScope,
                imputed);
    }

    private static Heading root(ModelNode node) {
        if (node instanceof Heading heading) {
            return heading;
        }
        throw new IllegalArgumentException("root of a model must be a heading, was indicator '" + node.id() + "'");
    }

    private static DefinitionFormat<Indicator> leaf(DefinitionFormat<Indicator> indicator) {
        Member<Indicator, Indicator> id = Member.required("id", indicator, each -> each);
        return object(in -> in.get(id), id);
    }

    private static DefinitionFormat<Heading> heading(DefinitionFormat<ModelNode> node) {
        Member<Heading, String> id = Member.required("id", text(), Heading::id);
        Member<Heading, Text> name = Member.required("name", texts(), Heading::text);
        Member<Heading, Weighting> weights =
                Member.optional("weights", ModelFormats.weighting(), Heading::weighting, Weighting.equal());
        Member<Heading, Aggregation> aggregation = Member.optional(
                "aggregation", ModelFormats.aggregation(), Heading::aggregation, Aggregation.arithmetic());
        Member<Heading, List<Quorum>> quorums = Member.optional("quorums", list(quorum()), Heading::quorums, List.of())
                .aside();
        Member<Heading, List<Gate>> gates =
                Member.optional("gates", list(ModelFormats.gate()), Heading::gates, List.of());
        Member<Heading, List<ModelNode>> children = Member.required("children", list(node), Heading::children);
        return object(
                in -> new Heading(
                        in.get(id),
                        in.get(name),
                        in.get(children),
                        in.get(weights),
                        in.get(aggregation),
                        in.get(quorums),
                        in.get(gates)),
                id,
                name,
                weights,
                aggregation,
                quorums,
                gates,
                children);
    }

    private static DefinitionFormat<Quorum> quorum() {
        Member<Quorum, Integer> atLeast = Member.required("atLeast", Formats.count(), Quorum::atLeast);
        Member<Quorum, List<String>> of = Member.required("of", Formats.someOf(text()), Quorum::of);
        return object(in -> new Quorum(in.get(atLeast), in.get(of)), atLeast, of);
    }
}
