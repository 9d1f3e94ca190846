package io.ninethree.definition;

import io.ninethree.definition.Json.Decimal;
import io.ninethree.definition.Json.Items;
import io.ninethree.definition.Json.Members;
import io.ninethree.definition.Json.Nothing;
import io.ninethree.definition.Json.Truth;
import io.ninethree.definition.Json.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a text as strict JSON (RFC 8259) into values that know their places. What is wrong is collected as far as reading can
 * go on behind it: repeated keys and numbers out of range cost nothing else, a syntax error ends the reading.
 */
final class JsonReader {

    static final int MOST_CHARACTERS = 4_000_000;
    static final int DEEPEST = 64;
    static final int MOST_VALUES = 50_000;
    static final int LONGEST_STRING = 100_000;
    static final int LONGEST_KEY = 1_000;
    static final int MOST_DIGITS = 40;

    /** What the parser would do if it were set otherwise, and where it has the text from. */
    private static final Pattern NOT_FOR_AUTHORS =
            Pattern.compile("(: enable | \\(not recognized| \\(for (Array|Object) starting).*", Pattern.DOTALL);

    private static final int FEW = 4;
    private static final int NONE = -1;
    private static final String BUDGET_ZH = "文档最多可有 " + DEEPEST + " 层、约 " + MOST_VALUES + " 个值，每个字符串最多 "
            + LONGEST_STRING + " 个字符，每个键 " + LONGEST_KEY + " 个字符，每个数字 " + MOST_DIGITS + " 位";
    private static final String BUDGET_EN = "document must have at most " + DEEPEST + " levels and some " + MOST_VALUES
            + " values, strings of " + LONGEST_STRING + " characters, keys of " + LONGEST_KEY + " and numbers of "
            + MOST_DIGITS + " digits";

    /** Keys are not shared: the table that would hold them throws up on keys that are made to collide. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_CHARACTERS)
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(2L * MOST_VALUES)
                    .maxStringLength(LONGEST_STRING)
                    .maxNameLength(LONGEST_KEY)
                    .maxNumberLength(MOST_DIGITS)
                    .build())
            .build();

    /**
     * What was read.
     *
     * @param root the value, empty if there is none that could be read
     * @param problems what is wrong, in the order of the text
     */
    record Parsed(Optional<Json> root, List<DefinitionProblem> problems) {}

    private final JsonParser parser;
    private final Problems problems = new Problems();
    private Place last;

    /** Which item of the last array is being looked for. */
    private int nextItem = NONE;

    private JsonReader(String document, JsonParser parser) {
        this.parser = parser;
        this.last = Place.startOf(document);
    }

    static Parsed read(String document, String text) {
        Place start = Place.startOf(document);
        if (text.length() > MOST_CHARACTERS) {
            return refused(start.problem(
                    "json.too-large",
                    "文档长度应不超过 " + MOST_CHARACTERS + " 个字符",
                    "document must have at most " + MOST_CHARACTERS + " characters, had more"));
        }
        int flaw = text.startsWith("\ufeff") ? 0 : Utf8.flaw(text);
        if (flaw >= 0) {
            return refused(placeOf(flaw, text, start)
                    .problem(
                            "json.encoding",
                            "文档必须采用 UTF-8 编码，且不带字节顺序标记（BOM）",
                            "document must be UTF-8 without a byte order mark"));
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(document, parser).document();
        }
    }

    private static Parsed refused(DefinitionProblem problem) {
        return new Parsed(Optional.empty(), List.of(problem));
    }

    private static Place placeOf(int index, String text, Place start) {
        String[] lines = text.substring(0, index).split("\r\n?|\n", -1);
        return start.at(lines.length, lines[lines.length - 1].length() + 1);
    }

    private Parsed document() {
        Json root = null;
        try {
            root = first();
            last = Place.startOf(last.document());
            if (root != null && parser.nextToken() != null) {
                problems.add(
                        here(last).problem("json.trailing-text", "文档之后不得再有内容", "nothing must follow the document"));
            }
        } catch (StreamConstraintsException e) {
            problems.add(at(e).problem("json.over-budget", BUDGET_ZH, BUDGET_EN));
        } catch (JacksonException e) {
            String found = NOT_FOR_AUTHORS.matcher(e.getOriginalMessage()).replaceFirst("");
            problems.add(at(e).problem("json.syntax", "此处不是合法的 JSON：" + found, "text must be JSON: " + found));
        }
        return new Parsed(Optional.ofNullable(root), problems.found());
    }

    private @Nullable Json first() {
        if (parser.nextToken() == null) {
            problems.add(last.problem("json.empty", "文档不得为空", "document must not be empty"));
            return null;
        }
        return value(here(last));
    }

    private Place at(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        Place part = nextItem == NONE ? last : child(last, Integer.toString(nextItem));
        return location == null
                ? part
                : part.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** A part, where the parser is. */
    private Place here(Place part) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return part.at(location.getLineNr(), location.getColumnNr());
    }

    private Place child(Place parent, String key) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return parent.child(key, location.getLineNr(), location.getColumnNr());
    }

    private Json value(Place place) {
        last = place;
        nextItem = NONE;
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING -> new Words(place, whole(place, parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> new Truth(place, true);
            case VALUE_FALSE -> new Truth(place, false);
            case VALUE_NULL -> new Nothing(place);
            default -> throw new IllegalStateException("token must begin a value, was " + token);
        };
    }

    private Json members(Place place) {
        Map<String, Json> values = new LinkedHashMap<>(FEW);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place atKey = child(place, parser.currentName());
            last = atKey;
            String key = whole(atKey, parser.currentName());
            parser.nextToken();
            if (values.putIfAbsent(key, value(here(atKey))) != null) {
                problems.add(atKey.problem(
                        "json.duplicate-key",
                        "键必须唯一，“" + key + "”重复出现",
                        "key must occur once, was '" + key + "' again"));
            }
            last = place;
        }
        return new Members(place, values);
    }

    private Json items(Place place) {
        List<Json> values = new ArrayList<>(FEW);
        nextItem = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(child(place, Integer.toString(values.size()))));
            last = place;
            nextItem = values.size();
        }
        nextItem = NONE;
        return new Items(place, values);
    }

    /** A number that a {@code double} can not hold, be it too large or too small, is not read as another one. */
    private Json number(Place place) {
        String text = parser.getString();
        double value = Double.parseDouble(text);
        boolean vanished =
                value == 0 && text.chars().takeWhile(c -> c != 'e' && c != 'E').anyMatch(c -> c >= '1' && c <= '9');
        if (!Double.isFinite(value) || vanished) {
            problems.add(place.problem(
                    "json.number-range", "数字必须能用双精度表示，实为 " + text, "number must fit a double, was " + text));
        }
        return new Decimal(place, value);
    }

    /** Half a pair of a character beyond the basic plane is no text that could be written again. */
    private String whole(Place place, String text) {
        if (Utf8.flaw(text) < 0) {
            return text;
        }
        problems.add(place.problem(
                "json.broken-character", "字符串中有不完整的字符", "string must have whole characters, had half of one"));
        return text.replaceAll("[\\ud800-\\udfff]", "\ufffd");
    }
}
