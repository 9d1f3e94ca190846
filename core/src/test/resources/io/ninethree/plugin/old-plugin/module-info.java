module old.plugin {
    requires transitive io.ninethree.core;

    exports old;

    provides io.ninethree.plugin.IndicatorProvider with
            old.OldPlugin;
}
