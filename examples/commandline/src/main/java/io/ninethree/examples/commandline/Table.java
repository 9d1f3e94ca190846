package io.ninethree.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;

/**
 * A file of comma-separated values in UTF-8 with a header, compressed with gzip if its name ends with {@code .gz}. Each time it
 * is read its rows come from the file, so that it may be larger than the memory.
 *
 * @param file the file
 * @param header the names of its columns
 */
record Table(Path file, List<String> header) implements Iterable<List<String>> {

    static Table of(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = open(file)) {
            Iterator<CsvRecord> rows = reader.iterator();
            if (!rows.hasNext()) {
                throw UserException.unreadable(file.toString(), "it is empty");
            }
            return new Table(file, rows.next().getFields());
        } catch (CsvParseException | UncheckedIOException e) {
            throw malformed(file, e);
        }
    }

    private static CsvReader<CsvRecord> open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return CsvReader.builder()
                    .detectBomHeader(true)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(plain, UTF_8);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static UserException malformed(Path file, RuntimeException e) {
        String reason = String.valueOf(e.getMessage()).replaceFirst("^java[\\w.]*Exception: ", "");
        return UserException.unreadable(file.toString(), reason);
    }

    @Override
    public Iterator<List<String>> iterator() {
        try {
            Rows rows = new Rows(file, open(file));
            if (rows.hasNext()) {
                rows.next();
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a file, which is closed behind the last of them. */
    private static final class Rows implements Iterator<List<String>> {

        private final Path file;
        private final CsvReader<CsvRecord> reader;
        private final Iterator<CsvRecord> records;

        Rows(Path file, CsvReader<CsvRecord> reader) {
            this.file = file;
            this.reader = reader;
            this.records = reader.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                boolean more = records.hasNext();
                if (!more) {
                    reader.close();
                }
                return more;
            } catch (CsvParseException | UncheckedIOException e) {
                throw malformed(file, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return records.next().getFields();
        }
    }
}
