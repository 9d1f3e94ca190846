package io.ninethree.examples.commandline;

import io.ninethree.definition.DefinitionSet;
import io.ninethree.engine.Grouping;
import io.ninethree.engine.ScoringEngine;
import io.ninethree.examples.commandline.Report.Grid;
import io.ninethree.examples.commandline.Scoring.Source;
import io.ninethree.fact.Grain;
import io.ninethree.fact.Segment;
import io.ninethree.model.Text;
import io.ninethree.score.NodeScore;
import io.ninethree.score.Scorecard;
import io.ninethree.score.Scorecards;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores tables by a model. */
@Command(name = "score", description = "Scores tables by a model.")
final class ScoreCommand extends Task {

    @Option(names = "--definitions", arity = "1..*", paramLabel = "PATH", description = "documents, or folders of them")
    private List<Path> paths = List.of();

    @Option(
            names = "--model",
            paramLabel = "ID",
            defaultValue = "",
            description = "the model (default: the only one of the definitions, or " + Language.STANDARD_MODEL + ")")
    private String model = "";

    @Option(
            names = "--by",
            split = ",",
            description = "segments: a shared field such as store, channel or team, or day, week, month, quarter, year")
    private List<String> by = List.of();

    @Mixin
    private Scoring scoring = new Scoring();

    @Override
    Report report() throws IOException {
        List<Path> all =
                Stream.concat(paths.stream(), scoring.mappings().stream()).toList();
        DefinitionSet definitions = Documents.read(language(), all).sound();
        List<Source> sources = scoring.sources(definitions);
        ScoringEngine engine = Scoring.engine(Models.of(definitions, model), progress("score"));
        if (by.isEmpty()) {
            Scorecard card = engine.score(scoring.period(sources), Scoring.records(sources));
            return Report.of("score", Cards.summary(card), List.of())
                    .withBody(Cards.body(card))
                    .with(Cards.grid(card))
                    .with(Cards.data(card));
        }
        return report(grouping(engine, sources).score(scoring.period(sources), Scoring.records(sources)));
    }

    private Grouping grouping(ScoringEngine engine, List<Source> sources) {
        Optional<Grouping> grouping = Optional.empty();
        for (String word : by) {
            Optional<Grain> grain = Stream.of(Grain.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
            Optional<Grouping> before = grouping;
            grouping = Optional.of(
                    grain.isPresent()
                            ? before.map(each -> each.by(grain.get(), scoring.zone(sources)))
                                    .orElseGet(() -> engine.by(grain.get(), scoring.zone(sources)))
                            : before.map(each -> each.by(Scoring.shared(sources, word)))
                                    .orElseGet(() -> engine.by(Scoring.shared(sources, word))));
        }
        return grouping.orElseThrow();
    }

    private static Report report(Scorecards cards) {
        List<List<Text>> rows = new ArrayList<>();
        List<Object> segments = new ArrayList<>();
        for (Segment segment : cards.segments()) {
            Scorecard card = cards.of(segment);
            rows.add(row(segment, card));
            segments.add(Cards.data(card));
        }
        rows.add(row(Segment.all(), cards.total()));
        Text title = cards.total().model().text();
        Grid grid = new Grid(
                Text.of(
                        title.zh() + " " + cards.total().label(),
                        title.en() + " " + cards.total().label()),
                List.of(
                        Text.of("分组", "segment"),
                        Text.of("得分", "points"),
                        Text.of("状态", "status"),
                        Text.of("最弱项", "weakest")),
                rows);
        Map<String, Object> data = new LinkedHashMap<>(Cards.data(cards.total()));
        data.put("segments", segments);
        return Report.of("score", Cards.summary(cards.total()), List.of())
                .with(grid)
                .with(data);
    }

    private static List<Text> row(Segment segment, Scorecard card) {
        return List.of(
                segment.equals(Segment.all()) ? Text.of("全部", "all") : Words.cell(segment.toString()),
                Words.points(card.overall().points()),
                card.overall().status().text(),
                weakest(card).map(NodeScore::text).orElse(Words.cell("")));
    }

    private static Optional<NodeScore> weakest(Scorecard card) {
        return card.overall().children().stream()
                .filter(child -> child.points().isPresent())
                .min(Comparator.comparingDouble(child -> child.points().orElseThrow()));
    }
}
