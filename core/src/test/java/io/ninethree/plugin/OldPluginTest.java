package io.ninethree.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A plugin that was compiled once and for all goes on to work, and so does the application that was compiled with it. */
class OldPluginTest {

    private static final URL JAR = Objects.requireNonNull(OldPluginTest.class.getResource("old-plugin.jar"));

    private static final String SCORED = """
            old.best: 100 points, 5, n = 4
            old.happy: 83.3 points, 66.7 %, n = 3
            old.visits: 4, n = 4""";

    @Test
    void worksOnTheClassPath() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {JAR}, Plugins.class.getClassLoader())) {
            Plugins plugins = Plugins.found(loader);
            Class<?> host = loader.loadClass("old.OldHost");
            assertThat(plugins.report().refused()).isEmpty();
            assertThat(host.getMethod("scored", Plugins.class).invoke(null, plugins))
                    .isEqualTo(SCORED);
            assertThat(host.getMethod("read", Plugins.class).invoke(null, plugins))
                    .isEqualTo("shop.best: 25 points, 5, n = 4");
        }
    }

    @Test
    void worksAsAModule() throws Exception {
        ModuleLayer layer =
                Workshop.layer(ModuleFinder.of(Workshop.library(), Path.of(JAR.toURI())), List.of("old.plugin"));
        Class<?> plugins = layer.findLoader("io.ninethree.core").loadClass(Plugins.class.getName());
        Object found = plugins.getMethod("found", ModuleLayer.class).invoke(null, layer);
        Class<?> host = layer.findLoader("old.plugin").loadClass("old.OldHost");
        assertThat(host.getMethod("scored", plugins).invoke(null, found)).isEqualTo(SCORED);
    }
}
