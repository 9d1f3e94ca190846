package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.IndicatorCase;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve.Form;
import io.ninethree.score.ScoreCurve.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cases expect of values is what plain arithmetic between the points of a curve gives. */
class CaseScoresTest {

    private static final Path PUBLISHED = Path.of("src", "main", "resources", "io", "ninethree", "metrics");

    @Test
    void areThoseOfPlainArithmetic() throws Exception {
        DefinitionSet read = ShippedDefinitions.strangers()
                .read(Map.of(
                        "catalogue", Files.readString(PUBLISHED.resolve("catalogue.json")),
                        "cases", Files.readString(PUBLISHED.resolve("cases.json"))))
                .orThrow();
        List<IndicatorCase> scored = read.cases().stream()
                .filter(IndicatorCase.class::isInstance)
                .map(IndicatorCase.class::cast)
                .filter(each -> isOfOneCurve(each, read))
                .toList();
        assertThat(scored).hasSizeGreaterThan(250);
        assertThat(scored)
                .allSatisfy(each -> assertThat(points(form(each, read), value(each)))
                        .isCloseTo(each.expect().score().orElseThrow(), within(1e-6)));
    }

    private static boolean isOfOneCurve(IndicatorCase each, DefinitionSet read) {
        Indicator indicator = read.get(Indicator.class, each.of());
        return each.expect().score().isPresent()
                && (each.expect().value().isPresent()
                        || each.expect().duration().isPresent())
                && indicator.targets().isEmpty()
                && indicator
                        .curve()
                        .filter(curve -> curve.form() instanceof Form.Piecewise)
                        .isPresent();
    }

    private static Form.Piecewise form(IndicatorCase each, DefinitionSet read) {
        return (Form.Piecewise)
                read.get(Indicator.class, each.of()).curve().orElseThrow().form();
    }

    private static double value(IndicatorCase each) {
        return each.expect()
                .value()
                .orElseGet(() -> each.expect().duration().orElseThrow().toNanos() / 1e9);
    }

    private static double points(Form.Piecewise form, double value) {
        Point low = form.points().get(0);
        for (Point high : form.points()) {
            if (value <= high.value()) {
                return value <= low.value()
                        ? low.score()
                        : low.score() + part(form, low.value(), high.value(), value) * (high.score() - low.score());
            }
            low = high;
        }
        return low.score();
    }

    private static double part(Form.Piecewise form, double low, double high, double value) {
        return form.logarithmic()
                ? StrictMath.log(value / low) / StrictMath.log(high / low)
                : (value - low) / (high - low);
    }
}
