package io.ninethree.definition;

import static io.ninethree.definition.Formats.list;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.DefinitionKind.Rule;
import io.ninethree.fact.TableMapping;
import io.ninethree.fact.TableMapping.Column;
import io.ninethree.fact.TableMapping.Scale;
import io.ninethree.fact.TextFormat;
import io.ninethree.fact.WorkingTime;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How tables are read as records of a source. */
record MappingKind() implements DefinitionKind<TableMapping> {

    @Override
    public String name() {
        return "mapping";
    }

    @Override
    public Class<TableMapping> type() {
        return TableMapping.class;
    }

    @Override
    public boolean countsInFigures() {
        return false;
    }

    @Override
    public List<Definition> needs(TableMapping mapping) {
        return Stream.concat(
                        Stream.of(new Definition(mapping.source().id(), mapping.source())),
                        mapping.timing().values().stream().map(time -> new Definition(time.name(), time)))
                .distinct()
                .toList();
    }

    @Override
    public List<Rule> rules() {
        return MappingRules.all();
    }

    @Override
    public DefinitionFormat<TableMapping> format(Formats formats) {
        Member<TableMapping, Source> source = Member.required("source", Formats.source(), TableMapping::source);
        Member<TableMapping, String> times =
                Member.required("times", text(), mapping -> mapping.format().timePattern());
        Member<TableMapping, ZoneId> zone = Member.required(
                "zone", Formats.zone(), mapping -> mapping.format().zone());
        Member<TableMapping, List<String>> missing = Member.optional(
                "missing", list(text()), mapping -> List.copyOf(mapping.format().missing()), List.of());
        Member<TableMapping, List<Column>> columns =
                Member.required("columns", Formats.someOf(column()), TableMapping::columns);
        Member<TableMapping, Optional<Field<String>>> identifiedBy =
                Member.maybe("identifiedBy", Formats.wordField(), TableMapping::identifiedBy);
        Member<TableMapping, List<Timed>> timed =
                Member.optional("timed", list(timed()), mapping -> Timed.of(mapping.timing()), List.of());
        return object(
                in -> new TableMapping(
                        in.get(source),
                        TextFormat.of(
                                in.get(times), in.get(zone), in.get(missing).toArray(String[]::new)),
                        in.get(columns),
                        in.get(identifiedBy),
                        Timed.timing(in.get(timed))),
                source,
                times,
                zone,
                missing,
                columns,
                identifiedBy,
                timed);
    }

    /** One column of a table. */
    static DefinitionFormat<Column> column() {
        Member<Column, Field<?>> field = Member.required("field", Formats.field(), Column::field);
        Member<Column, String> header = Member.required("column", text(), Column::header);
        Member<Column, Map<String, String>> words =
                Member.optional("words", Formats.map(text()), Column::words, Map.of());
        Member<Column, Optional<Scale>> scale = Member.maybe("scale", scale(), Column::scale);
        Member<Column, Optional<Duration>> unit = Member.maybe("unit", Formats.duration(), Column::unit);
        Member<Column, Optional<String>> currency = Member.maybe("currency", text(), Column::currency);
        return object(
                in -> new Column(
                        in.get(field), in.get(header), in.get(words), in.get(scale), in.get(unit), in.get(currency)),
                field,
                header,
                words,
                scale,
                unit,
                currency);
    }

    private static DefinitionFormat<Scale> scale() {
        Member<Scale, Double> lowest = Member.required("lowest", Formats.number(), Scale::lowest);
        Member<Scale, Double> highest = Member.required("highest", Formats.number(), Scale::highest);
        return object(in -> new Scale(in.get(lowest), in.get(highest)), lowest, highest);
    }

    private static DefinitionFormat<Timed> timed() {
        Member<Timed, DurationField> field = Member.required("field", Formats.field(DurationField.class), Timed::field);
        Member<Timed, WorkingTime> time =
                Member.required("in", Formats.reference(WorkingTime.class, WorkingTime::name), Timed::time);
        return object(in -> new Timed(in.get(field), in.get(time)), field, time);
    }

    /** In which working time a duration is timed. */
    private record Timed(DurationField field, WorkingTime time) {

        static List<Timed> of(Map<DurationField, WorkingTime> timing) {
            return timing.entrySet().stream()
                    .map(each -> new Timed(each.getKey(), each.getValue()))
                    .toList();
        }

        static Map<DurationField, WorkingTime> timing(List<Timed> timed) {
            Map<DurationField, WorkingTime> timing = new LinkedHashMap<>();
            timed.forEach(each -> {
                if (timing.put(each.field, each.time) != null) {
                    throw new IllegalArgumentException(
                            "field of a timing must be timed once, was '" + each.field.id() + "' again");
                }
            });
            return timing;
        }
    }
}
