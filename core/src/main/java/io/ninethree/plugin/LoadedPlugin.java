package io.ninethree.plugin;

import static java.util.Objects.requireNonNull;

import io.ninethree.model.Text;

/**
 * A plugin that is at work. Immutable.
 *
 * @param prefix the word with which its ids begin
 * @param className the class of its provider
 * @param location the jar, folder or module from which the class came, empty where Java does not tell
 * @param indicators how many indicators it brought
 * @param kinds how many kinds of definitions it brought
 * @param sources how many sources it brought
 */
public record LoadedPlugin(String prefix, String className, String location, int indicators, int kinds, int sources) {

    /** Checks that nothing is missing. */
    public LoadedPlugin {
        requireNonNull(prefix, "prefix");
        requireNonNull(className, "className");
        requireNonNull(location, "location");
    }

    /**
     * This plugin for a reader.
     *
     * @return one line: what it brought and where it came from, in both languages
     */
    public Text text() {
        return Text.of(
                prefix + "：指标 " + indicators + " 个，定义类型 " + kinds + " 个，来源 " + sources + " 个；"
                        + Places.text(className, location).zh(),
                prefix + ": indicators " + indicators + ", kinds " + kinds + ", sources " + sources + "; "
                        + Places.text(className, location).en());
    }
}
