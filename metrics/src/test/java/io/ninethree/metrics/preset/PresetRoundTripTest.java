package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionReading;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.score.DefinitionText;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A preset that is written and read again is the same preset, and its text the same text. */
class PresetRoundTripTest {

    private static final Definitions LANGUAGE = Preset.definitions();
    private static final Preset STANDARD = LANGUAGE.read("{}").orThrow().get(Preset.class, "nine-plus-three");

    private static Preset comesBack(Preset preset) {
        String text = LANGUAGE.write(DefinitionSet.of(new Definition(preset.id(), preset)));
        DefinitionReading reading = LANGUAGE.read(text);
        assertThat(reading.problems()).as(text).isEmpty();
        Preset read = reading.definitions().get(Preset.class, preset.id());
        assertThat(read).isEqualTo(preset);
        assertThat(LANGUAGE.write(reading.definitions())).isEqualTo(text);
        return read;
    }

    @Property
    void comesBackFromAnyAdjustments(@ForAll long seed) {
        comesBack(RandomPresets.above(STANDARD, seed));
    }

    /** What lies between is written with it. */
    @Property(tries = 200)
    void comesBackWithThoseBelow(@ForAll long seed) {
        comesBack(RandomPresets.above(RandomPresets.above(STANDARD, seed), ~seed));
    }

    @TestFactory
    Stream<DynamicTest> comesBackAsItIsShipped() {
        return Preset.shipped().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.id(),
                        () -> assertThat(DefinitionText.hash(comesBack(each).model()))
                                .isEqualTo(DefinitionText.hash(each.model()))));
    }

    @TestFactory
    Stream<DynamicTest> comesBackAboveEveryShippedOne() {
        return Preset.shipped().stream()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> comesBack(RandomPresets.above(each, 9))));
    }
}
