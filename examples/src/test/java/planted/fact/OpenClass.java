package planted.fact;

import org.assertj.core.data.Percentage;

/** Can be extended by anybody, who then sees a foreign type. */
public abstract class OpenClass {

    protected OpenClass(Percentage parameter) {}
}
