package io.ninethree.definition;

import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.IndicatorCase.Expected;
import io.ninethree.definition.IndicatorCase.Rows;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.score.Indicator;
import java.util.List;
import java.util.Optional;

/** Cases of indicators, whose rows have all the fields that the indicator reads, and no others. */
record IndicatorCaseKind() implements DefinitionKind<IndicatorCase> {

    @Override
    public String name() {
        return "indicator";
    }

    @Override
    public Class<IndicatorCase> type() {
        return IndicatorCase.class;
    }

    @Override
    public DefinitionFormat<IndicatorCase> format(Formats formats) {
        Member<IndicatorCase, String> of = Member.required("of", Formats.idOf(Indicator.class), IndicatorCase::of);
        Member<IndicatorCase, String> name = Member.required("name", text(), IndicatorCase::name);
        Member<IndicatorCase, List<Rows>> given = Member.required("given", Rows.FORMAT, IndicatorCase::given);
        Member<IndicatorCase, List<String>> without =
                Member.optional("without", Formats.list(text()), IndicatorCase::without, List.of());
        Member<IndicatorCase, Optional<ScoringPeriod>> period =
                Member.maybe("period", Periods.FORMAT, IndicatorCase::period);
        Member<IndicatorCase, Expected> expect = Member.required("expect", Expected.FORMAT, IndicatorCase::expect);
        DefinitionFormat<IndicatorCase> format = object(
                in -> new IndicatorCase(
                        in.get(of), in.get(name), in.get(given), in.get(without), in.get(period), in.get(expect)),
                of,
                name,
                given,
                without,
                period,
                expect);
        return format.checked(Fixture::check);
    }
}
