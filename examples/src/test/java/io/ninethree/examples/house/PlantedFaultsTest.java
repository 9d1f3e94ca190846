package io.ninethree.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule finds its fault in a house full of faults. */
class PlantedFaultsTest {

    private static final String ROOT = "planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPath("target/test-classes/planted");

    private static final List<Class<?>> CROWD = List.of(
            Clock.class,
            DayOfWeek.class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            Month.class,
            MonthDay.class,
            OffsetDateTime.class,
            OffsetTime.class,
            Period.class,
            Year.class,
            YearMonth.class,
            ZoneId.class,
            ZoneOffset.class);

    @Test
    void cycle() {
        assertThat(violations(ModuleRules.noCycles(ROOT)))
                .singleElement()
                .asString()
                .containsSubsequence("Cycle", "planted.model.Early.meet(", "planted.score.Late.meet(");
    }

    @Test
    void strangersThatMeet() {
        assertThat(violations(ModuleRules.strangers(ROOT)))
                .containsExactly(
                        "Method <planted.metrics.Catalogue.meet(planted.rules.calendar.Hours)>"
                                + " has parameter of type <planted.rules.calendar.Hours>",
                        "Method <planted.score.Late.meet(planted.model.Early, planted.metrics.Catalogue)>"
                                + " has parameter of type <planted.metrics.Catalogue>");
    }

    @Test
    void disorderInCore() {
        assertThat(violations(ModuleRules.coreInOrder(ROOT)))
                .containsExactly(
                        "Method <planted.model.Early.meet(planted.score.Late)>"
                                + " has parameter of type <planted.score.Late>",
                        "package planted.util must be put into the order in ModuleRules");
    }

    @Test
    void disorderInRules() {
        assertThat(violations(ModuleRules.rulesInOrder(ROOT)))
                .containsExactly("Method <planted.rules.calendar.Hours.meet(planted.rules.sla.Promise)>"
                        + " has parameter of type <planted.rules.sla.Promise>");
    }

    @Test
    void foreignSignature() {
        assertThat(violations(TypeRules.ownSignatures(ROOT, Set.of("planted.fact"))))
                .containsExactly(
                        "planted.fact.OpenClass.<init>(org.assertj.core.data.Percentage)"
                                + " must not show org.assertj.core.data.Percentage",
                        "planted.fact.Talkative must not show org.assertj.core.data.Index",
                        "planted.fact.Talkative must not show org.assertj.core.description.Description",
                        "planted.fact.Talkative must not show org.junit.jupiter.api.Tag",
                        "planted.fact.Talkative must not show org.junit.jupiter.api.extension.Extension",
                        "planted.fact.Talkative.<init>(org.assertj.core.data.Offset)"
                                + " must not show org.assertj.core.data.Offset",
                        "planted.fact.Talkative.field must not show org.assertj.core.data.Percentage",
                        "planted.fact.Talkative.generic() must not show org.assertj.core.data.Index",
                        "planted.fact.Talkative.generic() must not show org.assertj.core.data.MapEntry",
                        "planted.fact.Talkative.generic() must not show org.opentest4j.TestAbortedException",
                        "planted.fact.Talkative.value() must not show org.junit.jupiter.api.Tag");
    }

    @Test
    void openType() {
        assertThat(violations(TypeRules.closed(Set.of("planted.fact.OpenInterface$Listed"))))
                .containsExactly(
                        "planted.fact.OpenClass must be final or sealed",
                        "planted.fact.OpenInterface must be sealed, or listed as open");
    }

    @Test
    void crowdedPackage() {
        assertThat(violations(PackageRules.SMALL, imported(CROWD.subList(0, 15))))
                .isEmpty();
        assertThat(violations(PackageRules.SMALL, imported(CROWD)))
                .containsExactly("package java.time must have at most 15 public types, was 16: Clock, DayOfWeek,"
                        + " Duration, Instant, LocalDate, LocalDateTime, LocalTime, Month, MonthDay, OffsetDateTime,"
                        + " OffsetTime, Period, Year, YearMonth, ZoneId, ZoneOffset");
    }

    private static JavaClasses imported(List<Class<?>> classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    @Test
    void nameWithoutSubject() {
        assertThat(violations(PackageRules.NAMED_BY_SUBJECT))
                .containsExactly("Class <planted.util.Misplaced> does reside in any package"
                        + " ['..util..', '..impl..', '..common..', '..helper..', '..dto..', '..manager..']");
    }

    @Test
    void dependenceOnTheSurroundings() {
        assertThat(violations(CodeRules.NO_SURROUNDINGS))
                .containsExactly(
                        "Method <planted.engine.Careless.chance()> calls constructor <java.util.Random.<init>()>",
                        "Method <planted.engine.Careless.chance()> calls method <java.lang.Math.random()>",
                        "Method <planted.engine.Careless.place()> calls method <java.time.ZoneId.systemDefault()>",
                        "Method <planted.engine.Careless.place()> calls method <java.util.Locale.getDefault()>",
                        "Method <planted.engine.Careless.print()>"
                                + " calls method <java.lang.String.format(java.lang.String, [Ljava.lang.Object;)>",
                        "Method <planted.engine.Careless.print()> gets field <java.lang.System.err>",
                        "Method <planted.engine.Careless.print()> gets field <java.lang.System.out>",
                        "Method <planted.engine.Careless.time()> calls method <java.lang.System.currentTimeMillis()>",
                        "Method <planted.engine.Careless.time()> calls method <java.lang.System.nanoTime()>",
                        "Method <planted.engine.Careless.time()> calls method <java.time.Clock.systemUTC()>",
                        "Method <planted.engine.Careless.time()> references method <java.time.Instant.now()>");
    }

    @Test
    void inexactMathematics() {
        assertThat(violations(CodeRules.STRICT_MATHEMATICS))
                .containsExactly(
                        "Method <planted.engine.Careless.power(double)>"
                                + " calls method <java.lang.Math.pow(double, double)>",
                        "Method <planted.engine.Careless.power(double)>"
                                + " references method <java.lang.Math.log(double)>");
    }

    @Test
    void staticState() {
        assertThat(violations(CodeRules.NO_STATIC_STATE))
                .containsExactly("Field <planted.engine.Careless.calls> does not have modifier FINAL");
    }

    private static List<String> violations(ArchRule rule) {
        return violations(rule, PLANTED);
    }

    private static List<String> violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails().stream()
                .map(detail -> detail.replaceAll(" in \\(\\w+\\.java:\\d+\\)", ""))
                .toList();
    }
}
