package io.ninethree.engine;

import static io.ninethree.engine.Scored.CAME_AT;
import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.SPENT;
import static io.ninethree.engine.Scored.VISITS;
import static io.ninethree.engine.Scored.at;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.model;
import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ninethree.fact.Grain;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.fact.Segment;
import io.ninethree.fact.Window;
import io.ninethree.field.InstantField;
import io.ninethree.field.Source;
import io.ninethree.formula.Formula;
import io.ninethree.score.Scorecards;
import io.ninethree.score.ServiceModel;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Bytes of a tally come from disks and networks; whatever is wrong with them must not change a number. */
final class TallyBytesTest {

    private static final ServiceModel MODEL = model(List.of(
            indicator("mean", Formula.mean(SPENT)),
            indicator("median", Formula.quantile(SPENT, 0.5)),
            indicator("growth", Formula.count(VISITS).growthSince(Window.offset(1, Grain.MONTH, ZoneOffset.UTC)))));

    private final byte[] bytes = tally(JUNE).toBytes();

    private static Tally tally(ScoringPeriod period) {
        Records visits = Records.of(
                VISITS,
                row(CAME_AT, at("2026-06-10T12:00:00Z"), SPENT, 1.5),
                row(CAME_AT, at("2026-06-11T12:00:00Z"), SPENT, -1),
                row(CAME_AT, at("2026-05-11T12:00:00Z"), SPENT, 7));
        return ScoringEngine.of(MODEL).by().tally(period).add(visits);
    }

    private static void assertRefused(byte[] wrong, String message) {
        Tally into = tally(JUNE);
        byte[] before = into.toBytes();
        assertThatExceptionOfType(TallyFormatException.class)
                .isThrownBy(() -> into.merge(wrong, VISITS))
                .withMessage("bytes of a tally " + message);
        assertThat(into.toBytes()).isEqualTo(before);
    }

    /** The bytes with another beginning and a checksum that fits. */
    private static byte[] signed(byte[] content) {
        byte[] signed = Arrays.copyOf(content, content.length);
        byte[] sum = Fingerprint.of(Arrays.copyOf(content, content.length - Fingerprint.LENGTH));
        System.arraycopy(sum, 0, signed, content.length - Fingerprint.LENGTH, sum.length);
        return signed;
    }

    @Test
    void bytesGiveTheTallyBack() {
        Tally read = ScoringEngine.of(MODEL).by().tally(JUNE).merge(bytes, VISITS);
        assertThat(read.scorecard()).isEqualTo(tally(JUNE).scorecard());
        assertThat(read.toBytes()).isEqualTo(bytes);
    }

    /** Bytes that are kept today must be read by every machine, virtual machine and release that claims this format. */
    @Test
    void bytesAreTheSameEverywhere() {
        assertThat(HexFormat.of().formatHex(Fingerprint.of(bytes)))
                .isEqualTo("580242b748f24de3ebe704513cb4ca1dce306ed187536409c1e69280573bb84a");
    }

    @Test
    void foreignBytesAreRefused() {
        assertRefused(new byte[0], "must start as one, did not");
        assertRefused(
                "{\"score\": 93, \"by\": \"somebody who writes texts that are long enough\"}"
                        .getBytes(StandardCharsets.UTF_8),
                "must start as one, did not");
    }

    @Test
    void everyTruncationIsRefused() {
        for (int length = 0; length < bytes.length; length++) {
            String message = length < 6 + 2 * Fingerprint.LENGTH
                    ? "must start as one, did not"
                    : "must have their checksum, were damaged";
            assertRefused(Arrays.copyOf(bytes, length), message);
        }
        assertRefused(Arrays.copyOf(bytes, bytes.length + 1), "must have their checksum, were damaged");
    }

