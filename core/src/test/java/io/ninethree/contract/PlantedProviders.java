package io.ninethree.contract;

import static io.ninethree.contract.MeanAnswer.ANSWER;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import io.ninethree.formula.Formula;
import io.ninethree.formula.IndicatorValue;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Text;
import io.ninethree.plugin.IndicatorProvider;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.ServiceModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Plugins, each with one fault. The right one brings two indicators and a source. */
final class PlantedProviders {

    private static final Formula MEAN = Formula.mean(ANSWER);

    private static final Indicator TAKEN = Indicator.named("lab.taken")
            .called("试题", "Planted")
            .measures(MEAN)
            .scoredBy(ScoreCurve.through(0, 7, 10))
            .under(Experience.NEED_INSIGHT)
            .build();

    private static final List<Check> RIGHT = laws(new Lab());

    private PlantedProviders() {}

    static List<Planted> table() {
        return List.of(
                indicators("a null among indicators", "everything is given, and nothing throws", (Indicator) null),
                provider("a prefix that is no word", "the prefix is a word", new Lab() {
                    @Override
                    public String prefix() {
                        return "Lab one";
                    }
                }),
                indicators("an id of somebody else", "ids begin with the prefix", indicator("need.fcr", MEAN)),
                indicators(
                        "an id that comes twice",
                        "no two things of a sort have one id",
                        indicator("lab.mean", MEAN),
                        indicator("lab.mean", MEAN)),
                indicators(
                        "an id that is taken", "no id hides that of another indicator", indicator("lab.taken", MEAN)),
                provider("a name in capitals of here", "the default locale and time zone do not matter", new Lab() {
                    @Override
                    public List<Indicator> indicators() {
                        return List.of(Indicator.named("lab.mean")
                                .called("试题", "title".toUpperCase(Locale.getDefault()))
                                .measures(MEAN)
                                .build());
                    }
                }),
                provider("another source each time", "asked again it gives the same", new Lab() {
                    private int asked;

                    @Override
                    public List<Source> sources() {
                        return List.of(source("lab.tests" + asked++));
                    }
                }),
                provider(
                        "a formula that equals no other",
                        "formulas are equal if and only if their signatures are",
                        new Lab() {
                            @Override
                            public List<Indicator> indicators() {
                                return List.of(indicator("lab.best", new MeanAnswer()));
                            }
                        }),
                indicators(
                        "one signature for two formulas",
                        "formulas are equal if and only if their signatures are",
                        indicator("lab.best", new Own("lab.percent", 90)),
                        indicator("lab.worst", new Own("lab.percent", 10))),
                indicators(
                        "a formula that fails without records",
                        "formulas keep their laws without records",
                        indicator("lab.best", new Failing())),
                indicators(
                        "a curve that is not kept within bounds",
                        "curves keep their laws",
                        Indicator.named("lab.steep")
                                .called("试题", "Planted")
                                .measures(MEAN)
                                .scoredBy(value -> value)
                                .build()),
                kinds(
                        "a kind that comes twice",
                        "no two things of a sort have one id",
                        new Topic("lab.topic"),
                        new Topic("lab.topic")),
                kinds("a kind that is not prefixed", "ids begin with the prefix", new Topic("topic")),
                kinds("a kind that is taken", "a schema can be made of kinds", new Topic("indicator")));
    }

    private static Planted indicators(String fault, String law, Indicator... wrong) {
        return provider(fault, law, new Lab() {
            @Override
            public List<Indicator> indicators() {
                return Arrays.asList(wrong);
            }
        });
    }

    private static Planted kinds(String fault, String law, DefinitionKind<?>... wrong) {
        return provider(fault, law, new Lab() {
            @Override
            public List<DefinitionKind<?>> kinds() {
                return List.of(wrong);
            }
        });
    }

    private static Planted provider(String fault, String law, IndicatorProvider wrong) {
        return new Planted(fault, law, laws(wrong), RIGHT);
    }

    private static List<Check> laws(IndicatorProvider provider) {
        return ProviderContract.of(provider).beside(ServiceModel.of(TAKEN)).laws();
    }

    private static Indicator indicator(String id, Formula formula) {
        return Indicator.named(id).called("试题", "Planted").measures(formula).build();
    }

    private static Source source(String id) {
        return Source.of(id, InstantField.named(id + ".at"));
    }

    private static class Lab implements IndicatorProvider {
        @Override
        public String prefix() {
            return "lab";
        }

        @Override
        public List<Indicator> indicators() {
            return List.of(
                    Indicator.named("lab.mean")
                            .called("平均分", "Mean answer")
                            .measures(MEAN)
                            .scoredBy(ScoreCurve.through(0, 7, 10))
                            .build(),
                    indicator("lab.best", new Own("lab.percent/90", 90)),
                    indicator("lab.worst", new Own("lab.percent/10", 10)));
        }

        @Override
        public List<Source> sources() {
            return List.of(source("lab.tests"));
        }

        @Override
        public List<DefinitionKind<?>> kinds() {
            return List.of(new Topic("lab.topic"));
        }
    }

    /** Topics of somebody's own, which are headings to everybody else. */
    private record Topic(String name) implements DefinitionKind<Dimension> {
        @Override
        public Class<Dimension> type() {
            return Dimension.class;
        }

        @Override
        public DefinitionFormat<Dimension> format(Formats formats) {
            Member<Dimension, Text> title = Member.required("title", Formats.texts(), Dimension::text);
            return Formats.object(in -> Dimension.named(in.id(), in.get(title), in.get(title)), title);
        }
    }

    /** A formula with a parameter, which should be part of its signature. */
    private static class Own extends MeanAnswer {
        private final String id;
        private final int percent;

        Own(String id, int percent) {
            this.id = id;
            this.percent = percent;
        }

        @Override
        public Signature signature() {
            return Signature.of(id, 1, Unit.POINTS, ANSWER);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Own that && id.equals(that.id) && percent == that.percent;
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    private static final class Failing extends Own {
        Failing() {
            super("lab.failing", 0);
        }

        @Override
        public IndicatorValue valueOf(long[] state) {
            return IndicatorValue.measured((double) state[1] / state[0], Unit.POINTS, state[0]);
        }
    }
}
