package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.Entry.State;
import io.ninethree.definition.Json.Items;
import io.ninethree.definition.Json.Members;
import io.ninethree.definition.Json.Words;
import io.ninethree.field.Field;
import io.ninethree.field.Source;
import io.ninethree.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reading documents that belong together. What refers to something that is refused is left out without a word. */
final class Reading implements Scope {

    /** How long a chain of references may be. */
    private static final int LONGEST_CHAIN = 16;

    private final Definitions language;
    private final Problems problems = new Problems();
    private final Map<List<String>, Entry> definitions = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byId = new HashMap<>();
    private final Set<String> ofNoKind = new HashSet<>();
    private final List<Entry> cases = new ArrayList<>();
    private final Rules rules;
    private final Deque<Entry> chain = new ArrayDeque<>();
    private int unknown;

    private Reading(Definitions language) {
        this.language = language;
        this.rules = new Rules(language.kinds());
    }

    Reading(Definitions language, Map<List<String>, Entry> definitions) {
        this(language);
        this.definitions.putAll(definitions);
        definitions.values().forEach(this::index);
    }

    static DefinitionReading of(Definitions language, Map<String, String> documents) {
        Reading reading = new Reading(language);
        documents.forEach(reading::read);
        return reading.result();
    }

    private DefinitionReading result() {
        definitions.values().forEach(this::read);
        cases.forEach(this::read);
        Map<List<String>, Entry> sound = new LinkedHashMap<>(definitions);
        sound.values().removeIf(entry -> entry.state() != State.READ);
        List<Entry> soundCases =
                cases.stream().filter(entry -> entry.state() == State.READ).toList();
        return new DefinitionReading(set(soundCases), allProblems(), new Mutants(language, sound, soundCases));
    }

    private DefinitionSet set(List<Entry> soundCases) {
        DefinitionSet set = DefinitionSet.of(definitions.values().stream()
                .filter(entry -> entry.state() == State.READ)
                .map(entry -> new Definition(entry.id(), entry.value(this)))
                .toArray(Definition[]::new));
        DefinitionCase[] tries = soundCases.stream()
                .map(entry -> (DefinitionCase) entry.value(this))
                .toArray(DefinitionCase[]::new);
        return set.with(tries).knowing(language.known());
    }

    private List<DefinitionProblem> allProblems() {
        List<DefinitionProblem> all = new ArrayList<>(problems.found());
        if (problems.isFull()) {
            all.add(Place.startOf(all.get(0).document())
                    .problem(
                            "definition.many-problems",
                            "发现 " + Problems.MOST + " 个问题后停止读取",
                            "reading must end after " + Problems.MOST + " problems, and did"));
        }
        return all;
    }

    /** All definitions, empty if one of them has a problem. */
    Optional<DefinitionSet> definitionsIfSound() {
        definitions.values().forEach(this::read);
        boolean sound = definitions.values().stream().allMatch(entry -> entry.state() == State.READ);
        return sound ? Optional.of(set(List.of())) : Optional.empty();
    }

    private void read(Entry entry) {
        if (entry.state() == State.UNREAD && !problems.isFull()) {
            chain.push(entry);
            try {
                entry.value(this);
            } catch (RefusedException e) {
                problems.addAll(e.problems());
            } finally {
                chain.pop();
            }
        }
    }

    private void read(String name, String text) {
        JsonReader.Parsed parsed = JsonReader.read(name, text);
        List<DefinitionProblem> found = new ArrayList<>(parsed.problems());
        parsed.root().ifPresent(root -> {
            found.addAll(ShapeCheck.of(root, language.shape(), language.shapes()));
            Set<String> unsound = found.stream().map(Reading::item).collect(Collectors.toSet());
            items(root, "definitions").forEach(item -> add(item, false, unsound));
            items(root, "cases").forEach(item -> add(item, true, unsound));
        });
        problems.addAll(found);
    }

    private static List<Json> items(Json root, String key) {
        return root instanceof Members members && members.values().get(key) instanceof Items items
                ? items.values()
                : List.of();
    }

    private void add(Json item, boolean isCase, Set<String> unsound) {
        Optional<String> kindName = word(item, "kind");
        Optional<String> id = isCase ? Optional.of("") : word(item, "id");
        Optional<DefinitionKind<?>> kind = kindName.flatMap(name -> language.kind(name, isCase));
        if (id.isEmpty() || kind.isEmpty() || problems.isFull()) {
            id.ifPresent(ofNoKind::add);
            return;
        }
        Entry entry = new Entry(kind.get(), language.format(kind.get()), id.get(), item);
        if (unsound.contains(item.place().pointer())) {
            entry.refuse();
        }
        if (isCase) {
            cases.add(entry);
        } else {
            define(entry);
        }
    }

    private static Optional<String> word(Json item, String key) {
        return item instanceof Members members && members.values().get(key) instanceof Words words
                ? Optional.of(words.value())
                : Optional.empty();
    }

