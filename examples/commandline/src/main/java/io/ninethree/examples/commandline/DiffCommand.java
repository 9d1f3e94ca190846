package io.ninethree.examples.commandline;

import io.ninethree.compare.DefinitionChange;
import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.examples.commandline.Report.Grid;
import io.ninethree.examples.commandline.Scoring.Source;
import io.ninethree.model.Text;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two versions of definitions do not share, and what that does to a period. */
@Command(
        name = "diff",
        description = "Says what two versions of definitions do not share, and with --data what that does to a period.")
final class DiffCommand extends Task {

    @Parameters(index = "0", paramLabel = "OLD", description = "the earlier document, or a folder")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "the later one")
    private Path recent = Path.of("");

    @Option(names = "--exit-code", description = "end with 1 if there are differences")
    private boolean exitCode;

    @Option(
            names = "--model",
            paramLabel = "ID",
            defaultValue = "",
            description = "the model by which --data is scored (default: the only one)")
    private String model = "";

    @Mixin
    private Scoring scoring = new Scoring();

    @Override
    Report report() throws IOException {
        DefinitionSet before = read(old);
        DefinitionSet after = read(recent);
        List<Change> changes = changes(before, after);
        Text summary = changes.isEmpty()
                ? Text.of("没有差异", "no differences")
                : Words.count(changes.size(), "处差异", "difference", "differences");
        Report report = Report.of("diff", summary, List.of()).good(changes.isEmpty() || !exitCode);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "changes", changes.stream().map(change -> change.data(locale())).toList());
        Optional<Effect> effect = scoring.isWanted() ? Optional.of(effect(before, after)) : Optional.empty();
        effect.ifPresent(found -> data.put("effect", found.data()));
        List<Grid> grids = new ArrayList<>();
        if (!changes.isEmpty()) {
            grids.add(grid(changes));
        }
        effect.ifPresent(found -> grids.add(found.grid()));
        return report.with(grids.toArray(Grid[]::new)).with(data);
    }

    private DefinitionSet read(Path path) throws IOException {
        return Documents.read(
                        language(),
                        Stream.concat(Stream.of(path), scoring.mappings().stream())
                                .toList())
                .sound();
    }

    /** What is different about one definition. */
    private record Change(String kind, String id, Text what, Text how) {
        Map<String, Object> data(Locale locale) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("kind", kind);
            data.put("id", id);
            data.put("what", what.in(locale));
            data.put("how", how.in(locale));
            return data;
        }
    }

    private List<Change> changes(DefinitionSet before, DefinitionSet after) {
        List<Change> changes = new ArrayList<>();
        for (Definition definition : before.definitions()) {
            if (!isIn(after, definition)) {
                changes.add(new Change(kind(definition), definition.id(), Text.of("移除", "removed"), Words.cell("")));
            }
        }
        for (Definition definition : after.definitions()) {
            Optional<Definition> was = before.definitions().stream()
                    .filter(each -> isSame(each, definition))
                    .findFirst();
            if (was.isEmpty()) {
                changes.add(new Change(kind(definition), definition.id(), Text.of("新增", "added"), Words.cell("")));
            } else if (!was.get().value().equals(definition.value())) {
                changes.addAll(changes(was.get(), definition));
            }
        }
        return changes;
    }

    private boolean isIn(DefinitionSet set, Definition definition) {
        return set.definitions().stream().anyMatch(each -> isSame(each, definition));
    }

    private boolean isSame(Definition one, Definition other) {
        return one.id().equals(other.id()) && kind(one).equals(kind(other));
    }

    private String kind(Definition definition) {
        return language().kinds().stream()
                .filter(kind -> kind.type().isInstance(definition.value()))
                .map(DefinitionKind::name)
                .findFirst()
                .orElse("");
    }

    private List<Change> changes(Definition before, Definition after) {
        if (before.value() instanceof ServiceModel was && after.value() instanceof ServiceModel is) {
            return DefinitionChange.between(was, is).stream()
                    .map(change -> new Change(
                            "model",
                            after.id() + " / " + change.node(),
                            change.aspect().text(),
                            change.text()))
                    .toList();
        }
        String lines = String.join("\n", LineDifference.between(text(before), text(after)));
        return List.of(new Change(kind(after), after.id(), Text.of("修改", "changed"), Words.cell(lines)));
    }

    private String text(Definition definition) {
        return language().write(DefinitionSet.of(definition));
    }

    private static Grid grid(List<Change> changes) {
        return new Grid(
                Text.of("定义差异", "differences of definitions"),
                List.of(Text.of("类型", "kind"), Text.of("标识", "id"), Text.of("变化", "what"), Text.of("内容", "how")),
                changes.stream()
                        .map(each -> List.of(Words.cell(each.kind), Words.cell(each.id), each.what, each.how))
                        .toList());
    }

    /** What a change does to one period: both models on the same records. */
    private record Effect(Scorecard before, Scorecard after) {

        Grid grid() {
            List<List<Text>> rows = new ArrayList<>();
            rows.add(row(
                    before.overall().text(),
                    before.overall().points(),
                    after.overall().points()));
            after.overall()
                    .children()
                    .forEach(child -> before.overall().children().stream()
                            .filter(each -> each.id().equals(child.id()))
                            .findFirst()
                            .ifPresent(was -> rows.add(row(child.text(), was.points(), child.points()))));
            return new Grid(
                    Text.of("对 " + after.label() + " 的影响", "effect on " + after.label()),
                    List.of(Text.of("项目", "node"), Text.of("旧", "old"), Text.of("新", "new"), Text.of("变化", "change")),
                    rows);
        }

        private static List<Text> row(Text name, OptionalDouble was, OptionalDouble is) {
            boolean both = was.isPresent() && is.isPresent();
            String change = both ? String.format(Locale.ROOT, "%+.1f", is.getAsDouble() - was.getAsDouble()) : "";
            return List.of(name, Words.points(was), Words.points(is), Words.cell(change));
        }

        Map<String, Object> data() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("before", Cards.data(before));
            data.put("after", Cards.data(after));
            return data;
        }
    }

    private Effect effect(DefinitionSet before, DefinitionSet after) throws IOException {
        List<Source> sources = scoring.sources(after);
        return new Effect(score(Models.of(before, model), sources), score(Models.of(after, model), sources));
    }

    private Scorecard score(ServiceModel of, List<Source> sources) {
        return Scoring.engine(of, progress("diff")).score(scoring.period(sources), Scoring.records(sources));
    }
}
