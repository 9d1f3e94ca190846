package io.ninethree.plugin;

import io.ninethree.model.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The providers that service files name. They are read here and not by {@link java.util.ServiceLoader}, for which one
 * malformed line hides all others of its file, and which does not say which class could not be linked.
 */
final class ServiceFiles {

    private static final String NAME = "META-INF/services/" + IndicatorProvider.class.getName();

    private final ClassLoader loader;
    private final Set<String> met = new LinkedHashSet<>();
    private final List<Offer> offers = new ArrayList<>();

    private ServiceFiles(ClassLoader loader) {
        this.loader = loader;
    }

    static List<Offer> of(ClassLoader loader) {
        ServiceFiles files = new ServiceFiles(loader);
        Attempt attempt = new Attempt();
        attempt.at(mustBeReadable(), () -> Collections.list(loader.getResources(NAME)))
                .ifPresentOrElse(
                        urls -> urls.forEach(files::readAll), () -> files.offers.add(Offer.none(NAME, "", attempt)));
        return files.offers;
    }

    private static Text mustBeReadable() {
        return Text.of("服务文件必须可读", "service file must be readable");
    }

    private void readAll(URL file) {
        Attempt attempt = new Attempt();
        attempt.at(mustBeReadable(), () -> names(file))
                .ifPresentOrElse(
                        names -> names.forEach(name -> read(file, name)),
                        () -> offers.add(Offer.none(NAME, file.toString(), attempt)));
    }

    private static List<String> names(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private void read(URL file, String name) {
        if (met.add(name)) {
            Attempt attempt = new Attempt();
            Optional<Class<?>> type = attempt.at(
                    Text.of("服务文件中的类必须能加载", "class that a service file names must load"),
                    () -> Class.forName(name, false, loader));
            if (type.isEmpty()) {
                offers.add(Offer.none(name, file.toString(), attempt));
            } else if (!type.get().getModule().isNamed()) {
                offers.add(made(type.get()));
            }
        }
    }

    private static Offer made(Class<?> type) {
        Attempt attempt = new Attempt();
        return attempt.at(
                        Text.of(
                                "必须是公开的 IndicatorProvider，且其公开的无参构造方法能成功",
                                "must be a public IndicatorProvider with a public constructor without parameters that works"),
                        () -> type.asSubclass(IndicatorProvider.class)
                                .getConstructor()
                                .newInstance())
                .map(Interview::with)
                .orElseGet(() -> Offer.none(type.getName(), Places.of(type), attempt));
    }
}