    @Test
    void everyFlippedBitIsRefused() {
        Tally into = tally(JUNE);
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] damaged = bytes.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatExceptionOfType(TallyFormatException.class).isThrownBy(() -> into.merge(damaged, VISITS));
        }
        assertThat(into.toBytes()).isEqualTo(bytes);
    }

    /** Who can write a checksum can write anything; reading it must still end with the one exception that is promised. */
    @Test
    void everyFlippedBitWithAChecksumIsRefusedOrRead() {
        for (int bit = (6 + Fingerprint.LENGTH) * Byte.SIZE;
                bit < (bytes.length - Fingerprint.LENGTH) * Byte.SIZE;
                bit++) {
            byte[] forged = bytes.clone();
            forged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            mergeOrRefuse(signed(forged));
        }
    }

    private static void mergeOrRefuse(byte[] forged) {
        Tally into = tally(JUNE);
        byte[] before = into.toBytes();
        try {
            into.merge(forged, VISITS);
        } catch (TallyFormatException e) {
            assertThat(into.toBytes()).isEqualTo(before);
        }
    }

    @Test
    void aNewerFormatIsRefused() {
        byte[] newer = bytes.clone();
        newer[5]++;
        assertRefused(signed(newer), "must be of format 1 or older, were of 2");
    }

    @Test
    void anotherDefinitionIsRefused() {
        ServiceModel other = model(List.of(indicator("mean", Formula.mean(SPENT).where(SPENT.atLeast(0)))));
        assertRefused(
                ScoringEngine.of(other).tally(JUNE).toBytes(),
                "must count the same as 'Service-quality model' in 2026-06, counted something else");
    }

    @Test
    void anotherPeriodIsRefused() {
        ScoringPeriod july = ScoringPeriod.of(YearMonth.of(2026, 7), ZoneOffset.UTC);
        assertRefused(
                tally(july).toBytes(),
                "must count the same as 'Service-quality model' in 2026-06, counted something else");
        assertRefused(
                tally(JUNE.withKnownAt(JUNE.to().plusSeconds(1))).toBytes(),
                "must count the same as 'Service-quality model' in 2026-06, counted something else");
    }

    @Test
    void anotherGroupingIsRefused() {
        assertRefused(
                ScoringEngine.of(MODEL)
                        .by(Grain.DAY, ZoneOffset.UTC)
                        .tally(JUNE)
                        .toBytes(),
                "must count the same as 'Service-quality model' in 2026-06, counted something else");
    }

    @Test
    void aSourceThatIsNotGivenIsNamed() {
        Source others = Source.of("others", InstantField.named("others.at"));
        assertThatExceptionOfType(TallyFormatException.class)
                .isThrownBy(() -> tally(JUNE).merge(bytes, others))
                .withMessage("sources of a tally must be given, lacked 'visits'");
    }

    @Test
    void aTallyOfAnotherPeriodIsRefused() {
        Tally july = tally(ScoringPeriod.of(YearMonth.of(2026, 7), ZoneOffset.UTC));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> tally(JUNE).merge(july))
                .withMessage("tally to merge must count the same as 'Service-quality model' in 2026-06, was"
                        + " 'Service-quality model' in 2026-07");
    }

    @Test
    void aTallyCanBeMergedWithItself() {
        Tally twice = tally(JUNE);
        twice.merge(twice);
        assertThat(twice.toBytes()).isEqualTo(tally(JUNE).merge(tally(JUNE)).toBytes());
    }

    @Test
    void aTallyThatIsMergedStaysAsItIs() {
        Tally other = tally(JUNE);
        Tally into = ScoringEngine.of(MODEL).by().tally(JUNE).merge(other);
        into.merge(tally(JUNE)).scorecard();
        assertThat(other.toBytes()).isEqualTo(bytes);
    }

    @Test
    void scorecardsAreNotChangedByWhatFollows() {
        Tally tally = tally(JUNE);
        Scorecards cards = tally.scorecards();
        tally.merge(tally(JUNE));
        assertThat(cards.of(Segment.all()).indicators()).isEqualTo(cards.total().indicators());
        assertThat(cards.total()).isEqualTo(tally(JUNE).scorecard());
    }

    @Test
    void bytesDoNotDependOnDefaults() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(tally(JUNE).toBytes()).isEqualTo(bytes);
            assertThat(tally(JUNE).scorecard())
                    .isEqualTo(ScoringEngine.of(MODEL)
                            .by()
                            .tally(JUNE)
                            .merge(bytes, VISITS)
                            .scorecard());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
