package io.ninethree.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.formula.Formula;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Without the library that reads JSON everything works but the reading of definitions, which says what to add. */
class WithoutJacksonTest {

    @Test
    void scoresAndWritesWithoutItAndSaysWhatReadingNeeds() throws ReflectiveOperationException, IOException {
        URL[] alone = {place(Definitions.class), place(Probe.class)};
        try (URLClassLoader loader = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
            Supplier<?> probe = (Supplier<?>) loader.loadClass(Probe.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(probe.get())
                    .isEqualTo(
                            "1.0, written, IllegalStateException: tools.jackson.core:jackson-core must be on the class"
                                    + " path or module path to read definitions, was absent");
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Runs in a class loader that sees this library and nothing else. */
    public static final class Probe implements Supplier<String> {

        private static final Indicator OWN = Indicator.named("own.fcr")
                .called("首次解决率", "First contact resolution")
                .measures(Formula.share(Cases.RESOLVED_ON_FIRST_CONTACT.isTrue()))
                .under(Experience.NEED_INSIGHT)
                .build();

        @Override
        public String get() {
            Row row = Row.row(Cases.RESOLVED_ON_FIRST_CONTACT, true);
            double value = ScoringEngine.of(ServiceModel.of(OWN))
                    .score(ScoringPeriod.wholeTime(Instant.MAX), Records.of(Cases.SOURCE, row))
                    .of(OWN.id())
                    .value()
                    .number()
                    .orElseThrow();
            String text = Definitions.standard().write(DefinitionSet.of(new Definition(OWN.id(), OWN)));
            return value + (text.contains(OWN.id()) ? ", written, " : ", not written, ") + reading(text);
        }

        private static String reading(String text) {
            try {
                return Definitions.standard().read(text).problems().toString();
            } catch (IllegalStateException e) {
                return "IllegalStateException: " + e.getMessage();
            }
        }
    }
}
