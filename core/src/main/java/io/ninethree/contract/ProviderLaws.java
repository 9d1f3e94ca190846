package io.ninethree.contract;

import io.ninethree.score.Indicator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds of a plugin as a whole.
 *
 * @param provided the plugin
 * @param taken the ids of others
 */
record ProviderLaws(Provided provided, Set<String> taken) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");

    List<Check> checks() {
        return List.of(
                new Check("everything is given, and nothing throws", this::all),
                new Check("the prefix is a word", this::word),
                new Check("ids begin with the prefix", this::prefixed),
                new Check("no two things of a sort have one id", this::unique),
                new Check("no id hides that of another indicator", this::hiding),
                new Check("the default locale and time zone do not matter", this::place),
                new Check("asked again it gives the same", this::again));
    }

    /** All that can be compared: kinds are told apart by their names. */
    private List<Object> all() {
        return List.of(provided.prefix(), provided.indicators(), provided.sources(), provided.ids());
    }

    private void word() {
        String prefix = provided.prefix();
        provided.require(
                WORD.matcher(prefix).matches(),
                "prefix",
                "be lower-case letters, digits and hyphens",
                "'" + prefix + "'");
    }

    private void prefixed() {
        String start = provided.prefix() + ".";
        provided.ids()
                .forEach((what, ids) -> ids.forEach(id -> provided.require(
                        id.startsWith(start) && id.length() > start.length(),
                        "id",
                        "begin with '" + start + "'",
                        "that of the " + what + " '" + id + "'")));
    }

    private void unique() {
        provided.ids().forEach((what, ids) -> {
            Set<String> seen = new HashSet<>();
            ids.forEach(id -> provided.require(
                    seen.add(id), "id", "be different from others", "that of the " + what + " '" + id + "' twice"));
        });
    }

    private void hiding() {
        provided.indicators().stream()
                .map(Indicator::id)
                .forEach(id -> provided.require(!taken.contains(id), "id", "be free", "'" + id + "', which is taken"));
    }

    private void place() {
        Surroundings.requireSameEverywhere(provided.subject("contents"), this::all);
        Surroundings.requireSameEverywhere(provided.subject("texts"), this::texts);
    }

    private List<String> texts() {
        return provided.indicators().stream()
                .map(indicator -> indicator.text() + ": " + indicator.countingRule())
                .toList();
    }

    private void again() {
        Surroundings.requireSameLater(provided.subject("contents"), this::all);
    }
}
