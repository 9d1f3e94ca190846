package io.ninethree.definition;

import io.ninethree.model.Text;
import java.util.Locale;
import java.util.Optional;

/** The rule for ids of definitions: everybody sees what they are, and that two are different. */
final class DefinitionId {

    static final int LONGEST = 200;

    private DefinitionId() {}

    /** What is wrong with an id, empty if nothing is. */
    static Optional<Text> flaw(String id) {
        if (id.isBlank()) {
            return Optional.of(Text.of("标识不得为空", "id of a definition must not be blank"));
        }
        if (id.length() > LONGEST) {
            return Optional.of(Text.of(
                    "标识最多 " + LONGEST + " 个字符，实为 " + id.length(),
                    "id of a definition must have at most " + LONGEST + " characters, had " + id.length()));
        }
        return id.strip().equals(id) && id.codePoints().allMatch(VisibleText::isVisible)
                ? Optional.empty()
                : Optional.of(Text.of(
                        "标识的每个字符都必须可见，首尾不得有空白，实为“" + id + "”",
                        "id of a definition must be visible and not begin or end with a space, was '" + id + "'"));
    }

    /** What ids must differ by. */
    static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
