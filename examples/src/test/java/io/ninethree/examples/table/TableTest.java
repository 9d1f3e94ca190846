package io.ninethree.examples.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.fact.TextFormat;
import io.ninethree.fact.UnreadableException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final TextFormat FORMAT = TextFormat.of("d/M/yyyy HH:mm", ZoneOffset.ofHours(8), "?");

    @TempDir
    private Path folder;

    @Test
    void putsTheRowsOfACaseTogetherWhereverTheyStand() {
        Map<String, History> table = read("case,word\nB,one\nA,\"two, three\"\nB,four\n");

        assertThat(table.keySet()).containsExactly("B", "A");
        assertThat(table.get("A").last("word")).isEqualTo("two, three");
        assertThat(table.get("B").first("word")).isEqualTo("one");
    }

    @Test
    void countsAMissingWordAsNoValue() {
        History history = read("case,word,number\nA,?,1.5\nA,yes,?\nA,,\n").get("A");

        assertThat(history.first("word")).isEqualTo("yes");
        assertThat(history.number("number")).isEqualTo(1.5);
        assertThat(history.hours("number")).isEqualTo(Duration.ofMinutes(90));
        assertThat(history.filled("case word")).isEqualTo(1);
    }

    @Test
    void readsTimesInTheZoneOfTheTable() {
        History history = read("case,at\nA,1/3/2016 08:05\n").get("A");

        assertThat(history.firstTime("at")).isEqualTo(Instant.parse("2016-03-01T00:05:00Z"));
    }

    @Test
    void forgetsWhatWasWrittenLater() {
        Map<String, History> table =
                read("case,at\nA,3/3/2016 08:00\nA,1/3/2016 08:00\nA,2/3/2016 08:00\nB,3/3/2016 08:00\nC,?\n");

        List<History> known = History.knownAt(Instant.parse("2016-03-02T00:00:00Z"), "at", table.values());

        assertThat(known).hasSize(1);
        assertThat(known.get(0).first("at")).isEqualTo("1/3/2016 08:00");
        assertThat(known.get(0).last("at")).isEqualTo("2/3/2016 08:00");
    }

    @Test
    void knowsWhetherAValueChanged() {
        Map<String, History> table = read("case,word\nA,one\nA,two\nB,one\nB,?\nB,one\nC,?\n");

        assertThat(table.get("A").changed("word")).isTrue();
        assertThat(table.get("B").changed("word")).isFalse();
        assertThat(table.get("C").changed("word")).isNull();
    }

    @Test
    void saysNothingOfACaseThatItDoesNotKnow() {
        History stranger = History.none(FORMAT);

        assertThat(stranger.complete("word")).isNull();
        assertThat(stranger.filled("word")).isNull();
        assertThat(stranger.ends("word", List.of("one"))).isFalse();
    }

    @Test
    void refusesToDoWithoutAValue() {
        History history = read("case,word\nA,?\n").get("A");

        assertThatThrownBy(() -> history.required("word"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("without word");
    }

    @Test
    void namesTheFileThatIsMissing() {
        Path file = folder.resolve("log.csv.gz");

        assertThatThrownBy(() -> Table.read(file, "case", FORMAT))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(new NoSuchFileException(file.toString()));
    }

    private Map<String, History> read(String lines) {
        Path file = folder.resolve("log.csv.gz");
        Gzip.write(file, lines);
        return Table.read(file, "case", FORMAT);
    }
}
