package io.ninethree.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CurveTest {

    @Property
    void isTheSumOfItsLines(@ForAll Random random) {
        double[][] lines = lines(random);
        Curve curve = new Curve(lines.length);
        for (double[] line : lines) {
            curve.add(line[0], line[1], line[2]);
        }
        for (int asked = 0; asked < 100; asked++) {
            double x = random.nextInt(20);
            assertThat(curve.at(x)).isCloseTo(sum(lines, x), within(1e-9));
        }
    }

    /** Small whole numbers, so that many lines are cut off at the same place, and some are asked for just there. */
    private static double[][] lines(Random random) {
        double[][] lines = new double[1 + random.nextInt(30)][];
        for (int i = 0; i < lines.length; i++) {
            double limit = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(30);
            lines[i] = new double[] {random.nextInt(10), random.nextInt(5), limit};
        }
        return lines;
    }

    private static double sum(double[][] lines, double x) {
        double sum = 0;
        for (double[] line : lines) {
            sum += Math.min(line[0] + line[1] * x, line[2]);
        }
        return sum;
    }
}
