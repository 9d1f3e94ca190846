package io.ninethree.examples.commandline;

import java.util.Locale;
import java.util.function.BiFunction;

/** How a report is printed. */
enum Form {
    TEXT("text", TextForm::of),
    JSON("json", JsonForm::of),
    JUNIT("junit", JunitForm::of),
    MARKDOWN("markdown", MarkdownForm::of);

    private final String word;
    private final BiFunction<Report, Locale, String> printer;

    Form(String word, BiFunction<Report, Locale, String> printer) {
        this.word = word;
        this.printer = printer;
    }

    String word() {
        return word;
    }

    String of(Report report, Locale locale) {
        return printer.apply(report, locale);
    }
}
