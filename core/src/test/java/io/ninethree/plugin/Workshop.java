package io.ninethree.plugin;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Makes plugins while a test runs, as their authors would.
 *
 * @param folder where they are made
 */
record Workshop(Path folder) {

    private static final String SERVICE_FILE = "META-INF/services/io.ninethree.plugin.IndicatorProvider";

    private static final String PROVIDER = """
            package faulty;

            import io.ninethree.definition.*;
            import io.ninethree.field.*;
            import io.ninethree.formula.*;
            import io.ninethree.plugin.IndicatorProvider;
            import io.ninethree.score.*;
            import io.ninethree.vocabulary.*;
            import java.util.*;

            %s %s implements IndicatorProvider {
                %s

                static Indicator cases(String id) {
                    return Indicator.named(id).called("工单数", "Cases").measures(Formula.count(Cases.SOURCE)).build();
                }
            }
            """;

    /** The folder of the compiled classes of this library. */
    static Path library() {
        return placeOf(Plugins.class);
    }

    /** What a module that requires this library is compiled with. */
    static String libraries() {
        return library() + File.pathSeparator + placeOf(NullMarked.class);
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A public provider whose prefix is its name in lower case, unless its body says otherwise. */
    static String provider(String name, String body) {
        return provider("public class", name, body);
    }

    /** A provider of one indicator. */
    static String sound(String name) {
        String id = name.toLowerCase(Locale.ROOT) + ".count";
        return provider(name, "public List<Indicator> indicators() { return List.of(cases(\"" + id + "\")); }");
    }

    static String provider(String kind, String name, String body) {
        String prefix = body.contains("prefix()")
                ? ""
                : "public String prefix() { return \"" + name.toLowerCase(Locale.ROOT) + "\"; }\n";
        return PROVIDER.formatted(kind, name, prefix + body);
    }

    Path write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles all sources below the folder {@code src} into the folder {@code classes}. */
    Path compile(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        Path classes = folder.resolve("classes");
        arguments.addAll(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            sources.filter(each -> each.toString().endsWith(".java")).forEach(each -> arguments.add(each.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        if (javac.run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("plugins of a test must compile, was\n" + messages);
        }
        return classes;
    }

    /** A class loader over the compiled classes and a service file in a folder of its own. */
    URLClassLoader naming(String folderName, String... lines) {
        write(folderName + "/" + SERVICE_FILE, String.join("\n", lines));
        return new URLClassLoader(
                new URL[] {url(folder.resolve(folderName)), url(folder.resolve("classes"))},
                Plugins.class.getClassLoader());
    }

    /** The service file of such a class loader. */
    String serviceFile(String folderName) {
        return url(folder.resolve(folderName)) + SERVICE_FILE;
    }

    /** Modules beside those of Java. */
    static ModuleLayer layer(ModuleFinder finder, List<String> names) {
        Configuration configuration = ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), names);
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
