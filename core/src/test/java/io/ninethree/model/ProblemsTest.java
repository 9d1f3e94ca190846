package io.ninethree.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Whoever writes a definition learns at once of everything that is wrong with it. */
class ProblemsTest {

    @Test
    void tellsAllOfThemAtOnceAndInOrder() {
        Problems problems = new Problems();
        problems.addUnless(false, "plan/weights", "weights must add up to 1, were 2");
        problems.addUnless(true, "plan", "never told");
        problems.addIfBlank(" ", "plan", "name");
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        plan/weights: weights must add up to 1, were 2
                        plan: name must not be blank, was ' '""");
    }

    @Test
    void saysNothingIfNothingIsWrong() {
        Problems problems = new Problems();
        problems.addIfBlank("a", "plan", "name");
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }
}
