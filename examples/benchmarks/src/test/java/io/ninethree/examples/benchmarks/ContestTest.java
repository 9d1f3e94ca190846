package io.ninethree.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final List<Ticket> TICKETS = Tickets.random(4_000);

    @Test
    void sidesComputeTheSameNumbers() {
        assertThat(Contest.of(TICKETS).runners())
                .contains("engine total", "loop total", "loop over columns grouped", "streams grouped");
    }

    @Test
    void anotherNumberIsRefused() {
        Referee referee = new Referee();
        referee.check("first", Numbers.ofTotal(new double[] {1, 2}));
        assertThatThrownBy(() -> referee.check("second", Numbers.ofTotal(new double[] {1, 2.00001})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("number 2 of second in group 0 must be 2.0, was 2.00001");
    }

    @Test
    void ticketsAreTheSameWheneverTheyAreMade() {
        assertThat(Tickets.random(1_000)).isEqualTo(Tickets.random(1_000));
    }
}
