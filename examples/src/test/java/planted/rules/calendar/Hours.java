package planted.rules.calendar;

import planted.rules.sla.Promise;

/** Sees a later package of the rules. */
public record Hours() {

    public void meet(Promise promise) {}
}
