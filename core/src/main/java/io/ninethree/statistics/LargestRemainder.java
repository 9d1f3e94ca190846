package io.ninethree.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rounding of parts so that the rounded parts add up to the printed total (largest-remainder or Hamilton method). */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Rounds the parts of a total to the decimals of the total.
     *
     * @param parts finite numbers of any sign
     * @param total what the rounded parts must add up to; its scale is the number of decimals
     * @return one number for each part, in the same order; less than one unit of the last decimal away from it when
     *     {@code total} is the rounded sum of the parts
     * @throws IllegalArgumentException if there is no part and the total is not zero
     */
    public static List<BigDecimal> round(List<Double> parts, BigDecimal total) {
        if (parts.isEmpty() && total.signum() != 0) {
            throw new IllegalArgumentException("total of no parts must be 0, was " + total);
        }
        List<BigDecimal> exact = parts.stream().map(BigDecimal::new).toList();
        List<BigDecimal> floors = exact.stream()
                .map(part -> part.setScale(total.scale(), RoundingMode.FLOOR))
                .toList();
        BigDecimal missing = total.subtract(floors.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int units = missing.movePointRight(total.scale()).intValueExact();
        int forEach = parts.isEmpty() ? 0 : Math.floorDiv(units, parts.size());
        Set<Integer> raised = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> floors.get(i).subtract(exact.get(i))))
                .limit(units - (long) forEach * parts.size())
                .collect(Collectors.toSet());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(total.scale());
        return IntStream.range(0, parts.size())
                .mapToObj(i ->
                        floors.get(i).add(unit.multiply(BigDecimal.valueOf(forEach + (raised.contains(i) ? 1L : 0L)))))
                .toList();
    }
}
