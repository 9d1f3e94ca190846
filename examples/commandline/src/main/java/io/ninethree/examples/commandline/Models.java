package io.ninethree.examples.commandline;

import io.ninethree.definition.DefinitionSet;
import io.ninethree.metrics.preset.Preset;
import io.ninethree.model.Likeness;
import io.ninethree.score.ServiceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which model a command is about. */
final class Models {

    private Models() {}

    /** The one of an id; without one the only model of the documents, or the standard one if they have none. */
    static ServiceModel of(DefinitionSet definitions, String id) {
        if (!id.isEmpty()) {
            return definitions
                    .find(ServiceModel.class, id)
                    .or(() -> definitions.find(Preset.class, id).map(Preset::model))
                    .orElseThrow(() -> unknown(definitions, id));
        }
        Map<String, ServiceModel> own = new LinkedHashMap<>(definitions.all(ServiceModel.class));
        definitions.all(Preset.class).forEach((key, preset) -> own.put(key, preset.model()));
        if (own.size() > 1) {
            throw UserException.wrongUse(
                    "有多个模型 " + own.keySet() + "，请用 --model 指明",
                    "there are several models " + own.keySet() + ", --model must name one");
        }
        return own.isEmpty()
                ? definitions.get(ServiceModel.class, Language.STANDARD_MODEL)
                : own.values().iterator().next();
    }

    private static UserException unknown(DefinitionSet definitions, String id) {
        List<String> ids = new ArrayList<>(definitions.all(ServiceModel.class).keySet());
        ids.addAll(definitions.all(Preset.class).keySet());
        ids.add(Language.STANDARD_MODEL);
        String maybe = Likeness.nearest(id, ids).orElse("");
        return UserException.wrongUse(
                "没有模型“" + id + "”" + (maybe.isEmpty() ? "" : "，是否指“" + maybe + "”？"),
                "no model '" + id + "'" + (maybe.isEmpty() ? "" : "\nMaybe '" + maybe + "'?"));
    }
}
