package io.ninethree.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShrinkingTest {

    private static final Shrinking<Integer> NUMBERS = Shrinking.each(
            "number", number -> Stream.of(number / 2, number - 1).filter(half -> half >= 0 && half < number));

    private static String message(Check check) {
        return catchThrowableOfType(AssertionError.class, check::verify).getMessage();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new AssertionError("something must hold");
        }
    }

    @Property(tries = 200)
    void findsTheOneExampleThatMatters(@ForAll List<Byte> before, @ForAll List<Byte> after) {
        List<Integer> numbers = Stream.of(
                        before.stream().map(Byte::intValue),
                        Stream.of(1_000),
                        after.stream().map(Byte::intValue))
                .flatMap(each -> each)
                .toList();
        Check check =
                NUMBERS.check("small", numbers, some -> require(some.stream().allMatch(each -> each < 200)));
        assertThat(message(check)).isEqualTo("something must hold\nfails for 1 number: 200");
    }

    @Test
    void keepsWhatMattersTogether() {
        List<Integer> numbers = IntStream.range(0, 40).boxed().toList();
        Check check = NUMBERS.check("apart", numbers, some -> require(!some.containsAll(Set.of(7, 31))));
        assertThat(message(check)).isEqualTo("something must hold\nfails for 2 numbers: 7, 31");
    }

    @Test
    void saysThatNoExampleIsNeeded() {
        Check check = NUMBERS.check("never", List.of(1, 2, 3), some -> require(false));
        assertThat(message(check)).isEqualTo("something must hold\nfails without any number");
    }

    @Test
    void endsWhereExamplesNeverBecomeSimplest() {
        AtomicInteger tries = new AtomicInteger();
        Shrinking<Integer> endless = Shrinking.each("number", number -> Stream.of(number + 1));
        Check check = endless.check("endless", List.of(0), some -> {
            tries.incrementAndGet();
            require(some.isEmpty());
        });
        assertThat(message(check)).isEqualTo("something must hold\nfails for 1 number: 200");
        assertThat(tries).hasValue(401);
    }

    @Test
    void takesWhatIsThrownForAFailure() {
        Check check =
                NUMBERS.check("thrown", List.of(1, 0, 2), some -> some.forEach(number -> require(1 / number >= 0)));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(check::verify)
                .withMessage(
                        "nothing must be thrown, was java.lang.ArithmeticException: / by zero\nfails for 1 number: 0")
                .havingRootCause()
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void runsALawThatHoldsOnce() {
        AtomicInteger tries = new AtomicInteger();
        NUMBERS.check("holds", List.of(1, 2), some -> tries.incrementAndGet()).verify();
        assertThat(tries).hasValue(1);
    }
}
