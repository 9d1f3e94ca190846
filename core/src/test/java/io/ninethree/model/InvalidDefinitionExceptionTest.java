package io.ninethree.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.model.InvalidDefinitionException.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidDefinitionExceptionTest {

    private static final Problem CURVE = new Problem("response-speed/resp.firstMean", "curve must ascend, was flat");

    private static final Problem ID = new Problem("acme", "id must occur once, was 'acme' again");

    @Test
    void saysAllProblemsInTheirOrder() {
        assertThatThrownBy(() -> InvalidDefinitionException.throwIfAny(List.of(CURVE, ID)))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("response-speed/resp.firstMean: curve must ascend, was flat\n"
                        + "acme: id must occur once, was 'acme' again");
    }

    @Test
    void keepsTheProblemsForWhoeverShowsThem() {
        List<Problem> found = new ArrayList<>(List.of(ID, CURVE));
        InvalidDefinitionException exception = new InvalidDefinitionException(found);
        found.clear();
        assertThat(exception.problems()).containsExactly(ID, CURVE);
    }

    @Test
    void isNotThrownWithoutAProblem() {
        assertThatCode(() -> InvalidDefinitionException.throwIfAny(List.of())).doesNotThrowAnyException();
    }
}
