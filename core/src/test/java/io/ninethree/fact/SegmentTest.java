package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.field.SharedField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static final SharedField STORE = SharedField.named("store").called("门店", "store");
    private static final SharedField CHANNEL = SharedField.named("channel");

    private static final Segment NANJING_ROAD = Segment.of(STORE, "Nanjing Road");

    @Test
    void isReadByNamesAndWords() {
        assertThat(NANJING_ROAD.during("2026-06")).hasToString("store=Nanjing Road, 2026-06");
        assertThat(NANJING_ROAD.and(CHANNEL, "phone")).hasToString("channel=phone, store=Nanjing Road");
        assertThat(Segment.all()).hasToString("(all)");
        assertThat(Segment.all().during("2026")).hasToString("2026");
        assertThat(Segment.of(STORE, Segment.NONE)).hasToString("store=(none)");
        assertThat(Segment.of(STORE, Segment.OTHER)).hasToString("store=(other)");
    }

    @Test
    void isTheSameInWhicheverOrderItsWordsAreGiven() {
        Segment channelFirst =
                Segment.of(CHANNEL, "phone").and(STORE, "Nanjing Road").during("2026-06");
        Segment storeFirst = NANJING_ROAD.during("2026-06").and(CHANNEL, "phone");
        assertThat(channelFirst)
                .isEqualTo(storeFirst)
                .hasSameHashCodeAs(storeFirst)
                .isEqualByComparingTo(storeFirst);
        assertThat(storeFirst.words()).containsExactly(Map.entry(CHANNEL, "phone"), Map.entry(STORE, "Nanjing Road"));
        assertThat(storeFirst.span()).contains("2026-06");
    }

    @Test
    void isAnotherOneIfItsWordsOrItsSpanAre() {
        assertThat(NANJING_ROAD)
                .isNotEqualTo(Segment.of(STORE, "Xujiahui"))
                .isNotEqualTo(NANJING_ROAD.during("2026-06"))
                .isNotEqualTo(Segment.all());
        assertThat(Segment.all()).isEqualTo(new Segment(Map.of(), Optional.empty()));
    }

    @Test
    void isOrderedByNamesThenWordsThenSpan() {
        List<Segment> ordered = List.of(
                Segment.all(),
                Segment.all().during("2026-06"),
                Segment.of(CHANNEL, "phone"),
                Segment.of(CHANNEL, "web"),
                Segment.of(CHANNEL, "phone").and(STORE, "A"),
                Segment.of(STORE, "A"),
                Segment.of(STORE, "A").during("2026-05"),
                Segment.of(STORE, "A").during("2026-06"),
                Segment.of(STORE, "B"));
        assertThat(Stream.concat(ordered.subList(4, 9).stream(), ordered.subList(0, 4).stream())
                        .sorted())
                .containsExactlyElementsOf(ordered);
    }

    @Test
    void keepsItsWords() {
        Map<SharedField, String> words = new HashMap<>(Map.of(STORE, "A"));
        Segment segment = new Segment(words, Optional.empty());
        words.clear();
        assertThat(segment).isEqualTo(Segment.of(STORE, "A"));
    }

    @Test
    void refusesASecondWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NANJING_ROAD.and(STORE, "Xujiahui"))
                .withMessage("word for 'store' must be given once, was 'Nanjing Road' and 'Xujiahui'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NANJING_ROAD.and(SharedField.named("store"), "Xujiahui"))
                .withMessage("shared fields of a segment must have different names, were [store, store]");
    }

    @Test
    void refusesBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segment.of(STORE, " "))
                .withMessage("word for 'store' must not be blank, was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NANJING_ROAD.during(""))
                .withMessage("span of a segment must not be blank, was ''");
    }
}
