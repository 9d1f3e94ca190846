package io.ninethree.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.contract.PlantedTimes.EvenDays;
import io.ninethree.fact.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WorkingTimeContractTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @TestFactory
    Stream<DynamicTest> wallTimeKeepsAllLaws() {
        return WorkingTimeContract.of(WorkingTime.always()).laws().stream()
                .map(law -> DynamicTest.dynamicTest(law.name(), law::verify));
    }

    @Test
    void lawsHaveNamesOfTheirOwn() {
        assertThat(WorkingTimeContract.of(WorkingTime.always()).laws())
                .extracting(Check::name)
                .doesNotHaveDuplicates();
    }

    /** What fails for a year fails for a day or less, and that is what is shown. */
    @Test
    void showsAShortSpan() {
        WorkingTime days = new EvenDays() {
            @Override
            public Duration between(Instant from, Instant to) {
                return Duration.between(from, to).truncatedTo(ChronoUnit.DAYS);
            }
        };
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(Planted.named(
                        "time is additive at every cut",
                        WorkingTimeContract.of(days).laws())::verify)
                .withMessage("time from 2026-12-31T00:00:00Z to 2027-01-01T00:00:00Z must be PT0S as up to "
                        + "2026-12-31T01:00:00Z and from there on, was PT24H\n"
                        + "fails for 3 instants: 2026-12-31T00:00:00Z, 2026-12-31T01:00:00Z, 2027-01-01T00:00:00Z");
    }

    @Test
    void saysWhatThrows() {
        WorkingTime broken = new EvenDays() {
            @Override
            public Duration between(Instant from, Instant to) {
                throw new UnsupportedOperationException("not yet");
            }
        };
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(Planted.named(
                        "time is never negative",
                        WorkingTimeContract.of(broken)
                                .between(NOON, NOON.plusSeconds(1))
                                .laws())::verify)
                .withMessage("nothing must be thrown, was java.lang.UnsupportedOperationException: not yet\n"
                        + "fails for 1 instant: 2026-06-01T12:00:01Z");
    }

    @Test
    void takesTheShortestRange() {
        WorkingTimeContract.of(new EvenDays())
                .between(NOON, NOON.plusNanos(1))
                .laws()
                .forEach(Check::verify);
    }

    @Test
    void refusesWhatIsNoRange() {
        WorkingTimeContract contract = WorkingTimeContract.of(WorkingTime.always());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.between(NOON, NOON))
                .withMessage("last instant of a contract must be after the first 2026-06-01T12:00:00Z, was "
                        + "2026-06-01T12:00:00Z");
    }
}
