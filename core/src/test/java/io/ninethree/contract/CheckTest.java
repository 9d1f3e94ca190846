package io.ninethree.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void runsWhenItIsVerifiedAndNotBefore() {
        List<String> runs = new ArrayList<>();
        Check check = new Check("something holds", () -> runs.add("run"));
        assertThat(runs).isEmpty();

        check.verify();
        assertThat(runs).containsExactly("run");
        assertThat(check).hasToString("something holds");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check(" ", () -> {}))
                .withMessage("name of a check must not be blank, was ' '");
    }
}
