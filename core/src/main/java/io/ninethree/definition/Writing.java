package io.ninethree.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writing one document: definitions with those that they need before them. */
final class Writing {

    private final Definitions language;
    private final List<Object> written = new ArrayList<>();
    private final Map<List<String>, Definition> byId = new LinkedHashMap<>();

    Writing(Definitions language) {
        this.language = language;
    }

    String text(DefinitionSet set) {
        set.definitions().forEach(each -> write(each, false));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("definitions", written);
        if (!set.cases().isEmpty()) {
            document.put("cases", set.cases().stream().map(this::written).toList());
        }
        return JsonText.of(document);
    }

    private void write(Definition definition, boolean needed) {
        if (needed && language.known().has(definition)) {
            return;
        }
        DefinitionKind<Object> kind = kindOf(definition.value());
        Definition before = byId.putIfAbsent(List.of(kind.name(), DefinitionId.folded(definition.id())), definition);
        if (before == null) {
            kind.needs(definition.value()).forEach(each -> write(each, true));
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("kind", kind.name());
            members.put("id", definition.id());
            members.putAll(members(kind, definition.value()));
            written.add(members);
        } else if (!before.equals(definition)) {
            throw new IllegalArgumentException("id of a definition must stand for one value whatever its case, was '"
                    + definition.id() + "' for two of the kind '" + kind.name() + "'");
        }
    }

    private Map<String, Object> written(DefinitionCase each) {
        DefinitionKind<Object> kind = kindOf(each);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind.name());
        members.putAll(members(kind, each));
        return members;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> members(DefinitionKind<Object> kind, Object value) {
        return (Map<String, Object>) ((DefinitionFormat<Object>) language.format(kind)).write(value);
    }

    @SuppressWarnings("unchecked")
    private DefinitionKind<Object> kindOf(Object value) {
        return language.kinds().stream()
                .filter(kind -> kind.type().isInstance(value))
                .map(kind -> (DefinitionKind<Object>) kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("value of a definition must be of one of the kinds "
                        + language.kinds().stream().map(DefinitionKind::name).toList() + ", was a "
                        + value.getClass().getName()));
    }
}
