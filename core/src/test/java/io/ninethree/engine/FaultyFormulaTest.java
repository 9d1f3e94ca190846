package io.ninethree.engine;

import static io.ninethree.engine.Scored.SPENT;
import static io.ninethree.engine.Scored.VISITS;
import static io.ninethree.engine.Scored.WHOLE;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.model;
import static io.ninethree.engine.Scored.number;
import static io.ninethree.fact.Row.row;
import static io.ninethree.field.Unit.COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.field.Money;
import io.ninethree.field.MoneyField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.formula.CustomFormula;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.formula.IndicatorValue.Amount;
import io.ninethree.formula.IndicatorValue.Failure;
import io.ninethree.formula.IndicatorValue.NotMeasured;
import io.ninethree.formula.Sample;
import io.ninethree.score.Scorecard;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user's formula throws costs its own value, says its kind and how often, and changes no other number. */
final class FaultyFormulaTest {

    private static final List<Formula> OTHERS =
            List.of(Formula.mean(SPENT), Formula.quantile(SPENT, 0.3), new Faulty(SPENT, "nothing"));

    /** Two visits and one more, in a tally each, merged as bytes. */
    private static Scorecard merged(String broken) {
        ScoringEngine engine = ScoringEngine.of(model(List.of(
                indicator("faulty", new Faulty(SPENT, broken)),
                indicator("mean", OTHERS.get(0)),
                indicator("quantile", OTHERS.get(1)),
                indicator("sound", OTHERS.get(2)))));
        Tally two = engine.tally(WHOLE).add(Records.of(VISITS, row(SPENT, 1), row(SPENT, 2.5)));
        Tally one = engine.tally(WHOLE).add(Records.of(VISITS, row(SPENT, -4)));
        byte[] bytes =
                engine.tally(WHOLE).merge(two).merge(one.toBytes(), VISITS).toBytes();
        return engine.tally(WHOLE).merge(bytes, VISITS).scorecard();
    }

    @ParameterizedTest
    @CsvSource({"empty, 3", "add, 3", "valueOf, 1"})
    void whatFailsIsCounted(String method, long times) {
        IndicatorValue expected = new NotMeasured(
                Absence.FAILED, COUNT, Sample.of(3), List.of(new Failure("UnsupportedOperationException", times)));
        assertThat(merged(method).of("faulty").value()).isEqualTo(expected);
    }

    /** How often states are merged, written and read depends on how the records were divided. */
    @ParameterizedTest
    @CsvSource({"merge", "write", "read"})
    void whatFailsWithAStateIsCountedAtLeastOnce(String method) {
        NotMeasured value = (NotMeasured) merged(method).of("faulty").value();
        assertThat(value.reason()).isEqualTo(Absence.FAILED);
        assertThat(value.sample()).isEqualTo(Sample.of(3));
        assertThat(value.failures()).extracting(Failure::kind).containsExactly("UnsupportedOperationException");
    }

    @ParameterizedTest
    @CsvSource({"empty", "add", "merge", "valueOf", "write", "read", "unit", "part"})
    void nobodyElseChanges(String method) {
        Scorecard sound = merged("nothing");
        Scorecard faulty = merged(method);
        for (String id : List.of("mean", "quantile", "sound")) {
            assertThat(faulty.of(id).value()).isEqualTo(sound.of(id).value());
        }
    }

    @Test
    void aFormulaThatWorksHasItsValue() {
        assertThat(merged("nothing").of("faulty").value()).isEqualTo(number(3, COUNT, Sample.of(3)));
    }

    @Test
    void aValueInAnotherUnitFails() {
        NotMeasured value = (NotMeasured) merged("unit").of("faulty").value();
        assertThat(value.failures()).containsExactly(new Failure("other unit", 1));
    }

    @Test
    void aStateThatIsNotReadToItsEndFails() {
        NotMeasured value = (NotMeasured) merged("part").of("faulty").value();
        assertThat(value.failures()).extracting(Failure::kind).containsExactly("IOException");
    }

    private static final MoneyField PAID = MoneyField.named("visits.paid");

    /** A formula of a user: the last amount by size. */
    private record MostPaid() implements CustomFormula<Money> {

        @Override
        public Signature signature() {
            return Signature.of("acme.most", 1, Unit.MONEY, PAID);
        }

        @Override
        public Money empty() {
            return Money.of("0", "CNY");
        }

        @Override
        public Money add(Money state, Row row) {
            return merge(state, row.value(PAID).orElse(state));
        }

        @Override
        public Money merge(Money a, Money b) {
            return a.amount().compareTo(b.amount()) >= 0 ? a : b;
        }

        @Override
        public IndicatorValue valueOf(Money state) {
            return new Amount(state, Sample.of(99));
        }

        @Override
        public void write(Money state, DataOutput out) throws IOException {
            out.writeUTF(state.amount().toPlainString());
        }

        @Override
        public Money read(int version, DataInput in) throws IOException {
            return Money.of(in.readUTF(), "CNY");
        }
    }

    @Test
    void anAmountIsOfTheUnitOfMoney() {
        Source shop = Source.of("visits", Scored.CAME_AT, PAID);
        Records paid = Records.of(shop, row(PAID, Money.of("12.5", "CNY")), row(PAID, Money.of("7", "CNY")));
        assertThat(Scored.value(indicator(new MostPaid()), WHOLE, paid))
                .isEqualTo(new Amount(Money.of("12.5", "CNY"), Sample.of(2)));
    }
}
