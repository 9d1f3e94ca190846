package io.ninethree.examples.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ninethree.fact.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Tables of comma-separated values with a header line, compressed with gzip. */
public final class Table {

    private Table() {}

    /**
     * Reads a table. Tells on the standard error stream how far a long reading has come.
     *
     * @param file the file
     * @param key the column that names the case of a row
     * @param format how its values are written
     * @return the rows of each case, in the order of the file
     * @throws UncheckedIOException if the file can not be read
     */
    public static Map<String, History> read(Path file, String key, TextFormat format) {
        Progress progress = new Progress(file.getFileName().toString(), System.err);
        try (InputStream rows = new GZIPInputStream(Files.newInputStream(file));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(rows)) {
            return reader.stream()
                    .peek(row -> progress.step())
                    .collect(Collectors.groupingBy(
                            row -> row.getField(key),
                            LinkedHashMap::new,
                            Collectors.collectingAndThen(Collectors.toList(), list -> new History(format, list))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.finish();
        }
    }
}
