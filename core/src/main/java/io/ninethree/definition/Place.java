package io.ninethree.definition;

import io.ninethree.model.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in a document: the part to which it belongs, and where it begins in the text. Its pointer is spelt when asked for. */
final class Place {

    private final String document;
    private final @Nullable Place parent;
    private final String key;
    private final int line;
    private final int column;
    private final int keyLine;
    private final int keyColumn;

    private Place(
            String document, @Nullable Place parent, String key, int line, int column, int keyLine, int keyColumn) {
        this.document = document;
        this.parent = parent;
        this.key = key;
        this.line = line;
        this.column = column;
        this.keyLine = keyLine;
        this.keyColumn = keyColumn;
    }

    static Place startOf(String document) {
        return new Place(document, null, "", 1, 1, 1, 1);
    }

    Place child(String childKey, int atLine, int atColumn) {
        return new Place(document, this, childKey, atLine, atColumn, atLine, atColumn);
    }

    /** The same part elsewhere in the text: the value of a key for example. */
    Place at(int newLine, int newColumn) {
        return new Place(document, parent, key, newLine, newColumn, keyLine, keyColumn);
    }

    /** Where the key of this part begins. */
    Place ofKey() {
        return at(keyLine, keyColumn);
    }

    String document() {
        return document;
    }

    int line() {
        return line;
    }

    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    DefinitionProblem problem(String rule, String zh, String en) {
        return problem(rule, zh, en, Optional.empty());
    }

    DefinitionProblem problem(String rule, String zh, String en, Optional<String> hint) {
        return new DefinitionProblem(document, rule, pointer(), line, column, Text.of(zh, en), hint);
    }
}
