/** Programs that show how ninethree is used. */
module io.ninethree.examples {
    requires io.ninethree.metrics;
    requires io.ninethree.rules;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;
}
