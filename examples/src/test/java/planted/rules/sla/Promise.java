package planted.rules.sla;

/** Sees nothing. */
public record Promise() {}
