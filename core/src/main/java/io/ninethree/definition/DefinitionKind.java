package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.Member.Values;
import io.ninethree.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of value that documents may hold, for example an indicator, a business calendar or a formula of one's own.
 * Immutable and thread-safe.
 *
 * <p>What becomes of a kind follows from its type. A {@link io.ninethree.formula.CustomFormula} or a
 * {@link io.ninethree.score.ScoreCurve} is one more form of formulas and curves, with the name of the kind as the word that
 * tells it apart. A {@link DefinitionCase} is one more kind of case. Everything else is a definition of its own under an id.
 *
 * @param <T> the type of the values
 */
public interface DefinitionKind<T> {

    /**
     * The word by which documents tell this kind from others.
     *
     * @return for example {@code calendar}; of a plugin with its prefix, for example {@code lab.best-answer}
     */
    String name();

    /**
     * The type of the values.
     *
     * @return the type
     */
    Class<T> type();

    /**
     * How a value stands in a document. The id of a definition is not part of it: a maker takes it from
     * {@link Values#id()}.
     *
     * @param formats the formats that others brought
     * @return an {@linkplain Formats#object object}
     */
    DefinitionFormat<T> format(Formats formats);

    /**
     * The definitions to which a value refers by id. They are written with it unless they are known.
     *
     * @param value a value
     * @return the definitions, none if it stands alone
     */
    default List<Definition> needs(T value) {
        return List.of();
    }

    /**
     * Whether values count in figures, so that cases should notice when one changes.
     *
     * @return false for what describes data and not what to make of them
     */
    default boolean countsInFigures() {
        return true;
    }

    /**
     * What every document may refer to because there is this kind.
     *
     * @return definitions that are not written with others, for example the calendar that is always open
     */
    default List<Definition> known() {
        return List.of();
    }

    /**
     * What the rules that makers enforce are called, and what their messages are in Chinese.
     *
     * @return the rules
     */
    default List<Rule> rules() {
        return List.of();
    }

    /**
     * A rule that values of a definition must keep, recognised by the message with which they refuse. Immutable and thread-safe.
     *
     * @param id the rule, for example {@code curve.target}
     * @param en the message, with {@code {0}}, {@code {1}} and so on for what was
     * @param zh the same message in Chinese, with the same places
     */
    record Rule(String id, String en, String zh) {

        private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

        /** Checks that nothing is missing. */
        public Rule {
            requireNonNull(id, "id");
            requireNonNull(en, "en");
            requireNonNull(zh, "zh");
        }

        /** What a message says in both languages, empty if it is of another rule. */
        Optional<Text> text(String message) {
            Matcher matcher = pattern().matcher(message);
            return matcher.matches() ? Optional.of(Text.of(filled(matcher), message)) : Optional.empty();
        }

        private Pattern pattern() {
            StringBuilder pattern = new StringBuilder();
            Matcher holes = HOLE.matcher(en);
            int end = 0;
            while (holes.find()) {
                pattern.append(Pattern.quote(en.substring(end, holes.start()))).append("(.*)");
                end = holes.end();
            }
            return Pattern.compile(
                    pattern.append(Pattern.quote(en.substring(end))).toString(), Pattern.DOTALL);
        }

        private String filled(Matcher message) {
            return HOLE.matcher(zh)
                    .replaceAll(hole -> Matcher.quoteReplacement(message.group(Integer.parseInt(hole.group(1)) + 1)));
        }
    }
}
