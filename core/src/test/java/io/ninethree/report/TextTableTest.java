package io.ninethree.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

    @Test
    void alignsItsColumns() {
        TextTable table = new TextTable("rl").line("7.5", "speed").line("100.0", "care");
        assertThat(table).hasToString("""
                    7.5  speed
                  100.0  care
                """);
    }

    @Test
    void countsTwoColumnsForEachChineseCharacter() {
        TextTable table =
                new TextTable("lr").line("响应速度", "7").line("24小时", "12").line("speed", "120");
        assertThat(table).hasToString("""
                  响应速度    7
                  24小时     12
                  speed     120
                """);
    }

    @Test
    void endsEachLineWithItsLastCharacter() {
        assertThat(new TextTable("ll").line("speed", "").line("care", "note")).hasToString("""
                  speed
                  care   note
                """);
    }

    @Test
    void isEmptyWithoutLines() {
        assertThat(new TextTable("lr")).hasToString("");
    }

    @Test
    void refusesWhatDoesNotFitItsColumns() {
        assertThatThrownBy(() -> new TextTable("lc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of a table must be l or r each, were 'lc'");
        assertThatThrownBy(() -> new TextTable("lr").line("speed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cells of a line must be 2, were 1");
    }

    @ParameterizedTest
    @CsvSource({
        "speed, 5",
        "响应, 4",
        "（均值）, 8",
        "、。, 4",
        "90 % – 95 %, 11",
        "→, 1",
        "！～, 4",
        "｡, 1",
        "￠￦, 4",
        "￨, 1",
        "赔付（￥）, 10",
        "𠮷, 2"
    })
    void knowsHowWideATextIs(String text, int width) {
        assertThat(TextTable.width(text)).isEqualTo(width);
    }
}
