/** The standard 9+3 model. */
module io.ninethree.metrics {
    requires transitive io.ninethree.core;
    requires static transitive org.jspecify;

    exports io.ninethree.metrics;
}
