package io.ninethree.examples.commandline;

import io.ninethree.definition.DefinitionSet;
import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.TableMapping;
import io.ninethree.field.CategoryField;
import io.ninethree.field.SharedField;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.score.ServiceModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that score data: which tables, by which mappings, in which period. */
final class Scoring {

    @Option(
            names = "--mapping",
            arity = "1..*",
            paramLabel = "PATH",
            description = "documents with mappings, unless they are among the definitions")
    private List<Path> mappings = List.of();

    @Option(
            names = "--data",
            arity = "1..*",
            paramLabel = "[MAPPING=]FILE",
            description =
                    "a table of comma-separated values (UTF-8, .gz if compressed), with the id of its mapping if there are several")
    private List<String> data = List.of();

    @Option(names = "--period", description = "for example " + Periods.NOTATIONS)
    private @Nullable String period;

    @Option(names = "--zone", description = "the time zone of the period (default: that of the first mapping)")
    private @Nullable String zone;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "when the facts are known (default: the end of the period)")
    private @Nullable String knownAt;

    boolean isWanted() {
        return !data.isEmpty();
    }

    List<Path> mappings() {
        return mappings;
    }

    /** A table with the mapping by which it is read. */
    record Source(TableMapping mapping, Table table) {

        Records records() {
            try {
                return mapping.over(table.header()).of(table);
            } catch (InvalidDefinitionException e) {
                String file = table.file().toString();
                String lacking = e.problems().stream()
                        .map(InvalidDefinitionException.Problem::message)
                        .collect(Collectors.joining("\n"));
                throw UserException.unreadable(file, lacking);
            }
        }
    }

    List<Source> sources(DefinitionSet definitions) throws IOException {
        if (data.isEmpty() || period == null) {
            throw UserException.wrongUse("需要 --data 和 --period", "--data and --period are needed");
        }
        Map<String, TableMapping> known = definitions.all(TableMapping.class);
        List<Source> sources = new ArrayList<>();
        for (String each : data) {
            sources.add(source(each, known));
        }
        return sources;
    }

    private static Source source(String word, Map<String, TableMapping> known) throws IOException {
        int sign = word.indexOf('=');
        TableMapping named = sign < 0 ? null : known.get(word.substring(0, sign));
        if (named != null) {
            return new Source(named, Table.of(Path.of(word.substring(sign + 1))));
        }
        if (known.size() != 1) {
            throw UserException.wrongUse(
                    "请用 --data 映射=文件 指明映射，可选 " + known.keySet() + "，实为“" + word + "”",
                    "mapping must be named as in --data MAPPING=FILE, one of " + known.keySet() + ", was '" + word
                            + "'");
        }
        return new Source(known.values().iterator().next(), Table.of(Path.of(word)));
    }

    ScoringPeriod period(List<Source> sources) {
        return Periods.of(
                String.valueOf(period),
                zone(sources),
                Optional.ofNullable(knownAt).map(Instants::parse));
    }

    ZoneId zone(List<Source> sources) {
        if (zone == null) {
            return sources.get(0).mapping.format().zone();
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw UserException.wrongUse(
                    "未知时区“" + zone + "”", "zone must be a time zone such as Asia/Shanghai, was '" + zone + "'");
        }
    }

    static Records[] records(List<Source> sources) {
        return sources.stream().map(Source::records).toArray(Records[]::new);
    }

    static ScoringEngine engine(ServiceModel model, Progress progress) {
        return ScoringEngine.of(model).watchedBy(records -> {
            progress.reached(records);
            return true;
        });
    }

    /** The shared fields of the tables, by name. */
    static SharedField shared(List<Source> sources, String name) {
        Set<SharedField> all = sources.stream()
                .flatMap(source -> source.mapping.source().fields().stream())
                .flatMap(field ->
                        field instanceof CategoryField category ? category.sharedField().stream() : Stream.empty())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, all));
    }

    private static UserException unknown(String name, Set<SharedField> all) {
        TreeSet<String> names = all.stream().map(SharedField::name).collect(Collectors.toCollection(TreeSet::new));
        return UserException.wrongUse(
                "--by 必须是 day、week、month、quarter、year 或 " + names + " 之一，实为“" + name + "”",
                "--by must be day, week, month, quarter, year or one of " + names + ", was '" + name + "'");
    }
}
