package planted.fact;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Index;
import org.assertj.core.data.MapEntry;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.assertj.core.description.Description;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.Extension;
import org.opentest4j.TestAbortedException;

/** Shows a foreign type wherever a type can be shown; what is private may be foreign. */
@Tag("planted")
public final class Talkative<T extends Index> extends Description implements Extension {

    public final Percentage[] field = {};

    public Talkative(Offset<Double> parameter) {}

    public <V extends MapEntry<String, T>> Map<String, List<? super V>> generic() throws TestAbortedException {
        return Map.of();
    }

    @Override
    @Tag("planted")
    public String value() {
        return hidden().toString();
    }

    private Offset<Double> hidden() {
        return Offset.offset(1.0);
    }
}
