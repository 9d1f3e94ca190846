/** A plugin for ninethree: what chats of a help desk tell about its products. */
module com.example.lab {
    requires io.ninethree.core;

    provides io.ninethree.plugin.IndicatorProvider with
            com.example.lab.LabPlugin;
}
