package io.ninethree.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ninethree.definition.DefinitionProblem;
import io.ninethree.definition.DefinitionReading;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.examples.commandline.Report.Finding;
import io.ninethree.model.Text;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents that a command is about, by their paths as the caller wrote them. Immutable.
 *
 * @param language the language in which they are read
 * @param texts their texts
 */
record Documents(Definitions language, Map<String, String> texts) {

    private static final String NOT_UTF_8 = "\ufffd";

    /** Reads files, and of folders all files below them that end with {@code .json}, in the order of their names. */
    static Documents read(Definitions language, List<Path> paths) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                texts.put(file.toString().replace('\\', '/'), text(file));
            }
        }
        if (texts.isEmpty()) {
            throw UserException.wrongUse("找不到 .json 文件：" + paths, "there is no .json file in " + paths);
        }
        return new Documents(language, texts);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /** Bytes that are no UTF-8 give a text that is no document, so that they are told like any other problem. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, UTF_8);
        return Arrays.equals(text.getBytes(UTF_8), bytes) ? text : NOT_UTF_8 + text;
    }

    DefinitionReading reading() {
        return language.read(texts);
    }

    /** What they define, if nothing is wrong with them. */
    DefinitionSet sound() {
        List<DefinitionProblem> problems = reading().problems();
        if (!problems.isEmpty()) {
            throw UserException.findings(Text.of(lines(problems, Locale.CHINESE), lines(problems, Locale.ENGLISH)));
        }
        return reading().definitions();
    }

    private static String lines(List<DefinitionProblem> problems, Locale locale) {
        return problems.stream().map(problem -> problem.in(locale)).collect(Collectors.joining("\n"));
    }

    /** Every problem, and every document without one. */
    List<Finding> findings(List<DefinitionProblem> problems) {
        return texts.keySet().stream()
                .flatMap(name -> {
                    List<Finding> own = problems.stream()
                            .filter(problem -> problem.document().equals(name))
                            .map(Documents::finding)
                            .toList();
                    return own.isEmpty() ? Stream.of(Finding.good(name, "definitions")) : own.stream();
                })
                .toList();
    }

    private static Finding finding(DefinitionProblem problem) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("rule", problem.rule());
        details.put("pointer", problem.pointer());
        details.put("line", problem.line());
        details.put("column", problem.column());
        problem.hint().ifPresent(hint -> details.put("maybe", hint));
        Text line = Text.of(problem.in(Locale.CHINESE), problem.in(Locale.ENGLISH));
        String place = problem.line() + ":" + problem.column();
        return new Finding(problem.document(), problem.rule() + " at " + place, Optional.of(line), details);
    }
}
