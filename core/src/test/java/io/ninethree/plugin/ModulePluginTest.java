package io.ninethree.plugin;

import static io.ninethree.plugin.Workshop.provider;
import static io.ninethree.plugin.Workshop.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules bring plugins as well, with this library as a module beside them and no JSON library. */
class ModulePluginTest {

    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    @TempDir
    private static Path folder;

    private static Class<?> plugins;
    private static ModuleLayer layer;

    private static void module(Workshop workshop, String module, String providers, String... sources) {
        workshop.write(
                "src/" + module + "/module-info.java",
                "module " + module + " { requires io.ninethree.core;"
                        + " provides io.ninethree.plugin.IndicatorProvider with " + providers + "; }");
        for (String source : sources) {
            String name =
                    CLASS.matcher(source).results().findFirst().orElseThrow().group(1);
            workshop.write("src/" + module + "/" + module + "/" + name + ".java", source.replace("faulty", module));
        }
    }

    /** The modules are named against the order in which they are made. */
    @BeforeAll
    static void makeModules() throws Exception {
        Workshop workshop = new Workshop(folder);
        module(workshop, "late", "late.Early", provider("Early", "public String prefix() { return \"second\"; }"));
        module(workshop, "first", "first.Second, first.First", sound("First"), sound("Second"));
        module(
                workshop,
                "broken",
                "broken.Throwing, broken.Absent, broken.Orphan, broken.Hollow, broken.Made",
                provider("Throwing", "public Throwing() { throw new IllegalStateException(\"no licence\"); }"),
                provider("Absent", ""),
                provider("class", "Gone", ""),
                "package faulty; public class Orphan extends Gone {}",
                provider("Hollow", ""),
                "package faulty; public class Made { public static First provider() { return new First(); } }",
                sound("First").replace("first.count", "made.count").replace("\"first\"", "\"made\""));
        Path classes = workshop.compile("--module-path", Workshop.libraries(), "--module-source-path", folder + "/src");
        Files.delete(classes.resolve("broken/broken/Absent.class"));
        Files.delete(classes.resolve("broken/broken/Gone.class"));
        Workshop other = new Workshop(folder.resolve("other"));
        other.write("src/Hollow.java", "package broken; public class Hollow {}");
        Files.copy(
                other.compile().resolve("broken/Hollow.class"),
                classes.resolve("broken/broken/Hollow.class"),
                StandardCopyOption.REPLACE_EXISTING);
        layer = Workshop.layer(ModuleFinder.of(Workshop.library(), classes), List.of("late", "first", "broken"));
        plugins = layer.findLoader("io.ninethree.core").loadClass(Plugins.class.getName());
    }

    @Test
    void whatIsWrongWithOneCostsOneOnly() throws Exception {
        Object found = plugins.getMethod("found", ModuleLayer.class).invoke(null, layer);
        assertThat(plugins.getMethod("indicators").invoke(found))
                .hasToString("[second.count, first.count, made.count]");
        String classes = folder.resolve("classes").toString();
        assertThat(found.toString().replace("file://", "file:").replace(classes, ""))
                .isEqualTo("""
                        plugins: 3 loaded, 5 refused
                        second: indicators 1, kinds 0, sources 0; first.Second (file:/first/)
                        first: indicators 1, kinds 0, sources 0; first.First (file:/first/)
                        made: indicators 1, kinds 0, sources 0; broken.First (file:/broken/)
                        refused broken.Throwing (file:/broken/): constructor must work, threw IllegalStateException: no licence
                        refused broken.Absent (file:/broken/): class that a module provides must load,\
                         threw ClassNotFoundException: broken.Absent
                        refused broken.Orphan (file:/broken/): class that a module provides must load,\
                         threw NoClassDefFoundError: broken/Gone
                        refused broken.Hollow (file:/broken/): must be a public IndicatorProvider with a public constructor\
                         without parameters
                        refused late.Early (file:/late/): prefix must be different from others, was 'second' of first.Second
                        """);
    }

    @Test
    void aLibraryThatIsAModuleLooksInItsLayer() throws Exception {
        Object report =
                plugins.getMethod("report").invoke(plugins.getMethod("found").invoke(null));
        assertThat(report.toString()).startsWith("plugins: 3 loaded, 5 refused\n");
    }
}
