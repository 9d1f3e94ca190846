package io.ninethree.examples.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void tellsEveryTwentyThousandRowsAndTheirNumber() {
        assertThat(said(41_712).lines())
                .containsExactly("log: 20,000 rows ...", "log: 40,000 rows ...", "log: 41,712 rows in all");
    }

    @Test
    void saysNothingOfAShortReading() {
        assertThat(said(19_999)).isEmpty();
    }

    private static String said(int rows) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Progress progress = new Progress("log", new PrintStream(said, true, StandardCharsets.UTF_8));
        for (int row = 0; row < rows; row++) {
            progress.step();
        }
        progress.finish();
        return said.toString(StandardCharsets.UTF_8);
    }
}
