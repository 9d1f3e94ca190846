package io.ninethree.plugin;

import io.ninethree.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of the plugins that were found. Immutable.
 *
 * @param loaded the plugins that are at work, in the order in which they came
 * @param refused the plugins that are not, in the order in which they came
 */
public record PluginReport(List<LoadedPlugin> loaded, List<RefusedPlugin> refused) {

    /** Copies both lists. */
    public PluginReport {
        loaded = List.copyOf(loaded);
        refused = List.copyOf(refused);
    }

    /**
     * The report for a reader.
     *
     * @param locale Chinese or, for every other language, English
     * @return a line for the whole and one for each plugin, each ended by a line feed
     */
    public String text(Locale locale) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(
                "插件：已加载 " + loaded.size() + " 个，拒绝 " + refused.size() + " 个",
                "plugins: " + loaded.size() + " loaded, " + refused.size() + " refused"));
        loaded.forEach(each -> lines.add(each.text()));
        refused.forEach(each -> lines.add(
                Text.of("拒绝 " + each.text().zh(), "refused " + each.text().en())));
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.in(locale)).append('\n'));
        return text.toString();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
