package io.ninethree.metrics.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.metrics.people.Certification.Demand;
import io.ninethree.metrics.people.Certification.Gap;
import io.ninethree.metrics.people.Certification.Ladder;
import io.ninethree.metrics.people.Certification.Level;
import io.ninethree.metrics.people.Certification.Part;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CertificationTest {

    private static final Certification EXPERTS = Certification.of(
            Ladder.EXPERT,
            new Demand(Level.JUNIOR, 60, 60, 70),
            new Demand(Level.INTERMEDIATE, 70, 70, 80),
            new Demand(Level.SENIOR, 80, 80, 85),
            new Demand(Level.EXPERT, 90, 90, 90));

    private static Map<Part, Double> results(double theory, double practice, double customers) {
        return Map.of(Part.THEORY, theory, Part.PRACTICE, practice, Part.CUSTOMER_RATING, customers);
    }

    @Test
    void needsAllThreePartsOfALevel() {
        assertThat(EXPERTS.reached(results(70, 70, 80))).contains(Level.INTERMEDIATE);
        assertThat(EXPERTS.reached(results(100, 100, 79.9))).contains(Level.JUNIOR);
        assertThat(EXPERTS.reached(results(100, 100, 69))).isEmpty();
        assertThat(EXPERTS.reached(Map.of(Part.THEORY, 100.0, Part.PRACTICE, 100.0)))
                .isEmpty();
    }

    @Test
    void saysWhatIsMissingForTheNextLevel() {
        assertThat(EXPERTS.next(results(75, 68, 82))).contains(Level.INTERMEDIATE);
        assertThat(EXPERTS.missing(results(75, 68, 82)))
                .containsExactly(new Gap(Part.PRACTICE, 70, OptionalDouble.of(68)));
    }

    @Test
    void nothingIsMissingAtTheTop() {
        assertThat(EXPERTS.reached(results(90, 95, 99))).contains(Level.EXPERT);
        assertThat(EXPERTS.next(results(90, 95, 99))).isEqualTo(Optional.empty());
        assertThat(EXPERTS.missing(results(90, 95, 99))).isEmpty();
    }

    @Test
    void isSaidInBothLanguages() {
        assertThat(EXPERTS.text(Map.of(Part.THEORY, 75.5, Part.PRACTICE, 58.0)))
                .isEqualTo(
                        Text.of(
                                "专业通道：尚未认证；距初级还差 实操 58（要求 60）、客户评价未考核（要求 70）",
                                "expert ladder: not certified; missing for junior: practice 58 (60 demanded), customers' rating not examined (70 demanded)"));
        assertThat(EXPERTS.text(results(90, 90, 90))).isEqualTo(Text.of("专业通道：专家", "expert ladder: expert"));
    }

    @Test
    void hasASecondLadderForManagers() {
        Certification managers = Certification.of(
                Ladder.MANAGER,
                new Demand(Level.JUNIOR, 50, 50, 50),
                new Demand(Level.INTERMEDIATE, 50, 60, 70),
                new Demand(Level.SENIOR, 50, 70, 80),
                new Demand(Level.EXPERT, 50, 80, 90));
        assertThat(managers.text(results(50, 80, 90)).zh()).isEqualTo("管理通道：专家");
    }

    @Test
    void reportsAllProblemsAtOnce() {
        assertThatThrownBy(() -> Certification.of(
                        Ladder.EXPERT,
                        new Demand(Level.JUNIOR, 60, 60, 101),
                        new Demand(Level.INTERMEDIATE, 50, 70, 80),
                        new Demand(Level.EXPERT, 90, 65, 90)))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        certification: levels must be each once from the lowest up, were [JUNIOR, INTERMEDIATE, EXPERT]
                        certification/INTERMEDIATE/THEORY: points must be between 60.0 and 100, was 50.0
                        certification/EXPERT/PRACTICE: points must be between 70.0 and 100, was 65.0
                        certification/JUNIOR/CUSTOMER_RATING: points must be between 0.0 and 100, was 101.0""");
    }

    @Property
    void betterResultsNeverLoseALevel(
            @ForAll @DoubleRange(max = 90) double examined,
            @ForAll @DoubleRange(max = 90) double customers,
            @ForAll @DoubleRange(max = 10) double more) {
        Optional<Level> before = EXPERTS.reached(results(examined, examined, customers));
        Optional<Level> after = EXPERTS.reached(results(examined + more, examined, customers + more));
        before.ifPresent(level -> assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(level));
        assertThat(EXPERTS.missing(results(examined, examined, customers)).isEmpty())
                .isEqualTo(before.equals(Optional.of(Level.EXPERT)));
    }
}
