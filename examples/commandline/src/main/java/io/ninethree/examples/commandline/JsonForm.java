package io.ninethree.examples.commandline;

import io.ninethree.examples.commandline.Report.Finding;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** A report for programs. */
final class JsonForm {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonForm() {}

    static String of(Report report, Locale locale) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("command", report.command());
        all.put("good", report.good());
        all.put("summary", report.summary().in(locale));
        all.put(
                "findings",
                report.findings().stream().map(each -> finding(each, locale)).toList());
        all.putAll(report.data());
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Indented(), text)) {
            write(json, all);
        }
        return text.append('\n').toString();
    }

    private static Map<String, Object> finding(Finding finding, Locale locale) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("group", finding.group());
        all.put("name", finding.name());
        all.put("good", finding.failure().isEmpty());
        finding.failure().ifPresent(failure -> all.put("message", failure.in(locale)));
        all.putAll(finding.details());
        return all;
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, each) -> {
                json.writeName(String.valueOf(key));
                write(json, each);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(json, each));
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
