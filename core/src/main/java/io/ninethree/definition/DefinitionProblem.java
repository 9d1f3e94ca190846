package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is wrong with a definition in a text, and where. Immutable and thread-safe.
 *
 * @param document the name of the document, for example of its file, empty for a text without one
 * @param rule the rule that is broken, for example {@code json.duplicate-key}; it does not change between versions
 * @param pointer the place in the document as a JSON pointer (RFC 6901), empty for the document itself
 * @param line the line in the text, from 1
 * @param column the column in the line, from 1
 * @param text what must be so, and what was, for a reader
 * @param hint what may have been meant
 */
public record DefinitionProblem(
        String document, String rule, String pointer, int line, int column, Text text, Optional<String> hint) {

    /** Checks that nothing is missing. */
    public DefinitionProblem {
        requireNonNull(document, "document");
        requireNonNull(rule, "rule");
        requireNonNull(pointer, "pointer");
        requireNonNull(text, "text");
        requireNonNull(hint, "hint");
    }

    /**
     * The problem as one line, as compilers print theirs. Characters that nobody sees are written as their numbers.
     *
     * @param locale Chinese or, for every other language, English
     * @return document, line, column, what is wrong, where, and by which rule
     */
    public String in(Locale locale) {
        boolean zh = locale.getLanguage().equals("zh");
        String meant = hint.map(each -> zh ? "（是否指“" + each + "”？）" : " (maybe '" + each + "'?)")
                .orElse("");
        String place = (document.isEmpty() ? "" : document + ":") + line + ":" + column;
        String where = " [" + rule + (pointer.isEmpty() ? "" : " " + pointer) + "]";
        return VisibleText.of(place + ": " + text.in(locale) + meant + where);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
