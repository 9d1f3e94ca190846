/** The standard 9+3 model with its catalogue and presets, the improvement loop, and the journeys, people and money around it. */
module io.ninethree.metrics {
    requires transitive io.ninethree.core;
    requires static transitive org.jspecify;
    requires tools.jackson.core; // which core needs for definitions, and does not require

    exports io.ninethree.metrics;
    exports io.ninethree.metrics.catalogue;
    exports io.ninethree.metrics.improvement;
    exports io.ninethree.metrics.investment;
    exports io.ninethree.metrics.journey;
    exports io.ninethree.metrics.people;
    exports io.ninethree.metrics.preset;
}
