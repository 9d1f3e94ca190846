package planted.metrics;

import planted.rules.calendar.Hours;

/** Sees the rules. */
public record Catalogue() {

    public void meet(Hours hours) {}
}
