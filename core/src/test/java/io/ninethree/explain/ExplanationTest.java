package io.ninethree.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.explain.Explanation.Part;
import io.ninethree.model.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;

class ExplanationTest {

    private static final Text SPEED = Text.of("响应速度", "Response speed");

    private static final Part MEAN = new Part(
            "resp.firstMean",
            Text.of("首次响应", "First response"),
            -12.34,
            Text.of("6.0 分钟", "6.0 min"),
            List.of("all", "response-speed"));

    private static final Part SHARE = new Part(
            "resp.resolved24h",
            Text.of("24小时解决率", "Within 24 hours"),
            3.21,
            Text.of("85.0 %", "85.0 %"),
            List.of("all", "response-speed"));

    private static final Part UNMOVED =
            new Part("resp.p90", Text.of("P90", "P90"), 0.01, Text.of("不变", "the same"), List.of("all"));

    private static final Explanation FALL = explanation(80.02, 70.9, MEAN, SHARE, UNMOVED);

    private static Explanation explanation(double from, double to, Part... parts) {
        return new Explanation(SPEED, OptionalDouble.of(from), OptionalDouble.of(to), List.of(parts));
    }

    @Test
    void readsInEnglish() {
        assertThat(FALL.in(Locale.ENGLISH)).isEqualTo("""
                Response speed: 80.0 → 70.9 (-9.1)
                   -12.3  First response: 6.0 min
                    +3.2  Within 24 hours: 85.0 %
                """);
    }

    @Test
    void readsInChinese() {
        assertThat(FALL.in(Locale.CHINESE)).isEqualTo("""
                响应速度：80.0 → 70.9（-9.1）
                   -12.3  首次响应：6.0 分钟
                    +3.2  24小时解决率：85.0 %
                """);
    }

    @Test
    @DefaultLocale("ar-EG")
    void readsTheSameOnEveryMachine() {
        assertThat(FALL).hasToString(FALL.in(Locale.ENGLISH));
        assertThat(FALL.toString()).contains("80.0 → 70.9 (-9.1)");
    }

    @Test
    void saysThatARiseIsOne() {
        assertThat(explanation(70, 73.21, SHARE).in(Locale.ENGLISH)).isEqualTo("""
                Response speed: 70.0 → 73.2 (+3.2)
                    +3.2  Within 24 hours: 85.0 %
                """);
    }

    @Test
    void hasNothingToSayWhereNothingMoved() {
        assertThat(explanation(70, 70).in(Locale.ENGLISH)).isEqualTo("Response speed: 70.0 → 70.0 (0.0)\n");
    }

    @Test
    void saysWhatWasNotMeasured() {
        Explanation unknown = new Explanation(SPEED, OptionalDouble.empty(), OptionalDouble.of(70), List.of());
        assertThat(unknown.total()).isEmpty();
        assertThat(unknown.in(Locale.ENGLISH)).isEqualTo("Response speed: not measured → 70.0\n");
        assertThat(unknown.in(Locale.CHINESE)).isEqualTo("响应速度：未测量 → 70.0\n");
    }

    @Test
    void knowsItsTotal() {
        assertThat(explanation(70, 73.25, SHARE).total()).hasValue(3.25);
    }

    /** A score must not read 61.2 in the report and 61.1 in its explanation. */
    @Property
    void roundsAsAReportDoes(@ForAll("hundredths") double from, @ForAll("hundredths") double to) {
        Part part = new Part("part", SPEED, to - from, SPEED, List.of());
        assertThat(explanation(from, to, part).in(Locale.ENGLISH))
                .startsWith(String.format(Locale.ROOT, "Response speed: %.1f → %.1f (", from, to));
    }

    @Property
    void printedPartsAddUpToTheDifferenceOfThePrintedNumbers(
            @ForAll("hundredths") double from, @ForAll("movements") List<Double> movements) {
        double to = from + movements.stream().mapToDouble(each -> each).sum();
        Part[] parts = movements.stream()
                .map(each -> new Part("part", SPEED, each, SPEED, List.of()))
                .toArray(Part[]::new);
        List<String> lines =
                explanation(from, to, parts).in(Locale.ENGLISH).lines().toList();
        String[] head = lines.get(0).split("[ ():]+", -1);
        BigDecimal difference = new BigDecimal(head[4]).subtract(new BigDecimal(head[2]));
        assertThat(new BigDecimal(head[5])).isEqualTo(difference);
        assertThat(printed(lines)).doesNotContain(BigDecimal.ZERO.setScale(1));
        assertThat(printed(lines).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(difference);
    }

    private static List<BigDecimal> printed(List<String> lines) {
        return IntStream.range(1, lines.size())
                .mapToObj(i -> new BigDecimal(lines.get(i).trim().split(" ", 2)[0]))
                .toList();
    }

    @Provide
    Arbitrary<Double> hundredths() {
        return Arbitraries.integers().between(0, 10_000).map(each -> each / 100.0);
    }

    @Provide
    Arbitrary<List<Double>> movements() {
        return Arbitraries.doubles()
                .between(-5, 5)
                .ofScale(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Test
    void refusesPartsOfWhatWasNotMeasured() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explanation(SPEED, OptionalDouble.empty(), OptionalDouble.of(70), List.of(SHARE)))
                .withMessage("parts of what was not measured must be none, were 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explanation(SPEED, OptionalDouble.of(70), OptionalDouble.empty(), List.of(SHARE)))
                .withMessage("parts of what was not measured must be none, were 1");
    }
}
