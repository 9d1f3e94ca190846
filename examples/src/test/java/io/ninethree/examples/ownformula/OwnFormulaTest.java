package io.ninethree.examples.ownformula;

import static io.ninethree.contract.IndicatorVerifier.verify;
import static io.ninethree.fact.Row.row;
import static io.ninethree.vocabulary.Cases.OWNER;
import static io.ninethree.vocabulary.Cases.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.contract.FormulaContract;
import io.ninethree.examples.Printed;
import io.ninethree.fact.Row;
import io.ninethree.formula.Absence;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OwnFormulaTest {

    private static final Row[] ROWS = {row(OWNER, "Li"), row(OWNER, "Wang", STORE, "Tianhe"), row(OWNER, "李"), row()};

    @TestFactory
    Stream<DynamicTest> keepsAllLaws() {
        return FormulaContract.of(new Concentration(OWNER)).given(ROWS).laws().stream()
                .map(law -> DynamicTest.dynamicTest(law.name(), law::verify));
    }

    @Test
    void isNoughtWhereAllHaveAsMany() {
        verify(WorkOnFewShoulders.INDICATOR)
                .given(row(OWNER, "Li"), row(OWNER, "Wang"), row(OWNER, "Zhou"))
                .measures(0)
                .scores(100);
        verify(WorkOnFewShoulders.INDICATOR).given(row()).isNotMeasured(Absence.NO_RECORDS);
    }

    /** The mean difference of all pairs, over twice the mean: |3 - 1| * 2 / 4 / (2 * 2). */
    @Test
    void measuresThreeToOne() throws Exception {
        assertThat(Printed.by(WorkOnFewShoulders::main)).isEqualTo("acme.fewShoulders: 80 points, 25.0 %, n = 4\n");
    }
}
