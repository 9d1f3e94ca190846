package io.ninethree.plugin;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.field.Source;
import io.ninethree.model.Text;
import io.ninethree.score.DefinitionText;
import io.ninethree.score.Indicator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Asks a provider once for everything that it brings, and tries each part of it. */
final class Interview {

    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]*");

    private final IndicatorProvider provider;
    private final Attempt attempt = new Attempt();

    private Interview(IndicatorProvider provider) {
        this.provider = provider;
    }

    static Offer with(IndicatorProvider provider) {
        return new Interview(provider).offer();
    }

    private Offer offer() {
        String prefix = attempt.at(mustWork("prefix()"), provider::prefix).orElse("");
        List<Indicator> indicators = list("indicators()", provider::indicators);
        List<DefinitionKind<?>> kinds = list("kinds()", provider::kinds);
        List<Source> sources = list("sources()", provider::sources);
        if (attempt.problems().isEmpty()) {
            checkPrefix(prefix);
            checkIds(Text.of("指标", "indicator"), prefix, indicators, Indicator::id);
            checkIds(Text.of("定义类型", "kind"), prefix, kinds, DefinitionKind::name);
            checkIds(Text.of("来源", "source"), prefix, sources, Source::id);
            indicators.forEach(this::tryOut);
        }
        return new Offer(
                provider.getClass().getName(),
                Places.of(provider.getClass()),
                prefix,
                indicators,
                kinds,
                sources,
                attempt.problems(),
                attempt.cause());
    }

    private <T> List<T> list(String method, Callable<List<T>> call) {
        return attempt.at(mustWork(method), () -> List.copyOf(call.call())).orElse(List.of());
    }

    private static Text mustWork(String method) {
        return Text.of(method + " 必须给出结果", method + " must give something");
    }

    private void checkPrefix(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            attempt.problem(Text.of(
                    "前缀必须由小写字母、数字和连字符组成并以字母开头，实为“" + prefix + "”",
                    "prefix must be lower-case letters, digits and hyphens after a letter, was '" + prefix + "'"));
        }
    }

    private <T> void checkIds(Text what, String prefix, List<T> all, Function<? super T, String> id) {
        Text must = Text.of(what.zh() + "必须有标识", what.en() + " must have an id");
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            attempt.at(must, () -> id.apply(each)).ifPresent(given -> checkId(what, prefix, given, seen.add(given)));
        }
    }

    private void checkId(Text what, String prefix, String id, boolean first) {
        if (!id.startsWith(prefix + ".")) {
            attempt.problem(Text.of(
                    what.zh() + "的标识必须以“" + prefix + ".”开头，实为“" + id + "”",
                    "id of " + what.en() + " must begin with '" + prefix + ".', was '" + id + "'"));
        }
        if (!first) {
            attempt.problem(Text.of(
                    what.zh() + "的标识必须只出现一次，“" + id + "”出现了多次",
                    "id of " + what.en() + " must occur once, was '" + id + "' again"));
        }
    }

    /** Has everything said that a model wants to know of an indicator before any record. */
    private void tryOut(Indicator indicator) {
        Text sound = Text.of("指标“" + indicator.id() + "”必须可用", "indicator '" + indicator.id() + "' must be sound");
        attempt.at(
                sound,
                () -> List.of(
                        indicator.fields(),
                        indicator.hashCode(),
                        DefinitionText.of(indicator.formula()),
                        indicator.countingRule()));
    }
}
