package io.ninethree.examples.commandline;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The key {@code $schema} by which editors know a document. It defines nothing, so that it is not among what was read. */
final class SchemaLink {

    private static final String KEY = "$schema";

    private SchemaLink() {}

    /** A canonical text with the link of the text that it replaces. */
    static String kept(String before, String canonical) {
        String link = link(before);
        return link.isEmpty() ? canonical : "{\n  \"" + KEY + "\": " + link + "," + canonical.substring(1);
    }

    private static String link(String text) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = json.currentName().equals(KEY);
                json.nextToken();
                if (found) {
                    return '"' + new String(io(json.getString())) + '"';
                }
                json.skipChildren();
            }
            return "";
        }
    }

    private static char[] io(String link) {
        return tools.jackson.core.io.JsonStringEncoder.getInstance().quoteAsCharArray(link);
    }
}
