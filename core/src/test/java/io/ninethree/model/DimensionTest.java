package io.ninethree.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTest {

    private static final Text NAME = Text.of("包装", "Packaging");

    private static final List<Dimension> TWELVE = Stream.<Dimension>concat(
                    Stream.of(Experience.values()), Stream.of(Guarantee.values()))
            .toList();

    /** Turkish lower-cases I to a letter that is no ASCII. */
    @Test
    @DefaultLocale("tr")
    void idsAreWordsJoinedByHyphensInEveryLocale() {
        assertThat(TWELVE).extracting(Dimension::id).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void idsAndNamesAreUnique() {
        assertThat(TWELVE).hasSize(12);
        assertThat(TWELVE).extracting(Dimension::id).doesNotHaveDuplicates();
        assertThat(TWELVE).extracting(each -> each.text().zh()).doesNotHaveDuplicates();
        assertThat(TWELVE).extracting(each -> each.text().en()).doesNotHaveDuplicates();
    }

    @Test
    void meaningsAreSentencesInBothLanguages() {
        assertThat(TWELVE)
                .extracting(each -> each.meaning().zh())
                .doesNotHaveDuplicates()
                .allMatch(zh -> zh.endsWith("。"));
        assertThat(TWELVE)
                .extracting(each -> each.meaning().en())
                .doesNotHaveDuplicates()
                .allMatch(en -> en.endsWith("."));
    }

    @Test
    void mayBeOneOfYourOwn() {
        Text meaning = Text.of("开箱无忧。", "Unpacking is easy.");
        Dimension packaging = Dimension.named("gift-wrap2", NAME, meaning);
        assertThat(packaging.id()).isEqualTo("gift-wrap2");
        assertThat(packaging.text()).isEqualTo(NAME);
        assertThat(packaging.meaning()).isEqualTo(meaning);
        assertThat(packaging).isEqualTo(Dimension.named("gift-wrap2", NAME, meaning));
    }

    @ParameterizedTest
    @ValueSource(strings = {"response-speed", "closed-loop-improvement", "traceability"})
    void refusesTheIdsOfTheTwelve(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.named(id, NAME, NAME))
                .withMessage("id of a dimension must not be one of the twelve, was '" + id + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Packaging", "gift wrap", "gift_wrap", "gift-", "-gift", "gift--wrap", "2gift", "包装"})
    void refusesMalformedIds(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.named(id, NAME, NAME))
                .withMessage("id of a dimension must be lower-case words joined by hyphens, was '" + id + "'");
    }
}
