package io.ninethree.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed out, in a process of its own, on a machine with another idea of letters. */
class PackagedJar {

    @TempDir
    private Path folder;

    private Run run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=US-ASCII",
                "-jar",
                Path.of("target", "ninethree.jar").toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void speaksUtf8WhateverTheMachinePrefers() throws Exception {
        assertThat(run("validate", "sample", "--lang", "zh").out()).endsWith("：没有问题\n");
    }

    @Test
    void scoresAsItDoesWithinThisProcess() throws Exception {
        String[] args = {
            "score",
            "--definitions",
            "sample/shop",
            "--mapping",
            "sample/mapping.json",
            "--data",
            "sample/tickets-2026-06.csv",
            "--period",
            "2026-06",
            "--format",
            "json"
        };
        assertThat(run(args)).isEqualTo(Run.of(args));
    }

    @Test
    void printsTheSchemaAsItDoesWithinThisProcess() throws Exception {
        assertThat(run("schema")).isEqualTo(Run.of("schema"));
    }

    @Test
    void endsWithTheCodeOfItsFindings() throws Exception {
        assertThat(run("coverage", "sample/shop", "--at-least", "1").code()).isEqualTo(1);
        assertThat(run("validte").code()).isEqualTo(2);
        assertThat(run("validate", "nowhere").code()).isEqualTo(3);
        assertThat(run("--version").out()).startsWith("ninethree 0.");
    }
}
