package io.ninethree.definition;

import io.ninethree.model.Text;

/**
 * A document's definition with one small change.
 *
 * @param place where
 * @param text what
 * @param json the whole definition with the change
 */
record Mutation(Place place, Text text, Json json) {

    static Text became(String was, String is) {
        return Text.of("“" + was + "”改为“" + is + "”", "'" + was + "' became '" + is + "'");
    }
}
