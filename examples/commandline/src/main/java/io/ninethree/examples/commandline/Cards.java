package io.ninethree.examples.commandline;

import io.ninethree.examples.commandline.Report.Grid;
import io.ninethree.model.Text;
import io.ninethree.report.TextReport;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.HeadingScore;
import io.ninethree.score.IndicatorScore;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scorecards as parts of a report. */
final class Cards {

    private Cards() {}

    static Text body(Scorecard card) {
        return Text.of(TextReport.of(card, Locale.CHINESE), TextReport.of(card, Locale.ENGLISH));
    }

    static Text summary(Scorecard card) {
        Text points = card.overall().points().isPresent()
                ? Text.of(
                        Words.points(card.overall().points()).zh() + " 分",
                        Words.points(card.overall().points()).en() + " points")
                : NodeScore.Status.NOT_MEASURED.text();
        Text start = Text.of(
                card.model().text().zh() + "，" + card.label(),
                card.model().text().en() + ", " + card.label());
        return Words.concluded(start, points);
    }

    static Grid grid(Scorecard card) {
        List<List<Text>> rows = new ArrayList<>();
        add(rows, card.overall(), "");
        Text title = Text.of(
                card.model().text().zh() + " " + card.label(),
                card.model().text().en() + " " + card.label());
        return new Grid(
                title,
                List.of(
                        Text.of("项目", "node"),
                        Text.of("得分", "points"),
                        Text.of("状态", "status"),
                        Text.of("记录数", "records")),
                rows);
    }

    private static void add(List<List<Text>> rows, NodeScore node, String indent) {
        rows.add(List.of(
                Text.of(indent + node.text().zh(), indent + node.text().en()),
                Words.points(node.points()),
                node.status().text(),
                Words.cell(String.valueOf(node.sampleSize()))));
        if (node instanceof HeadingScore heading) {
            heading.children().forEach(child -> add(rows, child, indent + "· "));
        }
    }

    static Map<String, Object> data(Scorecard card) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("model", card.model().text().en());
        data.put("hash", DefinitionText.hash(card.model()));
        data.put("label", card.label());
        List<Object> nodes = new ArrayList<>();
        addTo(nodes, card.overall());
        card.information().forEach(node -> nodes.add(data(node)));
        data.put("nodes", nodes);
        return data;
    }

    private static void addTo(List<Object> nodes, NodeScore node) {
        nodes.add(data(node));
        if (node instanceof HeadingScore heading) {
            heading.children().forEach(child -> addTo(nodes, child));
        }
    }

    private static Map<String, Object> data(NodeScore node) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", node.id());
        node.points().ifPresent(points -> data.put("points", points));
        data.put("status", node.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        data.put("weight", node.weight());
        data.put("coverage", node.coverage());
        data.put("records", node.sampleSize());
        if (node instanceof IndicatorScore score) {
            score.value().number().ifPresent(value -> data.put("value", value));
            data.put("unit", score.value().unit().toString());
        }
        return data;
    }
}
