/** Programs that show how ninethree is used. */
@SuppressWarnings("requires-automatic") // biweekly is not a module
module io.ninethree.examples {
    requires io.ninethree.metrics;
    requires io.ninethree.rules;
    requires de.siegmar.fastcsv;
    requires net.sf.biweekly;
    requires static org.jspecify;
}
