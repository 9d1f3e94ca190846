package io.ninethree.metrics.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.metrics.people.SkillProfile.Layer;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.statistics.Association;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SkillProfileTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);

    private static SkillProfile.Builder lin() {
        return SkillProfile.of("林");
    }

    @Test
    void standsWhereItsLastTestsPutIt() {
        SkillProfile profile = lin().tested(JUNE, Layer.PRODUCT, 80)
                .tested(MARCH, Layer.PRODUCT, 60)
                .tested(MARCH, Layer.COMMUNICATION, 90)
                .build();
        assertThat(profile.level(Layer.PRODUCT)).hasValue(80);
        assertThat(profile.level(Layer.TEAM_LEADERSHIP)).isEmpty();
        assertThat(profile.overall()).hasValue(85);
    }

    @Test
    void ofTwoTestsOnOneDayTheLastOneSaidCounts() {
        assertThat(lin().tested(JUNE, Layer.PRODUCT, 80)
                        .tested(JUNE, Layer.PRODUCT, 70)
                        .build()
                        .level(Layer.PRODUCT))
                .hasValue(70);
    }

    @Test
    void weighsItsLayers() {
        SkillProfile profile = lin().weight(Layer.PRODUCT, 3)
                .tested(JUNE, Layer.PRODUCT, 80)
                .tested(JUNE, Layer.COMMUNICATION, 60)
                .build();
        assertThat(profile.overall()).hasValue(75);
    }

    @Test
    void hasNoOverallLevelWhereNothingThatWeighsWasTested() {
        assertThat(lin().build().overall()).isEmpty();
        assertThat(lin().weight(Layer.PRODUCT, 0)
                        .tested(JUNE, Layer.PRODUCT, 80)
                        .build()
                        .overall())
                .isEmpty();
    }

    @Test
    void namesTheLayerToTrainFirst() {
        SkillProfile profile = lin().tested(JUNE, Layer.CUSTOMER_PSYCHOLOGY, 40)
                .tested(JUNE, Layer.PRODUCT, 40)
                .tested(JUNE, Layer.COMMUNICATION, 90)
                .build();
        assertThat(profile.weakest()).contains(Layer.PRODUCT);
        assertThat(lin().build().weakest()).isEmpty();
    }

    @Test
    void growsFromDayToDay() {
        SkillProfile profile = lin().tested(MARCH, Layer.PRODUCT, 60)
                .tested(JUNE, Layer.PRODUCT, 80)
                .build();
        assertThat(profile.asOf(MARCH.minusDays(1)).overall()).isEmpty();
        assertThat(profile.asOf(MARCH).overall()).hasValue(60);
        assertThat(profile.asOf(JUNE).overall()).hasValue(80);
    }

    /** Three of ten skills, as the source has it. */
    @Test
    void countsTheTrainedSkillsThatAreUsed() {
        SkillProfile.Builder builder = lin();
        IntStream.range(0, 10).forEach(i -> builder.trained(MARCH, Layer.PRODUCT, "skill " + i));
        IntStream.range(0, 3).forEach(i -> builder.used(JUNE, "skill " + i).used(JUNE, "skill " + i));
        assertThat(builder.used(JUNE, "never trained").build().useRate()).hasValue(0.3);
        assertThat(lin().used(JUNE, "never trained").build().useRate()).isEmpty();
    }

    @Test
    void whatWasUsedBeforeItWasTrainedShowsNothing() {
        assertThat(lin().used(MARCH, "calm")
                        .trained(JUNE, Layer.COMMUNICATION, "calm")
                        .build()
                        .useRate())
                .hasValue(0);
    }

    /** 65 % is the source's figure. */
    @Test
    void forgetsWhatIsGoneAfterThreeMonths() {
        SkillProfile profile = lin().trained(MARCH, Layer.PRODUCT, "tariffs")
                .tested(MARCH, Layer.PRODUCT, 80)
                .tested(JUNE.minusDays(1), Layer.PRODUCT, 5)
                .tested(JUNE, Layer.PRODUCT, 28)
                .tested(JUNE.plusDays(1), Layer.PRODUCT, 80)
                .build();
        assertThat(profile.forgettingRate(Layer.PRODUCT)).hasValue(0.65);
        assertThat(profile.forgettingRate()).hasValue(0.65);
    }

    @Test
    void doesNotKnowWhatIsForgottenWithoutBothTests() {
        SkillProfile early = lin().trained(MARCH, Layer.PRODUCT, "tariffs")
                .tested(MARCH, Layer.PRODUCT, 80)
                .tested(JUNE.minusDays(1), Layer.PRODUCT, 28)
                .build();
        assertThat(early.forgettingRate()).isEmpty();
        SkillProfile untrained = lin().tested(MARCH, Layer.PRODUCT, 80)
                .tested(JUNE, Layer.PRODUCT, 28)
                .build();
        assertThat(untrained.forgettingRate()).isEmpty();
    }

    @Test
    void beginsAnewWithEachTraining() {
        SkillProfile profile = lin().trained(MARCH, Layer.PRODUCT, "tariffs")
                .tested(MARCH, Layer.PRODUCT, 80)
                .trained(JUNE, Layer.PRODUCT, "tariffs")
                .tested(JUNE, Layer.PRODUCT, 90)
                .tested(JUNE.plusMonths(3), Layer.PRODUCT, 45)
                .build();
        assertThat(profile.forgettingRate(Layer.PRODUCT)).hasValue(0.5);
    }

    @Test
    void aBetterRetestForgetsNothingAndMakesUpForNothing() {
        SkillProfile profile = lin().trained(MARCH, Layer.PRODUCT, "tariffs")
                .tested(MARCH, Layer.PRODUCT, 50)
                .tested(JUNE, Layer.PRODUCT, 100)
                .trained(MARCH, Layer.COMMUNICATION, "calm")
                .tested(MARCH, Layer.COMMUNICATION, 50)
                .tested(JUNE, Layer.COMMUNICATION, 25)
                .build();
        assertThat(profile.forgettingRate(Layer.PRODUCT)).hasValue(0);
        assertThat(profile.forgettingRate()).hasValue(0.25);
    }

    @Test
    void linksSkillsToResults() {
        List<SkillProfile> team = IntStream.range(0, 5)
                .mapToObj(i -> SkillProfile.of("p" + i)
                        .tested(JUNE, Layer.PRODUCT, 10 * i)
                        .build())
                .toList();
        Map<String, Double> ratings = Map.of("p0", 4.9, "p1", 3.0, "p2", 2.0, "p3", 1.0, "p9", 5.0);
        Association link =
                SkillProfile.association(team, SkillProfile::overall, ratings).orElseThrow();
        assertThat(link.coefficient()).isEqualTo(-1, within(1e-12));
        assertThat(link.size()).isEqualTo(4);
        assertThat(SkillProfile.association(team, each -> each.level(Layer.COMMUNICATION), ratings))
                .isEmpty();
    }

    @Test
    void isSaidInBothLanguages() {
        SkillProfile profile = lin().tested(JUNE, Layer.COMMUNICATION, 80)
                .tested(JUNE, Layer.PRODUCT, 65)
                .trained(MARCH, Layer.PRODUCT, "tariffs")
                .build();
        assertThat(profile.text())
                .isEqualTo(Text.of(
                        "林：总体 72.5，沟通基础 80，产品知识 65（最弱），复杂场景 –，客户心理 –，团队管理 –；技能使用率 0.0 %，技能遗忘率 –",
                        "林: overall 72.5, communication 80, product knowledge 65 (weakest), complex situations –, "
                                + "customer psychology –, team leadership –; skills used 0.0 %, forgotten –"));
    }

    @Test
    void reportsAllProblemsAtOnce() {
        SkillProfile.Builder wrong = SkillProfile.of(" ")
                .trained(MARCH, Layer.PRODUCT, "")
                .tested(JUNE, Layer.PRODUCT, 101)
                .tested(JUNE, Layer.PRODUCT, Double.NaN);
        for (Layer layer : Layer.values()) {
            wrong.weight(layer, layer == Layer.PRODUCT ? -1 : 0);
        }
        assertThatThrownBy(wrong::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        profile: person must not be blank, was ' '
                        profile/PRODUCT: weight must be between 0 and 1000000, was -1.0
                        profile: a weight must be positive, was none
                        profile/2026-03-02: skill must not be blank, was ''
                        profile/2026-06-02: points must be between 0 and 100, was 101.0
                        profile/2026-06-02: points must be between 0 and 100, was NaN""");
    }

    @Test
    void isAValue() {
        SkillProfile one = lin().tested(JUNE, Layer.PRODUCT, 80)
                .tested(MARCH, Layer.PRODUCT, 60)
                .build();
        SkillProfile other = lin().tested(MARCH, Layer.PRODUCT, 60)
                .tested(JUNE, Layer.PRODUCT, 80)
                .build();
        assertThat(one)
                .isEqualTo(other)
                .hasSameHashCodeAs(other)
                .hasToString(other.text().en());
        assertThat(one).isNotEqualTo(one.asOf(MARCH)).isNotEqualTo("林");
        assertThat(one.person()).isEqualTo("林");
    }

    @Property
    void theWholeLiesBetweenTheWeakestAndTheStrongestLayer(
            @ForAll @Size(5) List<@DoubleRange(max = 100) Double> levels,
            @ForAll @Size(5) List<@DoubleRange(min = 0.1, max = 9) Double> weights) {
        SkillProfile.Builder builder = lin();
        for (int i = 0; i < levels.size(); i++) {
            Layer layer = List.of(Layer.values()).get(i);
            builder.weight(layer, weights.get(i)).tested(JUNE, layer, levels.get(i));
        }
        SkillProfile profile = builder.build();
        double weakest = profile.level(profile.weakest().orElseThrow()).orElseThrow();
        double strongest = levels.stream().mapToDouble(each -> each).max().orElseThrow();
        assertThat(profile.overall().orElseThrow()).isBetween(weakest - 1e-9, strongest + 1e-9);
    }
}
