package io.ninethree.examples.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldModifier;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A published table and how its values are written: comma-separated values with a header line, compressed with gzip.
 * Immutable and thread-safe.
 */
public final class Table {

    private final String file;
    private final String missing;
    private final DateTimeFormatter times;
    private final ZoneId zone;

    private Table(String file, String missing, DateTimeFormatter times, ZoneId zone) {
        this.file = file;
        this.missing = missing;
        this.times = times;
        this.zone = zone;
    }

    /**
     * A table without times, in which only a blank stands for a missing value.
     *
     * @param file the name of its file
     * @return the table
     */
    public static Table of(String file) {
        return new Table(file, "", DateTimeFormatter.ISO_LOCAL_DATE_TIME, ZoneOffset.UTC);
    }

    /**
     * A table.
     *
     * @param file the name of its file
     * @param missing the word that, like a blank, stands for a missing value
     * @param times the pattern of its times, as {@link DateTimeFormatter} reads it
     * @param zone the time zone of its times
     * @return the table
     */
    public static Table of(String file, String missing, String times, ZoneId zone) {
        return new Table(file, missing, DateTimeFormatter.ofPattern(times, Locale.ROOT), zone);
    }

    /**
     * Reads the table. Tells on the standard error stream how far a long reading has come.
     *
     * @param folder the folder with the file
     * @param key the column that names the case of a row
     * @return what the table says of each case
     * @throws UncheckedIOException if the file can not be read
     */
    public Histories read(Path folder, String key) {
        Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        Progress progress = new Progress(file, System.err);
        try (CsvReader<NamedCsvRecord> reader = open(folder.resolve(file))) {
            for (NamedCsvRecord row : reader) {
                rows.computeIfAbsent(row.getField(key), name -> new ArrayList<>())
                        .add(row);
                progress.step();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.finish();
        return Histories.of(this, rows);
    }

    /** Opens a file. Equal values share one text: a log repeats most of its values row after row. */
    private static CsvReader<NamedCsvRecord> open(Path path) throws IOException {
        Map<String, String> texts = new HashMap<>();
        FieldModifier sharing = FieldModifier.modify(text -> texts.computeIfAbsent(text, first -> first));
        InputStream rows = new GZIPInputStream(Files.newInputStream(path));
        return CsvReader.builder()
                .build(NamedCsvRecordHandler.of(each -> each.fieldModifier(sharing)), rows, StandardCharsets.UTF_8);
    }

    boolean isMissing(String value) {
        return value.isBlank() || value.equals(missing);
    }

    Instant time(String value) {
        return LocalDateTime.parse(value, times).atZone(zone).toInstant();
    }
}
