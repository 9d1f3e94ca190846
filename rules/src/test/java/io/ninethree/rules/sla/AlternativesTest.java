package io.ninethree.rules.sla;

import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Row;
import io.ninethree.field.Condition;
import io.ninethree.vocabulary.Cases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What two conditions have to do with each other, beside asking them about every case that there can be. */
class AlternativesTest {

    private static final List<Row> ROWS = rows();

    /** Every combination of three fields; among the tiers is one that no condition names. */
    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Row tier : Stream.concat(
                        Stream.of(row()), Stream.of("a", "b", "c", "other").map(word -> row(Cases.TIER, word)))
                .toList()) {
            for (Row flag : List.of(row(), row(Cases.COMPLAINT, true), row(Cases.COMPLAINT, false))) {
                rows.add(tier.and(flag));
                for (double number = 0; number <= 5; number++) {
                    rows.add(tier.and(flag).and(Cases.QUESTIONS_ASKED, number));
                }
            }
        }
        return rows;
    }

    private static boolean holds(Condition condition, Row row) {
        return row.answer(condition, Instant.EPOCH).orElse(false);
    }

    private static boolean meet(Condition one, Condition other) {
        return ROWS.stream().anyMatch(row -> holds(one, row) && holds(other, row));
    }

    private static boolean coversAll(Condition wide, Condition narrow) {
        return ROWS.stream().noneMatch(row -> holds(narrow, row) && !holds(wide, row));
    }

    private static boolean mayMeet(Condition one, Condition other) {
        return Alternatives.of(one).mayMeet(Alternatives.of(other));
    }

    private static boolean covers(Condition wide, Condition narrow) {
        return Alternatives.of(wide).covers(Alternatives.of(narrow));
    }

    @Property
    void neverOverlooksACaseForWhichBothHold(@ForAll("conditions") Condition one, @ForAll("conditions") Condition two) {
        assertThat(mayMeet(one, two) || !meet(one, two)).isTrue();
        assertThat(mayMeet(two, one)).isEqualTo(mayMeet(one, two));
    }

    @Property
    void neverHidesACaseThatIsNotCovered(@ForAll("conditions") Condition wide, @ForAll("conditions") Condition two) {
        assertThat(!covers(wide, two) || coversAll(wide, two)).isTrue();
        assertThat(covers(wide.or(two), two)).isTrue();
        assertThat(covers(wide, wide.and(two))).isTrue();
        assertThat(covers(wide, wide)).isTrue();
    }

    @Property
    void isCertainAboutWordsAndNumbers(@ForAll("atoms") Condition one, @ForAll("atoms") Condition other) {
        assertThat(mayMeet(one, other)).isEqualTo(meet(one, other));
        assertThat(covers(one, other)).isEqualTo(coversAll(one, other));
    }

    @Test
    void saysThatItCannotTellWhatIsTooMuch() {
        Condition many = Cases.TIER.is("a");
        for (int i = 0; i < 12; i++) {
            many = many.and(Cases.STORE.is("s" + i).or(Cases.TEAM.is("t" + i)));
        }

        assertThat(mayMeet(many, Cases.TIER.is("b"))).isTrue();
        assertThat(covers(Cases.TIER.is("a"), many)).isFalse();
        assertThat(covers(many, many)).isTrue();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return nested(3);
    }

    private Arbitrary<Condition> nested(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Condition> inner = nested(depth - 1);
        return Arbitraries.oneOf(
                        inner,
                        inner.map(Condition::not),
                        Combinators.combine(inner, inner).as(Condition::and),
                        Combinators.combine(inner, inner).as(Condition::or))
                .withoutEdgeCases();
    }

    private Arbitrary<Condition> leaves() {
        return Arbitraries.oneOf(
                atoms(),
                Arbitraries.of(Condition.always(), Cases.COMPLAINT.isTrue(), Cases.COMPLAINT.isFalse()),
                Arbitraries.of(Cases.TIER, Cases.COMPLAINT, Cases.QUESTIONS_ASKED)
                        .map(Condition.Present::new));
    }

    /** Words that a tier is or is not, and ranges of whole numbers. */
    @Provide
    Arbitrary<Condition> atoms() {
        Arbitrary<Condition> words = Arbitraries.of("a", "b", "c")
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(some -> Cases.TIER.in(some.toArray(String[]::new)));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 5);
        Arbitrary<Condition> ranges = Combinators.combine(numbers, numbers)
                .as((low, high) ->
                        new Condition.Between(Cases.QUESTIONS_ASKED, Math.min(low, high), Math.max(low, high)));
        return Arbitraries.oneOf(words, words.map(Condition::not), ranges).withoutEdgeCases();
    }
}
