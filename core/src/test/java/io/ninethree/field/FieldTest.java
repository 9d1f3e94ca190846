package io.ninethree.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.model.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

    private static final String ID = "acme.visits.checked-by2";

    private static List<Field<?>> oneOfEachKind(String id) {
        return List.of(
                FlagField.named(id),
                NumberField.named(id, Unit.COUNT),
                InstantField.named(id),
                DurationField.named(id),
                CategoryField.named(id),
                KeyField.named(id),
                MoneyField.named(id));
    }

    static Stream<Field<?>> kinds() {
        return oneOfEachKind(ID).stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void belongsToTheSourceThatItsIdStartsWith(Field<?> field) {
        assertThat(field.id()).isEqualTo(ID);
        assertThat(field.sourceId()).isEqualTo("acme.visits");
        assertThat(field).hasToString(ID);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadByTheLastPartOfItsId(Field<?> field) {
        assertThat(field.text()).isEqualTo(Text.of("checked-by2", "checked-by2"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void mayBeAskedWhetherItHasAValue(Field<?> field) {
        assertThat(field.isPresent()).isEqualTo(new Condition.Present(field));
    }

    @Test
    void isAnotherOneIfItsKindIs() {
        assertThat(kinds()).doesNotHaveDuplicates();
        assertThat(kinds()).containsExactlyElementsOf(oneOfEachKind(ID));
    }

    @Test
    void keepsItsIdUnderANameForItsReader() {
        Text name = Text.of("检查人", "checked by");
        List<Field<?>> called = List.of(
                FlagField.named(ID).called("检查人", "checked by"),
                NumberField.named(ID, Unit.COUNT).called("检查人", "checked by"),
                InstantField.named(ID).called("检查人", "checked by"),
                DurationField.named(ID).called("检查人", "checked by"),
                CategoryField.named(ID).called("检查人", "checked by"),
                KeyField.named(ID).called("检查人", "checked by"),
                MoneyField.named(ID).called("检查人", "checked by"));
        assertThat(called)
                .allMatch(field -> field.text().equals(name) && field.id().equals(ID));
    }

    static Stream<Function<String, Field<?>>> factories() {
        InstantField opened = InstantField.named("cases.openedAt");
        return Stream.of(
                FlagField::named,
                id -> NumberField.named(id, Unit.COUNT),
                InstantField::named,
                DurationField::named,
                CategoryField::named,
                KeyField::named,
                MoneyField::named,
                id -> DurationField.between(id, opened, opened),
                id -> new NumberField(id, Text.of("名", "name"), Unit.COUNT, 0, 1),
                id -> new InstantField(id, Text.of("名", "name"), false));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void refusesAnIdWithoutASource(Function<String, Field<?>> factory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.apply("openedAt"))
                .withMessage("id of a field must be the id of its source, a point and a name, was 'openedAt'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cases.", ".openedAt", "cases..openedAt", "Cases.openedAt", "cases.opened at", "cases.2nd"})
    void refusesMalformedIds(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlagField.named(id))
                .withMessage("id of a field must be the id of its source, a point and a name, was '" + id + "'");
    }
}
