package io.ninethree.statistics;

/** The standard normal distribution: mean 0, standard deviation 1. */
final class Normal {

    /** {@code sqrt(2 pi)}. */
    private static final double ROOT_OF_TWO_PI = 2.5066282746310002;

    /** From here on outwards a tail is a continued fraction, so that it keeps its digits. */
    private static final double TAIL = 2;

    /** Beyond this no tail is left in a double. */
    private static final double END = 39;

    /** So far from the median a quantile is central. */
    private static final double CENTRAL = 0.425;

    private static final double[] CENTRE = {
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
    };

    private static final double[] CENTRE_DIVISOR = {
        1,
        42.31333070160091,
        687.1870074920579,
        5394.196021424751,
        21213.794301586597,
        39307.89580009271,
        28729.085735721943,
        5226.495278852854
    };

    private static final double[] SIDE = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
    };

    private static final double[] SIDE_DIVISOR = {
        1,
        2.053191626637759,
        1.6763848301838038,
        0.6897673349851,
        0.14810397642748008,
        0.015198666563616457,
        0.0005475938084995345,
        1.0507500716444169e-9
    };

    private static final double[] FAR = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
    };

    private static final double[] FAR_DIVISOR = {
        1,
        0.599832206555888,
        0.1369298809227358,
        0.014875361290850615,
        0.0007868691311456133,
        1.8463183175100548e-5,
        1.421511758316446e-7,
        2.0442631033899397e-15
    };

    private Normal() {}

    /**
     * The probability of a number up to x. In the middle the series of G. Marsaglia (<i>Evaluating the normal
     * distribution</i>, Journal of Statistical Software 11, 2004), outside the continued fraction of Laplace.
     */
    static double cdf(double x) {
        return x < -TAIL ? tail(-x) : x > TAIL ? 1 - tail(x) : 0.5 + density(x) * series(x);
    }

    /** {@code x + x³/3 + x⁵/15 + ...} */
    private static double series(double x) {
        double sum = x;
        double term = x;
        for (int i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return sum;
    }

    private static double tail(double x) {
        if (x > END) {
            return 0;
        }
        double fraction = x;
        for (int i = (int) (30 + 400 / (x * x)); i > 0; i--) {
            fraction = x + i / fraction;
        }
        return density(x) / fraction;
    }

    /** The density at x, which is squared without a rounding error that the exponential would magnify. */
    static double density(double x) {
        double rough = (float) x;
        double rest = (x - rough) * (x + rough);
        return StrictMath.exp(-rough * rough / 2) * StrictMath.exp(-rest / 2) / ROOT_OF_TWO_PI;
    }

    /**
     * The quantile of a probability above 0 and below 1, to about sixteen digits (M. J. Wichura, <i>Algorithm AS 241: the
     * percentage points of the normal distribution</i>, Applied Statistics 37, 1988).
     */
    static double inverse(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= CENTRAL) {
            double r = CENTRAL * CENTRAL - q * q;
            return q * quotient(CENTRE, CENTRE_DIVISOR, r);
        }
        double r = Math.sqrt(-StrictMath.log(Math.min(p, 1 - p)));
        double distance = r <= 5 ? quotient(SIDE, SIDE_DIVISOR, r - 1.6) : quotient(FAR, FAR_DIVISOR, r - 5);
        return q < 0 ? -distance : distance;
    }

    private static double quotient(double[] dividend, double[] divisor, double r) {
        return polynomial(dividend, r) / polynomial(divisor, r);
    }

    private static double polynomial(double[] coefficients, double r) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * r + coefficients[i];
        }
        return sum;
    }
}
