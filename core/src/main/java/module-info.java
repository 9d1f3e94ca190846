/**
 * The language of service quality and the engine that scores it.
 *
 * <p>Facts go in through {@link io.ninethree.fact.RecordMapping}, a {@link io.ninethree.score.ServiceModel} says what
 * they mean, {@link io.ninethree.engine.ScoringEngine} turns them into a {@link io.ninethree.score.Scorecard}.
 */
module io.ninethree.core {
    requires static transitive org.jspecify;
    requires static tools.jackson.core;

    uses io.ninethree.plugin.IndicatorProvider;

    exports io.ninethree.model;
    exports io.ninethree.statistics;
    exports io.ninethree.process;
    exports io.ninethree.explain;
    exports io.ninethree.field;
    exports io.ninethree.fact;
    exports io.ninethree.vocabulary;
    exports io.ninethree.formula;
    exports io.ninethree.score;
    exports io.ninethree.compare;
    exports io.ninethree.engine;
    exports io.ninethree.whatif;
    exports io.ninethree.report;
    exports io.ninethree.definition;
    exports io.ninethree.plugin;
    exports io.ninethree.contract;
}
