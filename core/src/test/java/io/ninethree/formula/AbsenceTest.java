package io.ninethree.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.model.Text;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    /** A heading without points gives the last of the reasons of its indicators. */
    @Test
    void goesFromWorkToPatience() {
        assertThat(Stream.of(Absence.values()).map(Absence::text))
                .containsExactly(
                        Text.of("不适用", "out of scope"),
                        Text.of("未接入", "not connected"),
                        Text.of("读取失败", "could not be read"),
                        Text.of("币种不一", "mixed currencies"),
                        Text.of("除数为零", "division by zero"),
                        Text.of("无记录", "no records"),
                        Text.of("无历史数据", "no history"),
                        Text.of("样本不足", "too few"),
                        Text.of("尚无法判定", "not yet decidable"));
    }
}
