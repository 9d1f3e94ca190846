package planted.score;

import planted.metrics.Catalogue;
import planted.model.Early;

/** Sees an earlier package, as it may, and the catalogue, as it may not. */
public record Late() {

    public void meet(Early early, Catalogue catalogue) {}
}
