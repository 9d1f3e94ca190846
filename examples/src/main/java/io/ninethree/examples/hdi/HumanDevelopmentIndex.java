package io.ninethree.examples.hdi;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.field.NumberField;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Text;
import io.ninethree.report.TextReport;
import io.ninethree.score.Aggregation;
import io.ninethree.score.Bands;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Human Development Index of the United Nations, from 0 to 100 instead of 0 to 1.
 *
 * <p>Goalposts turn four published figures into points: life expectancy from 20 to 85 years, expected years of schooling
 * from 0 to 18, mean years from 0 to 15, and the logarithm of the gross national income per head from 100 to 75,000 dollars
 * of 2017 purchasing power. Education is the arithmetic mean of both schooling figures; the whole is the geometric mean of
 * health, education and income; its groups begin at 55, 70 and 80 points (United Nations Development Programme, <i>Human Development Report 2023/24</i>, technical
 * note 1).
 */
public final class HumanDevelopmentIndex {

    private static final Unit YEARS = new Unit("years");

    private static final Unit DOLLARS = new Unit("PPP dollars");

    private static final Indicator LIFE_EXPECTANCY =
            indicator("lifeExpectancy", Text.of("预期寿命", "Life expectancy"), YEARS, ScoreCurve.linear(20, 85));

    private static final Indicator EXPECTED_YEARS = indicator(
            "expectedYears", Text.of("预期受教育年限", "Expected years of schooling"), YEARS, ScoreCurve.linear(0, 18));

    private static final Indicator MEAN_YEARS =
            indicator("meanYears", Text.of("平均受教育年限", "Mean years of schooling"), YEARS, ScoreCurve.linear(0, 15));

    private static final Indicator INCOME = indicator(
            "income", Text.of("人均国民总收入", "National income per head"), DOLLARS, ScoreCurve.logarithmic(100, 75_000));

    /**
     * The published figures of a country.
     *
     * @param year the year
     * @param lifeExpectancy at birth, in years
     * @param expectedYears the years of schooling that a child can expect
     * @param meanYears the years of schooling that adults have had
     * @param income gross national income per head, in dollars of 2017 purchasing power
     */
    public record Country(int year, double lifeExpectancy, double expectedYears, double meanYears, double income) {}

    private HumanDevelopmentIndex() {}

    /**
     * Scores China in 2022 and says what moved since 2021. The figures are those of the reports 2023/24 and 2021/22, which
     * publish 0.788 and 0.768.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Scorecard before = score(new Country(2021, 78.2107, 14.2361149, 7.600118446, 17504.39969));
        Scorecard after = score(new Country(2022, 78.587, 15.21793605, 8.106910446, 18024.88747));
        System.out.println(TextReport.of(after, Locale.ENGLISH));
        System.out.println(after.overall().explain());
        System.out.print(after.since(before).explain());
    }

    /**
     * The index as a model.
     *
     * @return the model
     */
    public static ServiceModel model() {
        Heading index = Heading.of(
                        "hdi",
                        Text.of("人类发展指数", "Human Development Index"),
                        List.of(
                                Heading.of("health", Text.of("健康", "Health"), List.of(LIFE_EXPECTANCY)),
                                Heading.of(
                                        "education", Text.of("教育", "Education"), List.of(EXPECTED_YEARS, MEAN_YEARS)),
                                Heading.of("standard", Text.of("生活水平", "Standard of living"), List.of(INCOME))))
                .withAggregation(Aggregation.geometric());
        return new ServiceModel(index.text(), index, List.of()).withBands(bands());
    }

    /** The four groups of the report. */
    private static Bands bands() {
        return Bands.startingWith("低", "low")
                .and(55, "中等", "medium")
                .and(70, "高", "high")
                .and(80, "极高", "very high");
    }

    private static Indicator indicator(String id, Text text, Unit unit, ScoreCurve goalposts) {
        return Indicator.named(id)
                .called(text.zh(), text.en())
                .measures(Formula.mean(NumberField.named("countries." + id, unit)))
                .scoredBy(goalposts)
                .higherIsBetter()
                .build();
    }

    /**
     * The index of one country.
     *
     * @param country its published figures
     * @return a scorecard whose whole is the index, 0 to 100
     */
    public static Scorecard score(Country country) {
        LocalDate start = LocalDate.of(country.year(), 1, 1);
        return Scorecard.of(
                model(),
                ScoringPeriod.between(start, start.plusYears(1), ZoneOffset.UTC),
                Map.of(
                        LIFE_EXPECTANCY.id(), IndicatorValue.measured(country.lifeExpectancy(), YEARS, 1),
                        EXPECTED_YEARS.id(), IndicatorValue.measured(country.expectedYears(), YEARS, 1),
                        MEAN_YEARS.id(), IndicatorValue.measured(country.meanYears(), YEARS, 1),
                        INCOME.id(), IndicatorValue.measured(country.income(), DOLLARS, 1)));
    }
}
