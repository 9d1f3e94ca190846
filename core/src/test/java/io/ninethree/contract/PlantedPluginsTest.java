package io.ninethree.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlantedPluginsTest {

    private static final List<Planted> PLANTED = Stream.of(
                    PlantedFormulas.table(), PlantedCurves.table(), PlantedTimes.table(), PlantedProviders.table())
            .flatMap(List::stream)
            .toList();

    @Test
    void thereAreManyAndNoneTwice() {
        assertThat(PLANTED).hasSizeGreaterThan(13).extracting(Planted::fault).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> eachFaultIsCaughtByTheLawThatForbidsIt() {
        return PLANTED.stream().map(each -> DynamicTest.dynamicTest(each.fault(), each::assertCaught));
    }

    @Test
    void theRightTwinIsHeldToTheSameLaw() {
        assertThat(PLANTED)
                .allSatisfy(each -> assertThat(each.right())
                        .extracting(Check::name)
                        .contains(each.law())
                        .doesNotHaveDuplicates());
    }

    /** Many have the same right twin, which is tried once. */
    @TestFactory
    Stream<DynamicTest> withoutTheFaultAllLawsAreKept() {
        return PLANTED.stream()
                .map(Planted::right)
                .distinct()
                .flatMap(List::stream)
                .map(law -> DynamicTest.dynamicTest(law.name(), law::verify));
    }
}
