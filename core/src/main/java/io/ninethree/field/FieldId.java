package io.ninethree.field;

import io.ninethree.model.Text;
import java.util.regex.Pattern;

/** The rule for field ids. */
final class FieldId {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[a-z][A-Za-z0-9-]*)+");

    private static final int LONGEST = 200;

    private FieldId() {}

    static void check(String id) {
        if (id.length() > LONGEST || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id of a field must be the id of its source, a point and a name, was '" + id + "'");
        }
    }

    /** The last part of the id, as long as nobody gives the field a better name. */
    static Text asText(String id) {
        check(id);
        String name = id.substring(id.lastIndexOf('.') + 1);
        return Text.of(name, name);
    }
}
