package io.ninethree.definition;

/** Parts of definitions, put into the smallest document in which they can stand. */
final class Examples {

    private Examples() {}

    /** A document of one indicator, {@code a.b}. */
    static String of(String parts, String part) {
        return switch (parts) {
            case "formulas" -> indicator(part, "");
            case "conditions" ->
                indicator(
                        "{\"form\": \"count\", \"source\": \"" + (part.contains("surveys.") ? "surveys" : "cases")
                                + "\", \"where\": " + part + "}",
                        "");
            case "curves" -> indicator(measure(part), ", \"curve\": " + part);
            default -> throw new IllegalArgumentException("parts must be known, were " + parts);
        };
    }

    private static String measure(String curve) {
        return curve.contains("time")
                ? "{\"form\": \"mean\", \"of\": \"cases.firstResponseTime\"}"
                : "{\"form\": \"count\", \"source\": \"cases\"}";
    }

    private static String indicator(String measures, String more) {
        return "{\"definitions\": [{\"kind\": \"indicator\", \"id\": \"a.b\", \"name\": {\"zh\": \"甲\", \"en\": \"A\"}, "
                + "\"measures\": " + measures + more + "}]}";
    }
}
