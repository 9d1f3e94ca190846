package planted.util;

/** Lives in a package that says nothing and has no place in the order. */
public record Misplaced() {}