    /** The pointer of the definition or case in which a problem is. */
    private static String item(DefinitionProblem problem) {
        int end = problem.pointer().indexOf('/', problem.pointer().indexOf('/', 1) + 1);
        return end < 0 ? problem.pointer() : problem.pointer().substring(0, end);
    }

    private void index(Entry entry) {
        byId.computeIfAbsent(entry.id(), id -> new ArrayList<>(1)).add(entry);
    }

    private void define(Entry entry) {
        Optional<Text> flaw = DefinitionId.flaw(entry.id());
        if (flaw.isPresent()) {
            entry.refuse();
            problems.add(entry.json()
                    .place()
                    .problem("definition.id", flaw.get().zh(), flaw.get().en()));
        }
        index(entry);
        Entry before = definitions.putIfAbsent(entry.key(), entry);
        if (before != null) {
            Place other = before.json().place();
            Place here = entry.json().place();
            String document = here.document().equals(other.document()) ? "" : other.document() + " ";
            problems.add(here.problem(
                    "definition.duplicate-id",
                    "标识“" + entry.id() + "”必须唯一，" + document + "第 " + other.line() + " 行已有“" + before.id() + "”",
                    "id '" + entry.id() + "' must occur once whatever its case, was '" + before.id() + "' in "
                            + document + "line " + other.line()));
        }
    }

    @Override
    public Field<?> field(DefinitionNode node) {
        String id = node.text();
        int point = id.lastIndexOf('.');
        Optional<Source> source = point < 0 ? Optional.empty() : find(Source.class, id.substring(0, point), node);
        return source.flatMap(known -> known.fields().stream()
                        .filter(field -> field.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> unknown(
                        node, "field.unknown", "必须是已知来源的字段", "field must be one of a known source", this::fieldIds));
    }

    /** Once there are as many as are told, none is worth the search for what was meant. */
    private RuntimeException unknown(
            DefinitionNode node, String rule, String zh, String en, Supplier<Set<String>> known) {
        if (unknown++ >= Problems.MOST) {
            return new RefusedException(List.of());
        }
        String was = node.text();
        return node.refusal(rule, Text.of(zh + "，实为“" + was + "”", en + ", was '" + was + "'"), was, known.get());
    }

    private Set<String> fieldIds() {
        TreeSet<String> ids = new TreeSet<>();
        language.known().all(Source.class).forEach(each -> addFields((Source) each.value(), ids));
        definitions.values().stream()
                .filter(entry -> entry.state() == State.READ && entry.value(this) instanceof Source)
                .forEach(entry -> addFields((Source) entry.value(this), ids));
        return ids;
    }

    private static void addFields(Source source, Set<String> ids) {
        source.fields().forEach(field -> ids.add(field.id()));
    }

    @Override
    public <T> T definition(DefinitionNode node, Class<T> type) {
        return find(type, node.text(), node)
                .orElseThrow(() -> unknown(
                        node,
                        "definition.unknown",
                        "必须是已知的定义",
                        "id must be that of a known definition",
                        () -> ids(type)));
    }

    private Set<String> ids(Class<?> type) {
        TreeSet<String> ids = new TreeSet<>();
        language.known().all(type).forEach(each -> ids.add(each.id()));
        definitions.values().stream()
                .filter(entry -> type.isAssignableFrom(entry.kind().type()))
                .forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    private <T> Optional<T> find(Class<T> type, String id, DefinitionNode node) {
        Optional<T> found = byId.getOrDefault(id, List.of()).stream()
                .filter(entry -> type.isAssignableFrom(entry.kind().type()))
                .findFirst()
                .map(entry -> type.cast(read(entry, node)))
                .or(() -> language.known().find(type, id));
        if (found.isEmpty() && ofNoKind.contains(id)) {
            throw new RefusedException(List.of());
        }
        return found;
    }

    private Object read(Entry entry, DefinitionNode from) {
        if (entry.state() == State.REFUSED) {
            throw new RefusedException(List.of());
        }
        if (entry.state() == State.BEING_READ || chain.size() > LONGEST_CHAIN) {
            throw from.refusal(
                    "definition.cycle",
                    Text.of(
                            "引用不得成环，也不得超过 " + LONGEST_CHAIN + " 层，实为“" + entry.id() + "”",
                            "references must not lead back, nor further than " + LONGEST_CHAIN
                                    + " definitions, did with '" + entry.id() + "'"));
        }
        Entry referring = chain.element();
        chain.push(entry);
        try {
            return entry.value(this);
        } catch (RefusedException e) {
            problems.addAll(e.problems());
            throw new RefusedException(List.of());
        } finally {
            chain.pop();
            referring.refersTo(entry);
        }
    }

    @Override
    public DefinitionProblem broken(Json part, String message) {
        return rules.problem(part, requireNonNull(message, "message"));
    }
}
