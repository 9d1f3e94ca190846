/** Programs that show how ninethree is used. */
module io.ninethree.examples {
    requires io.ninethree.metrics;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;
}
