package io.ninethree.plugin;

import static io.ninethree.plugin.Workshop.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.formula.Formula;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins come in a fixed order, the first one of two stays, and what they bring is part of the language. */
class PluginsTest {

    private static final InstantField BEGAN_AT = InstantField.named("chat.talks.beganAt");
    private static final Source TALKS = Source.of("chat.talks", BEGAN_AT).called("对话", "Talks");

    /** Everything that earns as much. */
    private record Flat(double points) implements ScoreCurve {
        @Override
        public double score(double value) {
            return points;
        }
    }

    private record FlatKind(String name) implements DefinitionKind<Flat> {
        @Override
        public Class<Flat> type() {
            return Flat.class;
        }

        @Override
        public DefinitionFormat<Flat> format(Formats formats) {
            Member<Flat, Double> points = Member.required("points", Formats.number(0, 100), Flat::points);
            return Formats.object(in -> new Flat(in.get(points)), points);
        }
    }

    private record Chat(String prefix, List<Indicator> indicators, List<DefinitionKind<?>> kinds, List<Source> sources)
            implements IndicatorProvider {}

    private static final Chat CHAT =
            new Chat("chat", List.of(talks("chat.count")), List.of(new FlatKind("chat.flat")), List.of(TALKS));

    private static Indicator talks(String id) {
        return Indicator.named(id)
                .called("对话数", "Talks")
                .measures(Formula.count(TALKS))
                .build();
    }

    private static Chat counting(String prefix) {
        return new Chat(prefix, List.of(talks(prefix + ".count")), List.of(), List.of());
    }

    @Test
    void whoComesFirstStays() {
        Chat second = new Chat("chat", List.of(talks("chat.other")), List.of(), List.of());
        assertThat(Plugins.of(CHAT, second, counting("mail")).indicators()).hasToString("[chat.count, mail.count]");
        assertThat(Plugins.of(second).and(Plugins.of(CHAT)).indicators()).hasToString("[chat.other]");
    }

    @Test
    void whatIsTakenStaysTakenWhenOthersJoin() {
        Plugins beside = Plugins.of(counting("mail")).beside(CHAT.indicators());
        assertThat(beside.and(Plugins.of(CHAT)).indicators()).hasToString("[mail.count]");
        assertThat(beside.beside(List.of(talks("mail.count"))).indicators()).isEmpty();
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        assertThat(Plugins.found().report()).isEqualTo(new PluginReport(List.of(), List.of()));
        assertThat(Plugins.found(ModuleLayer.boot())).hasToString("plugins: 0 loaded, 0 refused\n");
    }

    @Test
    void documentsMayUseWhatPluginsBring() {
        String document = """
                {
                  "definitions": [
                    {
                      "kind": "indicator",
                      "id": "shop.talks",
                      "name": {"zh": "对话数", "en": "Talks"},
                      "measures": {"form": "count", "source": "chat.talks"},
                      "curve": {"form": "chat.flat", "points": 70}
                    }
                  ]
                }
                """;
        Definitions language = Plugins.of(CHAT).addTo(Definitions.standard());
        DefinitionSet read = language.read(document).orThrow();
        assertThat(read.get(Indicator.class, "shop.talks").curve()).contains(new Flat(70));
        assertThat(read.get(Indicator.class, "chat.count")).isEqualTo(talks("chat.count"));
        assertThat(language.read(language.write(read)).orThrow()).isEqualTo(read);
        assertThat(language.write(DefinitionSet.of(new Definition("chat.talks", TALKS))))
                .contains("chat.talks");
    }

    @Test
    void aLanguageTakesAKindOnce() {
        Plugins plugins = Plugins.of(CHAT);
        Definitions language = plugins.addTo(Definitions.standard());
        assertThatThrownBy(() -> plugins.addTo(language))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of a kind must be different from others, was 'chat.flat' again");
    }

    @Test
    void theReportTellsBothLanguages() {
        PluginReport report = Plugins.of(CHAT, new Chat("Mail", List.of(), List.of(), List.of()))
                .report();
        String chat = Chat.class.getName();
        String place =
                Chat.class.getProtectionDomain().getCodeSource().getLocation().toString();
        assertThat(report.text(Locale.US)).isEqualTo("""
                        plugins: 1 loaded, 1 refused
                        chat: indicators 1, kinds 1, sources 1; %s (%s)
                        refused %s (%s): prefix must be lower-case letters, digits and hyphens after a letter, was 'Mail'
                        """.formatted(chat, place, chat, place));
        assertThat(report.text(Locale.CHINA)).isEqualTo("""
                        插件：已加载 1 个，拒绝 1 个
                        chat：指标 1 个，定义类型 1 个，来源 1 个；%s（%s）
                        拒绝 %s（%s）：前缀必须由小写字母、数字和连字符组成并以字母开头，实为“Mail”
                        """.formatted(chat, place, chat, place));
    }

    @Test
    void serviceFilesMayHaveCommentsAndRepeatThemselves(@TempDir Path folder) throws IOException {
        Workshop workshop = new Workshop(folder);
        workshop.write("src/First.java", sound("First"));
        workshop.compile("-classpath", Workshop.library().toString());
        try (URLClassLoader loader =
                workshop.naming("files", "# ours", "", " faulty.First # sound", "no name", "faulty.First")) {
            PluginReport report = Plugins.found(loader).report();
            assertThat(report.loaded()).extracting(LoadedPlugin::className).containsExactly("faulty.First");
            assertThat(report.refused()).extracting(RefusedPlugin::className).containsExactly("no name");
        }
    }

    @Test
    void aServiceFileThatCanNotBeReadIsReported() throws IOException {
        URL broken = new URL(null, "memory:/broken", new Burning());
        RefusedPlugin refused = refusedBy(broken);
        assertThat(refused.location()).isEqualTo("memory:/broken");
        assertThat(refused.text().en()).endsWith("service file must be readable, threw IOException: disk on fire");
        assertThat(refused.cause()).containsInstanceOf(IOException.class);
    }

    @Test
    void aLoaderThatFindsNothingMoreIsReported() {
        assertThat(refusedBy().text().en())
                .isEqualTo("META-INF/services/io.ninethree.plugin.IndicatorProvider: service file must be readable,"
                        + " threw IOException: no files");
    }

    /** What is refused where a loader finds these service files, none of which can be read, or fails to find any. */
    private static RefusedPlugin refusedBy(URL... files) {
        ClassLoader loader = new ClassLoader() {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                if (files.length == 0) {
                    throw new IOException("no files");
                }
                return Collections.enumeration(List.of(files));
            }
        };
        return Plugins.found(loader).report().refused().get(0);
    }

    private static final class Burning extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() throws IOException {
                    throw new IOException("disk on fire");
                }
            };
        }
    }
}
