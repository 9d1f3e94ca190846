package io.ninethree.metrics.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.metrics.PeopleAndCulture;
import io.ninethree.score.Heading;
import io.ninethree.score.ServiceModel;
import org.junit.jupiter.api.Test;

class CultureAndSkillsTest {

    private static final ServiceModel MODEL = CultureAndSkills.model();

    @Test
    void looksAtCultureSkillsAndPeople() {
        assertThat(MODEL.root().children())
                .extracting(heading -> heading.text().zh())
                .containsExactly("服务文化", "服务技能", "服务团队");
        assertThat(MODEL.root().children())
                .allMatch(heading -> ((Heading) heading).indicators().size() >= 2);
    }

    @Test
    void takesInAllThatIsKnownOfThePeople() {
        assertThat(MODEL.indicators()).containsAll(PeopleAndCulture.indicators());
    }
}
