package io.ninethree.engine;

import static io.ninethree.engine.Scored.JUNE;
import static io.ninethree.engine.Scored.at;
import static io.ninethree.engine.Scored.indicator;
import static io.ninethree.engine.Scored.model;
import static io.ninethree.fact.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.fact.Grain;
import io.ninethree.fact.RecordMapping;
import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.fact.Window;
import io.ninethree.formula.Formula;
import io.ninethree.formula.Spread;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Shared;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * Any bytes between the head of a tally and a right checksum are what a tally keeps, or refused. What is taken is written and
 * taken again as the same bytes.
 */
public final class TallyTarget {

    private static final ServiceModel MODEL = model(List.of(
            indicator("volume", Formula.count(Cases.SOURCE)),
            indicator("mean", Formula.mean(Cases.FIRST_RESPONSE_TIME)),
            indicator("slow", Formula.quantile(Cases.FIRST_RESPONSE_TIME, 0.9)),
            indicator("asked", Formula.mean(Cases.QUESTIONS_ASKED)),
            indicator("most", Formula.maximum(Cases.QUESTIONS_ASKED)),
            indicator("kept", Formula.share(Cases.REOPENED.isFalse())),
            indicator("people", Formula.distinctCount(Cases.CUSTOMER)),
            indicator("again", Formula.repeat(Cases.SOURCE, Duration.ofDays(7), Cases.CUSTOMER)),
            indicator("channels", Formula.mean(Cases.QUESTIONS_ASKED).spread(Cases.CHANNEL, Spread.Kind.RANGE, 1)),
            indicator(
                    "growth", Formula.count(Cases.SOURCE).growthSince(Window.offset(1, Grain.MONTH, ZoneOffset.UTC)))));

    private static final byte[] HEAD = Arrays.copyOf(fresh().toBytes(), 4 + Short.BYTES + Fingerprint.LENGTH);

    private TallyTarget() {}

    private static Tally fresh() {
        return ScoringEngine.of(MODEL).withAtMost(1_000).by(Shared.STORE).tally(JUNE);
    }

    /**
     * What a fuzzer calls.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        Tally tally = fresh();
        byte[] before = tally.toBytes();
        try {
            tally.merge(framed(data), Cases.SOURCE);
        } catch (TallyFormatException e) {
            assertThat(tally.toBytes()).isEqualTo(before);
            return;
        }
        byte[] written = tally.toBytes();
        assertThat(fresh().merge(written, Cases.SOURCE).toBytes()).isEqualTo(written);
        assertThat(tally.scorecards()).isNotNull();
    }

    private static byte[] framed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEAD);
        bytes.writeBytes(body);
        bytes.writeBytes(Fingerprint.of(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    /** What a real tally keeps, to begin with. */
    static byte[] seed(boolean identified) {
        RecordMapping<Row> rows = Scored.mapped(
                Cases.ID,
                Cases.CUSTOMER,
                Cases.OPENED_AT,
                Cases.FIRST_REPLIED_AT,
                Cases.FIRST_RESPONSE_TIME,
                Cases.QUESTIONS_ASKED,
                Cases.REOPENED,
                Cases.STORE,
                Cases.CHANNEL);
        List<Row> cases = List.of(
                record("1", "ann", "2026-06-03T08:00:00Z", 90, 2, true).and(Cases.STORE, "北京路"),
                record("2", "bob", "2026-06-04T08:00:00Z", 3_600, 0, false).and(Cases.STORE, "harbour"),
                record("3", "ann", "2026-06-05T08:00:00Z", 5, 1.5, false),
                record("3", "ann", "2026-06-05T08:00:00Z", 5, 1.5, false),
                record("4", "cid", "2026-05-05T08:00:00Z", 61, -7, true));
        Records records = (identified ? rows.identifiedBy(Cases.ID) : rows).of(cases);
        byte[] bytes = fresh().add(records).toBytes();
        return Arrays.copyOfRange(bytes, HEAD.length, bytes.length - Fingerprint.LENGTH);
    }

    private static Row record(String id, String customer, String opened, long wait, double asked, boolean reopened) {
        return row(Cases.ID, id, Cases.CUSTOMER, customer, Cases.OPENED_AT, at(opened))
                .and(Cases.FIRST_RESPONSE_TIME, Duration.ofSeconds(wait))
                .and(Cases.QUESTIONS_ASKED, asked)
                .and(Cases.REOPENED, reopened)
                .and(Cases.CHANNEL, Shared.CHAT);
    }
}
