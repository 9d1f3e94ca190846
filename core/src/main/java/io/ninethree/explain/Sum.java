package io.ninethree.explain;

/**
 * A sum that keeps what rounding takes from it (A. Neumaier, <i>Rundungsfehleranalyse einiger Verfahren zur Summation
 * endlicher Summen</i>, Zeitschrift fuer Angewandte Mathematik und Mechanik 54, 1974).
 */
final class Sum {

    private double sum;
    private double lost;

    void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    double value() {
        return sum + lost;
    }
}
