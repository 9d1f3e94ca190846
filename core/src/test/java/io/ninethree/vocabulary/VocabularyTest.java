package io.ninethree.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.field.Field;
import io.ninethree.field.Source;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words for facts are complete: every field belongs to its source, has a name of its own and says what its absence means. */
class VocabularyTest {

    private static final Pattern FIELD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static final (\\w+Field) (\\w+) =", Pattern.DOTALL);

    static Stream<Class<?>> sources() {
        return Stream.of(
                Actions.class,
                Cases.class,
                Contacts.class,
                Customers.class,
                Feedback.class,
                Moments.class,
                Orders.class,
                Promises.class,
                Publications.class,
                Remedies.class,
                Reviews.class,
                Staff.class,
                Surveys.class,
                Touchpoints.class);
    }

    private static List<Field<?>> fields(Class<?> type) throws IllegalAccessException {
        List<Field<?>> fields = new ArrayList<>();
        for (java.lang.reflect.Field each : type.getFields()) {
            if (Modifier.isStatic(each.getModifiers()) && each.get(null) instanceof Field<?> field) {
                fields.add(field);
            }
        }
        return fields;
    }

    @ParameterizedTest
    @MethodSource("sources")
    void listsEveryFieldInItsSource(Class<?> type) throws Exception {
        Source source = (Source) type.getField("SOURCE").get(null);
        assertThat(source.fields()).containsExactlyInAnyOrderElementsOf(fields(type));
        assertThat(source.fields()).allSatisfy(field -> assertThat(field.id()).startsWith(source.id() + "."));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void givesEveryFieldANameOfItsOwn(Class<?> type) throws Exception {
        assertThat(fields(type)).extracting(field -> field.text().zh()).doesNotHaveDuplicates();
        assertThat(fields(type)).extracting(field -> field.text().en()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void saysOfEveryFieldWhatItsAbsenceMeans(Class<?> type) throws Exception {
        List<MatchResult> documented = FIELD.matcher(source(type)).results().toList();
        assertThat(documented).hasSameSizeAs(fields(type));
        assertThat(documented)
                .allSatisfy(field -> assertThat(field.group(1))
                        .as("%s.%s", type.getSimpleName(), field.group(3))
                        .containsPattern("[Aa]bsent|still running"));
    }

    private static String source(Class<?> type) throws IOException {
        return Files.readString(
                Path.of("src", "main", "java", "io", "ninethree", "vocabulary", type.getSimpleName() + ".java"));
    }
}
