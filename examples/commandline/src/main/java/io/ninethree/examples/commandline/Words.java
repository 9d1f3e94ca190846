package io.ninethree.examples.commandline;

import io.ninethree.model.Text;
import java.util.Locale;
import java.util.OptionalDouble;

/** Cells and counts as a reader sees them. */
final class Words {

    private static final String NONE = "–";

    private Words() {}

    /** A cell that is the same in both languages. */
    static Text cell(String text) {
        String shown = text.isBlank() ? NONE : text;
        return Text.of(shown, shown);
    }

    static Text points(OptionalDouble points) {
        return cell(points.isPresent() ? String.format(Locale.ROOT, "%.1f", points.getAsDouble()) : "");
    }

    static Text count(long count, String zh, String one, String many) {
        return Text.of(count + " " + zh, count + " " + (count == 1 ? one : many));
    }

    static Text join(Text... parts) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Text part : parts) {
            zh.append(zh.isEmpty() ? "" : "，").append(part.zh());
            en.append(en.isEmpty() ? "" : ", ").append(part.en());
        }
        return Text.of(zh.toString(), en.toString());
    }

    /** A part of a sentence behind what it concludes. */
    static Text concluded(Text start, Text conclusion) {
        return Text.of(start.zh() + "：" + conclusion.zh(), start.en() + ": " + conclusion.en());
    }
}
