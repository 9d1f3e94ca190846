package io.ninethree.rules.sla;
/** stub. */
public record Warning(double share) {
  public static Warning atShare(double share) { return new Warning(share); }
}
