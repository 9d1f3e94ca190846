package io.ninethree.engine;

import static io.ninethree.engine.Truth.FALSE;
import static io.ninethree.engine.Truth.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TruthTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            FALSE,      FALSE,      FALSE,      FALSE
            FALSE,      TRUE,       FALSE,      TRUE
            FALSE,      UNDECIDED,  FALSE,      UNDECIDED
            FALSE,      ABSENT,     FALSE,      ABSENT
            FALSE,      UNREADABLE, FALSE,      UNREADABLE
            TRUE,       FALSE,      FALSE,      TRUE
            TRUE,       TRUE,       TRUE,       TRUE
            TRUE,       UNDECIDED,  UNDECIDED,  TRUE
            TRUE,       ABSENT,     ABSENT,     TRUE
            TRUE,       UNREADABLE, UNREADABLE, TRUE
            UNDECIDED,  FALSE,      FALSE,      UNDECIDED
            UNDECIDED,  TRUE,       UNDECIDED,  TRUE
            UNDECIDED,  UNDECIDED,  UNDECIDED,  UNDECIDED
            UNDECIDED,  ABSENT,     ABSENT,     ABSENT
            UNDECIDED,  UNREADABLE, UNREADABLE, UNREADABLE
            ABSENT,     FALSE,      FALSE,      ABSENT
            ABSENT,     TRUE,       ABSENT,     TRUE
            ABSENT,     UNDECIDED,  ABSENT,     ABSENT
            ABSENT,     ABSENT,     ABSENT,     ABSENT
            ABSENT,     UNREADABLE, UNREADABLE, UNREADABLE
            UNREADABLE, FALSE,      FALSE,      UNREADABLE
            UNREADABLE, TRUE,       UNREADABLE, TRUE
            UNREADABLE, UNDECIDED,  UNREADABLE, UNREADABLE
            UNREADABLE, ABSENT,     UNREADABLE, UNREADABLE
            UNREADABLE, UNREADABLE, UNREADABLE, UNREADABLE
            """)
    void combines(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"FALSE, TRUE", "TRUE, FALSE", "UNDECIDED, UNDECIDED", "ABSENT, ABSENT", "UNREADABLE, UNREADABLE"})
    void turns(Truth truth, Truth opposite) {
        assertThat(truth.not()).isEqualTo(opposite);
    }

    @Test
    void isKnownOnlyIfTrueOrFalse() {
        assertThat(Truth.values()).filteredOn(Truth::isKnown).containsExactly(FALSE, TRUE);
    }

    @Test
    void isMadeOfABoolean() {
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
    }

    /** With all that is unknown in the middle, Kleene's conjunction is the smaller and his disjunction the larger. */
    @Property
    void isKleenesLogic(@ForAll Truth one, @ForAll Truth other) {
        assertThat(rank(one.and(other))).isEqualTo(Math.min(rank(one), rank(other)));
        assertThat(rank(one.or(other))).isEqualTo(Math.max(rank(one), rank(other)));
        assertThat(rank(one.not())).isEqualTo(-rank(one));
    }

    @Property
    void obeysDeMorgan(@ForAll Truth one, @ForAll Truth other) {
        assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
        assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
    }

    @Property
    void doesNotDependOnOrder(@ForAll Truth one, @ForAll Truth other) {
        assertThat(one.and(other)).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(other.or(one));
    }

    @Property
    void doesNotDependOnBrackets(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void turnsTwiceToItself(@ForAll Truth truth) {
        assertThat(truth.not().not()).isEqualTo(truth);
        assertThat(truth.and(truth)).isEqualTo(truth);
        assertThat(truth.or(truth)).isEqualTo(truth);
    }

    private static int rank(Truth truth) {
        return truth == FALSE ? -1 : truth == TRUE ? 1 : 0;
    }
}
