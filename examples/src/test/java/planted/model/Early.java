package planted.model;

import planted.score.Late;

/** Sees a later package. */
public record Early() {

    public void meet(Late late) {}
}
