package io.ninethree.examples.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What source code says in Chinese and in English: the string literals in the two arguments of calls that make texts. */
final class TextLiterals {

    private static final Pattern CALL =
            Pattern.compile("\\b(Text\\.of|called|pick|say|standard|observedBy|sourced|noted)\\(\\s*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /**
     * The two sides of one text.
     *
     * @param zh the literals of the first argument
     * @param en the literals of the second argument
     */
    record Pair(String zh, String en) {}

    private TextLiterals() {}

    static List<Pair> in(String source) {
        List<Pair> pairs = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            List<String> arguments = arguments(source, call.end());
            if (arguments.size() == 2) {
                pairs.add(new Pair(literals(arguments.get(0)), literals(arguments.get(1))));
            }
        }
        return pairs;
    }

    private static String literals(String argument) {
        return LITERAL.matcher(argument).results().map(match -> match.group(1)).collect(Collectors.joining());
    }

    /** The arguments of the call whose first one starts at a place. */
    private static List<String> arguments(String source, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        boolean quoted = false;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ',' && depth == 0) {
                arguments.add(source.substring(from, i));
                from = i + 1;
            } else if ((c == ')' || c == '}') && depth-- == 0) {
                arguments.add(source.substring(from, i));
                return arguments;
            }
        }
        return arguments;
    }
}
