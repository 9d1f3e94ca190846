package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.model.Text;
import org.junit.jupiter.api.Test;

class CategoryFieldTest {

    private static final SharedField STORE = SharedField.named("store").called("门店", "store");

    @Test
    void mayShareItsMeaningWithFieldsOfOtherSources() {
        CategoryField store = CategoryField.named("cases.shop").sharedAs(STORE);
        assertThat(store.sharedField()).contains(STORE);
        assertThat(store.text()).isEqualTo(Text.of("门店", "store"));
        assertThat(store.called("店", "shop").sharedField()).contains(STORE);
    }

    @Test
    void standsForItselfOtherwise() {
        assertThat(CategoryField.named("cases.shop").sharedField()).isEmpty();
    }

    @Test
    void sharesUnderTheNameOfTheMeaningUntilItIsCalled() {
        assertThat(SharedField.named("store").text()).isEqualTo(Text.of("store", "store"));
        assertThat(SharedField.named("store").called("门店", "shop"))
                .isEqualTo(new SharedField("store", Text.of("门店", "shop")));
    }

    @Test
    void refusesABlankMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharedField(" ", Text.of("门店", "store")))
                .withMessage("name of a shared field must not be blank, was ' '");
    }
}
