package io.ninethree.examples.catalogue;

import io.ninethree.field.Unit;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import java.util.Map;

/** What a value is worth, in words. */
final class CurveWords {

    private CurveWords() {}

    static Text of(Indicator indicator) {
        Unit unit = indicator.formula().unit();
        Text whole =
                indicator.curve().map(curve -> curve.text(unit)).orElse(Text.of("无，仅供参考", "none, information only"));
        if (indicator.targets().isEmpty()) {
            return whole;
        }
        StringBuilder zh = new StringBuilder(whole.zh());
        StringBuilder en = new StringBuilder(whole.en());
        for (Map.Entry<String, ScoreCurve> word :
                indicator.targets().get().curves().entrySet()) {
            Text other = word.getValue().text(unit);
            zh.append("；").append(word.getKey()).append("：").append(other.zh());
            en.append("; ").append(word.getKey()).append(": ").append(other.en());
        }
        return Text.of(zh.toString(), en.toString());
    }
}
