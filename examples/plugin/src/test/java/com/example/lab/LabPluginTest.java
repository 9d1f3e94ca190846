package com.example.lab;

import static io.ninethree.fact.Row.row;

import io.ninethree.contract.CurveContract;
import io.ninethree.contract.FormulaContract;
import io.ninethree.contract.ProviderContract;
import io.ninethree.fact.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LabPluginTest {

    private static final Row[] ROWS = {
        row(Chats.REASON, "bill"), row(Chats.REASON, "物流"), row(Chats.REASON, "bill", Chats.CHANNEL, "app"), row()
    };

    @TestFactory
    Stream<DynamicTest> keepsAllLaws() {
        return Stream.of(
                        FormulaContract.of(new VitalFew(Chats.REASON, 1))
                                .given(ROWS)
                                .laws(),
                        CurveContract.of(new Logistic(0.6, -0.1)).laws(),
                        ProviderContract.of(new LabPlugin()).laws())
                .flatMap(List::stream)
                .map(law -> DynamicTest.dynamicTest(law.name(), law::verify));
    }
}
