package io.ninethree.metrics.people;

import io.ninethree.field.Unit;
import io.ninethree.metrics.people.SkillProfile.Layer;
import io.ninethree.model.Text;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes a growth file for a reader. */
final class SkillText {

    private static final String UNKNOWN = "–";

    private SkillText() {}

    static Text of(SkillProfile profile) {
        StringBuilder zh = new StringBuilder(profile.person() + "：总体 " + points(profile.overall()));
        StringBuilder en = new StringBuilder(profile.person() + ": overall " + points(profile.overall()));
        for (Layer layer : Layer.values()) {
            String level = " " + points(profile.level(layer));
            boolean weakest = profile.weakest().equals(Optional.of(layer));
            zh.append("，").append(layer.text().zh()).append(level).append(weakest ? "（最弱）" : "");
            en.append(", ").append(layer.text().en()).append(level).append(weakest ? " (weakest)" : "");
        }
        String used = share(profile.useRate());
        String forgotten = share(profile.forgettingRate());
        zh.append("；技能使用率 ").append(used).append("，技能遗忘率 ").append(forgotten);
        en.append("; skills used ").append(used).append(", forgotten ").append(forgotten);
        return Text.of(zh.toString(), en.toString());
    }

    private static String points(OptionalDouble points) {
        return points.isPresent() ? Unit.POINTS.text(points.getAsDouble()).en() : UNKNOWN;
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? Unit.SHARE.text(share.getAsDouble()).en() : UNKNOWN;
    }
}
