package io.ninethree.examples.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final Table TABLE = Table.of("log.csv.gz", "?", "d/M/yyyy HH:mm", ZoneOffset.ofHours(8));

    @TempDir
    private Path folder;

    @Test
    void putsTheRowsOfACaseTogetherWhereverTheyStand() {
        Histories histories = read("case,word\nB,one\nA,\"two, three\"\nB,four\n");

        assertThat(names(histories)).containsExactly("B", "A");
        assertThat(history(histories, "A").last("word")).isEqualTo("two, three");
        assertThat(history(histories, "B").first("word")).isEqualTo("one");
    }

    @Test
    void countsAMissingWordAsNoValue() {
        History history = history(read("case,word,number\nA,?,1.5\nA,yes,?\nA,,\n"), "A");

        assertThat(history.first("word")).isEqualTo("yes");
        assertThat(history.lastNumber("number")).isEqualTo(1.5);
        assertThat(history.hours("number")).isEqualTo(Duration.ofMinutes(90));
        assertThat(history.filled("case word")).isEqualTo(1);
    }

    @Test
    void readsTimesInTheZoneOfTheTable() {
        History history = history(read("case,at\nA,1/3/2016 08:05\n"), "A");

        assertThat(history.firstTime("at")).isEqualTo(Instant.parse("2016-03-01T00:05:00Z"));
    }

    @Test
    void forgetsWhatWasWrittenLater() {
        Histories histories = read("case,at\nA,3/3/2016 08:00\nA,1/3/2016 08:00\nA,2/3/2016 08:00\nB,3/3/2016 08:00\n");

        Histories known = histories.until("at", Instant.parse("2016-03-02T00:00:00Z"));

        assertThat(names(known)).containsExactly("A");
        assertThat(history(known, "A").firstTime("at")).isEqualTo(Instant.parse("2016-03-01T00:00:00Z"));
        assertThat(history(known, "A").lastTime("at")).isEqualTo(Instant.parse("2016-03-02T00:00:00Z"));
    }

    @Test
    void saysNothingOfACaseThatItDoesNotKnow() {
        Histories histories = read("case,word\nA,one\n");
        History stranger = history(histories.whereNot("word", "one"), "A", histories);

        assertThat(stranger.complete("word")).isNull();
        assertThat(stranger.filled("word")).isNull();
        assertThat(stranger.ends("word", "one")).isFalse();
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatThrownBy(() -> TABLE.read(folder, "case"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(new NoSuchFileException(folder.resolve("log.csv.gz").toString()));
    }

    private Histories read(String lines) {
        Gzip.write(folder.resolve("log.csv.gz"), lines);
        return TABLE.read(folder, "case");
    }

    private static List<String> names(Histories histories) {
        return StreamSupport.stream(histories.spliterator(), false)
                .map(History::name)
                .toList();
    }

    private static History history(Histories histories, String name) {
        return history(histories, name, histories);
    }

    private static History history(Histories wanted, String name, Histories known) {
        return StreamSupport.stream(known.spliterator(), false)
                .filter(each -> each.name().equals(name))
                .map(wanted::of)
                .findFirst()
                .orElseThrow();
    }
}
