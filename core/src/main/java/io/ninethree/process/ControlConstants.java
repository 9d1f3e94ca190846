package io.ninethree.process;

/**
 * Mean and standard deviation of the range, and mean of the standard deviation, of n independent values from the
 * standard normal distribution: the constants d2, d3 and c4 of control charts (ASTM E2587; D. C. Montgomery,
 * <i>Introduction to Statistical Quality Control</i>, appendix VI), to eleven decimals.
 */
final class ControlConstants {

    static final int SMALLEST = 2;
    static final int LARGEST = 25;

    private static final double[] D2 = {
        1.12837916710, 1.69256875064, 2.05875074601, 2.32592894728, 2.53441272122, 2.70435675121, 2.84720061209,
        2.97002632442, 3.07750546167, 3.17287270382, 3.25845527974, 3.33598035410, 3.40676310820, 3.47182688988,
        3.53198278611, 3.58788396177, 3.64006375794, 3.68896302321, 3.73495011960, 3.77833582984, 3.81938464336,
        3.85832342328, 3.89534814845, 3.93062921951
    };

    private static final double[] D3 = {
        0.85250246643, 0.88836800405, 0.87980820283, 0.86408194110, 0.84803968612, 0.83320533562, 0.81983148979,
        0.80783427456, 0.79705067352, 0.78731462055, 0.77847834120, 0.77041620206, 0.76302309563, 0.75621142973,
        0.74990808941, 0.74405178396, 0.73859085338, 0.73348149552, 0.72868634571, 0.72417334072, 0.71991480844,
        0.71588673549, 0.71206817515, 0.70844076589
    };

    private static final double[] C4 = {
        0.79788456080, 0.88622692545, 0.92131773192, 0.93998560299, 0.95153286195, 0.95936878870, 0.96503045615,
        0.96931069971, 0.97265927412, 0.97535007715, 0.97755935186, 0.97940560431, 0.98097143676, 0.98231617716,
        0.98348353162, 0.98450640547, 0.98541004381, 0.98621413686, 0.98693426752, 0.98758292883, 0.98817025332,
        0.98870454523, 0.98919267496, 0.98964037559
    };

    private ControlConstants() {}

    static double d2(int n) {
        return D2[n - SMALLEST];
    }

    static double d3(int n) {
        return D3[n - SMALLEST];
    }

    static double c4(int n) {
        return C4[n - SMALLEST];
    }
}
