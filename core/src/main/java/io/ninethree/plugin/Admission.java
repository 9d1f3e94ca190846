package io.ninethree.plugin;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.Definitions;
import io.ninethree.field.Source;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes plugins one after the other: who comes first stays. It grows, and is not thread-safe. */
final class Admission {

    private final Set<String> taken;
    private final Map<String, String> classByPrefix = new HashMap<>();
    private final List<Offer> admitted = new ArrayList<>();
    private final List<RefusedPlugin> refused = new ArrayList<>();
    private Definitions language = Definitions.standard();

    /** Nobody yet, beside indicators with some ids. */
    Admission(Set<String> taken) {
        this.taken = taken;
    }

    void add(Offer offer) {
        if (!offer.problems().isEmpty()) {
            refused.add(offer.refused(offer.problems(), offer.cause()));
            return;
        }
        Attempt attempt = new Attempt();
        checkClashes(offer, attempt);
        attempt.at(Text.of("定义类型必须能与其他类型并用", "kinds must fit in with others"), () -> tried(speaking(language, offer)))
                .filter(wider -> attempt.problems().isEmpty())
                .ifPresentOrElse(
                        wider -> admit(offer, wider),
                        () -> refused.add(offer.refused(attempt.problems(), attempt.cause())));
    }

    private void checkClashes(Offer offer, Attempt attempt) {
        String owner = classByPrefix.get(offer.prefix());
        if (owner != null) {
            attempt.problem(Text.of(
                    "前缀必须独有，“" + offer.prefix() + "”已属于 " + owner,
                    "prefix must be different from others, was '" + offer.prefix() + "' of " + owner));
        }
        offer.indicators().stream()
                .map(Indicator::id)
                .filter(taken::contains)
                .forEach(id -> attempt.problem(Text.of(
                        "指标的标识必须独有，“" + id + "”已被占用",
                        "id of indicator must be different from others, was '" + id + "' again")));
    }

    /** Formats are all looked at when the schema is written. */
    private static Definitions tried(Definitions wider) {
        wider.schema();
        return wider;
    }

    private void admit(Offer offer, Definitions wider) {
        classByPrefix.put(offer.prefix(), offer.className());
        admitted.add(offer);
        language = wider;
    }

    static Definitions speaking(Definitions language, Offer offer) {
        return language.with(offer.kinds().toArray(DefinitionKind<?>[]::new))
                .knowing(offer.sources().toArray(Source[]::new))
                .knowing(offer.indicators().stream()
                        .map(each -> new Definition(each.id(), each))
                        .toArray(Definition[]::new));
    }

    List<Offer> admitted() {
        return List.copyOf(admitted);
    }

    PluginReport report() {
        return new PluginReport(admitted.stream().map(Offer::loaded).toList(), refused);
    }
}
