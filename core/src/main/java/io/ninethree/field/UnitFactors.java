package io.ninethree.field;

import java.util.ArrayList;
import java.util.List;

/**
 * A unit as what stands above and below a line.
 *
 * @param above the codes above the line, in ascending order
 * @param below the codes below the line, in ascending order
 */
record UnitFactors(List<String> above, List<String> below) {

    static final String DOT = "·";

    UnitFactors {
        List<String> top = sorted(above);
        List<String> bottom = sorted(below);
        above.forEach(code -> {
            if (bottom.remove(code)) {
                top.remove(code);
            }
        });
        above = List.copyOf(top);
        below = List.copyOf(bottom);
    }

    private static List<String> sorted(List<String> codes) {
        return new ArrayList<>(codes.stream().sorted().toList());
    }

    static UnitFactors of(Unit unit) {
        int line = unit.code().indexOf('/');
        return line < 0
                ? new UnitFactors(factors(unit.code()), List.of())
                : new UnitFactors(
                        factors(unit.code().substring(0, line)),
                        factors(unit.code().substring(line + 1)));
    }

    /** The factors of one side of the line; counts and shares are none. */
    private static List<String> factors(String codes) {
        return List.of(codes.split(DOT, -1)).stream()
                .filter(code -> !code.equals(Unit.COUNT.code()) && !code.equals(Unit.SHARE.code()))
                .toList();
    }

    UnitFactors times(UnitFactors other) {
        return new UnitFactors(both(above, other.above), both(below, other.below));
    }

    UnitFactors per(UnitFactors other) {
        return new UnitFactors(both(above, other.below), both(below, other.above));
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    Unit unit() {
        String top = above.isEmpty() ? Unit.COUNT.code() : String.join(DOT, above);
        return new Unit(below.isEmpty() ? top : top + "/" + String.join(DOT, below));
    }
}
