package io.ninethree.metrics.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.field.Money;
import io.ninethree.metrics.journey.StreamStep.Kind;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValueStreamTest {

    private static final StreamStep TAKE =
            StreamStep.of("受理", Kind.NECESSARY, Duration.ofMinutes(10)).withCost(yuan("8"));
    private static final StreamStep RETYPE = StreamStep.of("重复录入", Kind.REPETITION, Duration.ofMinutes(20))
            .withWait(Duration.ofHours(4))
            .withCost(yuan("15.50"));
    private static final StreamStep REPAIR = StreamStep.of("维修", Kind.VALUE_ADDING, Duration.ofMinutes(60))
            .withWait(Duration.ofHours(3))
            .withCost(yuan("80"));
    private static final StreamStep REWORK =
            StreamStep.of("返工", Kind.ERROR, Duration.ofMinutes(90)).withCost(yuan("60"));
    private static final ValueStream STREAM = ValueStream.of("维修", TAKE, RETYPE, REPAIR, REWORK);

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    private static ValueStream lasting(String name, Duration time) {
        return ValueStream.of(name, StreamStep.of("全程", Kind.NECESSARY, time));
    }

    @Test
    void addsUpWaitsAndWork() {
        assertThat(STREAM.leadTime()).isEqualTo(Duration.ofHours(10));
    }

    @Test
    void saysWhichPartOfTheTimeAddsValue() {
        assertThat(STREAM.valueAddedRatio()).isEqualTo(0.1);
    }

    @Test
    void tellsWasteByKind() {
        assertThat(STREAM.time(Kind.WAITING)).isEqualTo(Duration.ofHours(7));
        assertThat(STREAM.time(Kind.REPETITION)).isEqualTo(Duration.ofMinutes(20));
        assertThat(STREAM.time(Kind.ERROR)).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void addsUpWhatWasteCosts() {
        assertThat(STREAM.costOfWaste()).contains(yuan("75.50"));
        assertThat(ValueStream.of("维修", TAKE, REPAIR).costOfWaste()).isEmpty();
    }

    @Test
    void findsTheBottleneckByCapacityWhereItIsKnown() {
        ValueStream stream =
                ValueStream.of("维修", TAKE.withCapacity(12), RETYPE.withCapacity(7.5), REPAIR.withCapacity(8), REWORK);
        assertThat(stream.bottleneck().step().name()).isEqualTo("重复录入");
        assertThat(stream.bottleneck().text())
                .isEqualTo(Text.of("瓶颈：重复录入（产能最低，每小时 7.50 件）", "bottleneck: 重复录入 (lowest capacity, 7.50 an hour)"));
    }

    @Test
    void findsTheBottleneckByTimeWhereNoCapacityIsKnown() {
        assertThat(STREAM.bottleneck()).isEqualTo(new ValueStream.Bottleneck(RETYPE, false));
        assertThat(STREAM.bottleneck().text())
                .isEqualTo(Text.of(
                        "瓶颈：重复录入（产能未知，耗时最长：4.3 小时）", "bottleneck: 重复录入 (capacities unknown, longest step: 4.3 h)"));
    }

    @Test
    void namesTheFirstOfEqualBottlenecks() {
        StreamStep other = StreamStep.of("另一步", Kind.NECESSARY, Duration.ofMinutes(10));
        assertThat(ValueStream.of("两步", TAKE, other).bottleneck().step()).isEqualTo(TAKE);
        assertThat(ValueStream.of("两步", TAKE.withCapacity(2), other.withCapacity(2))
                        .bottleneck()
                        .step()
                        .name())
                .isEqualTo("受理");
    }

    /** The figures of the sources. */
    @Test
    void comparesLeadTimesBeforeAndAfter() {
        ValueStream.Change activation = lasting("激活", Duration.ofMinutes(5)).since(lasting("激活", Duration.ofDays(3)));
        assertThat(activation.saved()).isEqualTo(Duration.ofMinutes(3 * 24 * 60 - 5));
        assertThat(activation.text())
                .isEqualTo(Text.of("激活：3.0 天 → 5.0 分钟，缩短 99.9 %", "激活: 3.0 d → 5.0 min, 99.9 % shorter"));
        assertThat(lasting("理赔", Duration.ofMinutes(10))
                        .since(lasting("理赔", Duration.ofDays(7)))
                        .savedShare())
                .isEqualTo(1 - 10 / (7 * 24 * 60.0), within(1e-15));
        assertThat(lasting("就诊", Duration.ofMinutes(40))
                        .since(lasting("就诊", Duration.ofMinutes(120)))
                        .savedShare())
                .isEqualTo(2 / 3.0);
        assertThat(lasting("上菜", Duration.ofMinutes(15))
                        .since(lasting("上菜", Duration.ofMinutes(25)))
                        .savedShare())
                .isEqualTo(0.4);
    }

    @Test
    void comparesPartsOfASecond() {
        assertThat(lasting("查询", Duration.ofMillis(500))
                        .since(lasting("查询", Duration.ofSeconds(1)))
                        .savedShare())
                .isEqualTo(0.5);
    }

    @Test
    void saysThatALeadTimeRose() {
        assertThat(lasting("上菜", Duration.ofMinutes(25))
                        .since(lasting("上菜", Duration.ofMinutes(20)))
                        .text())
                .isEqualTo(Text.of("上菜：20.0 分钟 → 25.0 分钟，延长 25.0 %", "上菜: 20.0 min → 25.0 min, 25.0 % longer"));
    }

    @Test
    void saysWhereItsTimeGoes() {
        assertThat(STREAM.text())
                .isEqualTo(
                        Text.of(
                                "维修：总时长 10.0 小时，增值 10.0 %，必要非增值 1.7 %，等待 70.0 %，重复 3.3 %，错误 15.0 %；"
                                        + "瓶颈：重复录入（产能未知，耗时最长：4.3 小时）；浪费成本 75.5 CNY",
                                "维修: lead time 10.0 h, value-adding 10.0 %, necessary 1.7 %, waiting 70.0 %, repetition 3.3 %, error 15.0 %; "
                                        + "bottleneck: 重复录入 (capacities unknown, longest step: 4.3 h); cost of waste 75.5 CNY"));
    }

    @Test
    void reportsAllProblemsAtOnce() {
        StreamStep wrong = StreamStep.of("", Kind.ERROR, Duration.ofMinutes(-1))
                .withWait(Duration.ofMinutes(-2))
                .withCost(Money.of("-3", "EUR"))
                .withCapacity(0);
        assertThatThrownBy(() -> ValueStream.of(" ", TAKE, wrong))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        stream: name must not be blank, was ' '
                        stream/steps[1]: name must not be blank, was ''
                        stream/steps[1]: work must not be negative, was PT-1M
                        stream/steps[1]: wait must not be negative, was PT-2M
                        stream/steps[1]: cost must not be negative, was -3 EUR
                        stream/steps[1]: capacity per hour must be positive and finite, was 0.0
                        stream: costs must be in one currency, were in CNY, EUR""");
        assertThatThrownBy(() -> lasting("Nothing", Duration.ZERO))
                .hasMessage("stream: lead time must be positive, was 0");
        assertThatThrownBy(() -> ValueStream.of("Nothing")).hasMessage("stream: lead time must be positive, was 0");
    }

    @Property
    void allKindsAddUpToTheLeadTime(@ForAll("streams") ValueStream stream) {
        Duration sum = Arrays.stream(Kind.values()).map(stream::time).reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isEqualTo(stream.leadTime());
        assertThat(stream.valueAddedRatio()).isBetween(0.0, 1.0);
    }

    @Property
    void aShorterWaitNeverLowersThePartThatAddsValue(@ForAll("streams") ValueStream stream) {
        List<StreamStep> hurried = stream.steps().stream()
                .map(step -> step.withWait(step.waiting().dividedBy(2)))
                .toList();
        ValueStream faster = new ValueStream(stream.name(), hurried);
        assertThat(faster.valueAddedRatio()).isGreaterThanOrEqualTo(stream.valueAddedRatio());
        assertThat(faster.since(stream).saved()).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @Provide
    Arbitrary<ValueStream> streams() {
        Arbitrary<Duration> times = Arbitraries.longs().between(0, 100_000).map(Duration::ofSeconds);
        Arbitrary<StreamStep> steps = Combinators.combine(Arbitraries.of(Kind.class), times, times)
                .as((kind, work, wait) ->
                        StreamStep.of("Step", kind, work.plusSeconds(1)).withWait(wait));
        return steps.list().ofMinSize(1).ofMaxSize(4).map(list -> new ValueStream("Any", list));
    }

    @Test
    void countsCostsOfWasteOnlyWhereTheyAreKnown() {
        StreamStep free = StreamStep.of("等待盖章", Kind.WAITING, Duration.ofMinutes(5));
        assertThat(ValueStream.of("审批", free, RETYPE).costOfWaste()).isEqualTo(Optional.of(yuan("15.50")));
    }
}
