package io.ninethree.examples.table;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes compressed tables by hand. */
public final class Gzip {

    private Gzip() {}

    public static void write(Path file, String lines) {
        try (Writer writer =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            writer.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
