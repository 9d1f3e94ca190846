package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.ninethree.model.Text;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Surveys;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordMappingTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    enum Channel {
        PHONE,
        CHAT {
            @Override
            boolean isWritten() {
                return true;
            }
        };

        boolean isWritten() {
            return false;
        }
    }

    record Ticket(Instant createdAt, Instant solvedAt, String store, Channel channel, Boolean reopened, Integer stars) {
        int handovers() {
            return 3;
        }

        long questions() {
            return 4L;
        }

        double completeness() {
            return 0.75;
        }
    }

    private static final Ticket FULL = new Ticket(NOON, NOON.plusSeconds(90), "Nanjing Road", Channel.CHAT, true, 5);

    private static final Ticket BLANK = new Ticket(null, null, null, null, null, null);

    private static final RecordMapping<Ticket> TICKETS = RecordMapping.of(Ticket.class, Cases.SOURCE);

    private static final RecordMapping<Ticket> SURVEYS = RecordMapping.of(Ticket.class, Surveys.SOURCE);

    private static Row read(RecordMapping<Ticket> mapping, Ticket ticket) {
        return mapping.of(Arrays.asList(ticket)).rows().iterator().next();
    }

    private static <V> Function<Ticket, V> failing(RuntimeException exception) {
        return ticket -> {
            throw exception;
        };
    }

    @Test
    void readsWhatMethodsReturn() {
        Row row = read(
                TICKETS.map(Cases.OPENED_AT, Ticket::createdAt)
                        .map(Cases.STORE, Ticket::store)
                        .map(Cases.REOPENED, Ticket::reopened)
                        .map(Cases.REASSIGNMENTS, Ticket::handovers)
                        .map(Cases.QUESTIONS_ASKED, Ticket::questions)
                        .map(Cases.RECORD_COMPLETENESS, Ticket::completeness),
                FULL);
        assertThat(row.value(Cases.OPENED_AT)).contains(NOON);
        assertThat(row.value(Cases.STORE)).contains("Nanjing Road");
        assertThat(row.value(Cases.REOPENED)).contains(true);
        assertThat(row.value(Cases.REASSIGNMENTS)).contains(3);
        assertThat(row.value(Cases.QUESTIONS_ASKED)).contains(4L);
        assertThat(row.value(Cases.RECORD_COMPLETENESS)).contains(0.75);
    }

    @Test
    void readsWhatLambdasReturn() {
        Row row = read(
                TICKETS.map(Cases.RESOLVED_AT, ticket -> ticket.solvedAt())
                        .map(Cases.TIER, ticket -> "gold")
                        .map(Cases.RESOLVABLE, ticket -> !ticket.reopened())
                        .map(Cases.REASSIGNMENTS, ticket -> ticket.handovers() + 1)
                        .map(Cases.QUESTIONS_ASKED, ticket -> ticket.stars() == null ? null : ticket.stars())
                        .map(Cases.HANDLING_TIME, ticket -> Duration.between(ticket.createdAt(), ticket.solvedAt())),
                FULL);
        assertThat(row.value(Cases.RESOLVED_AT)).contains(NOON.plusSeconds(90));
        assertThat(row.value(Cases.TIER)).contains("gold");
        assertThat(row.value(Cases.RESOLVABLE)).contains(false);
        assertThat(row.value(Cases.REASSIGNMENTS)).contains(4);
        assertThat(row.value(Cases.QUESTIONS_ASKED)).contains(5);
        assertThat(row.value(Cases.HANDLING_TIME)).contains(Duration.ofSeconds(90));
    }

    @Test
    void readsNumbersAndEnumsByTheirOwnMethods() {
        Row row = read(
                TICKETS.mapToDouble(Cases.RECORD_COMPLETENESS, Ticket::completeness)
                        .mapToLong(Cases.QUESTIONS_ASKED, Ticket::questions)
                        .mapToLong(Cases.REASSIGNMENTS, Ticket::handovers)
                        .mapEnum(Cases.CHANNEL, Ticket::channel),
                FULL);
        assertThat(row.value(Cases.RECORD_COMPLETENESS)).contains(0.75);
        assertThat(row.value(Cases.QUESTIONS_ASKED)).contains(4L);
        assertThat(row.value(Cases.REASSIGNMENTS)).contains(3L);
        assertThat(row.value(Cases.CHANNEL)).contains("CHAT");
    }

    @Test
    void takesNullForAnAbsentValue() {
        Row row = read(
                SURVEYS.map(Surveys.ANSWERED_AT, Ticket::createdAt)
                        .map(Surveys.STORE, Ticket::store)
                        .map(Surveys.EASE, Ticket::stars)
                        .mapEnum(Surveys.CHANNEL, Ticket::channel)
                        .mapFromScale(Surveys.ATTITUDE, 1, 5, Ticket::stars),
                BLANK);
        assertThat(row).isEqualTo(Row.row());
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 25", "3, 50", "5, 100"})
    void readsStarsAsPoints(int stars, double points) {
        Ticket ticket = new Ticket(null, null, null, null, null, stars);
        Row row = read(SURVEYS.mapFromScale(Surveys.ATTITUDE, 1, 5, Ticket::stars), ticket);
        assertThat(row.value(Surveys.ATTITUDE)).contains(points);
    }

    @Test
    void readsAScaleThatDoesNotStartAtZero() {
        Row row = read(SURVEYS.mapFromScale(Surveys.EASE, 0, 10, Ticket::stars), FULL);
        assertThat(row.value(Surveys.EASE)).contains(4.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 99})
    void leavesAFlawWhereAnAnswerIsOutsideItsScale(int stars) {
        Ticket ticket = new Ticket(null, null, null, null, null, stars);
        Row row = read(SURVEYS.mapFromScale(Surveys.ATTITUDE, 1, 5, Ticket::stars), ticket);
        assertThat(row.value(Surveys.ATTITUDE)).isEmpty();
        assertThat(row.flaw(Surveys.ATTITUDE)).contains(new Flaw(Text.of("必须介于 1 与 5 之间", "must be between 1 and 5")));
    }

    @Test
    void leavesAFlawWhereANumberIsOutsideTheScaleOfItsField() {
        Row row = read(SURVEYS.map(Surveys.RECOMMEND, ticket -> 99), FULL);
        assertThat(row.flaw(Surveys.RECOMMEND))
                .contains(new Flaw(Text.of("必须介于 0 与 10 之间", "must be between 0 and 10")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void leavesAFlawWhereANumberIsNotFinite(double value) {
        RecordMapping<Ticket> mapping = SURVEYS.mapToDouble(Surveys.RECOMMEND, ticket -> value)
                .map(Surveys.SATISFACTION, ticket -> value)
                .mapFromScale(Surveys.ATTITUDE, 1, 5, ticket -> value);
        Flaw notFinite = new Flaw(Text.of("必须是有限数", "must be finite"));
        assertThat(read(mapping, FULL).flaws().values()).hasSize(3).containsOnly(notFinite);
    }

    @Test
    void leavesAFlawWhereADurationIsNegative() {
        Row row = read(TICKETS.map(Cases.HANDLING_TIME, ticket -> Duration.ofSeconds(-1)), FULL);
        assertThat(row.flaw(Cases.HANDLING_TIME))
                .contains(new Flaw(Text.of("终点不得早于起点", "must not end before it starts")));
    }

    @Test
    void losesOnlyTheFieldWhoseAccessorThrows() {
        Row row = read(
                TICKETS.map(Cases.STORE, Ticket::store)
                        .map(Cases.TIER, failing(new IllegalStateException("connection 17 lost")))
                        .map(Cases.REOPENED, Ticket::reopened),
                FULL);
        Flaw threw = new Flaw(Text.of("读取时抛出 IllegalStateException", "threw IllegalStateException"));
        assertThat(row.flaws()).isEqualTo(Map.of(Cases.TIER, threw));
        assertThat(row.value(Cases.STORE)).contains("Nanjing Road");
        assertThat(row.value(Cases.REOPENED)).contains(true);
    }

    /** Accessors written in Kotlin, or with Lombok, throw checked exceptions without saying so. */
    @Test
    void losesOnlyTheFieldWhoseAccessorThrowsACheckedException() {
        RecordMapping<Ticket> mapping = TICKETS.map(Cases.TIER, ticket -> {
            RecordMappingTest.<RuntimeException>throwUnchecked(new IOException("connection 17 lost"));
            return "gold";
        });
        assertThat(read(mapping, FULL).flaw(Cases.TIER))
                .contains(new Flaw(Text.of("读取时抛出 IOException", "threw IOException")));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void throwUnchecked(Exception exception) throws E {
        throw (E) exception;
    }

    @Test
    void keepsTheReasonOfAnAccessorThatGivesOne() {
        RecordMapping<Ticket> mapping =
                TICKETS.map(Cases.RESOLVED_AT, failing(new UnreadableException("已关闭但无解决时间", "closed without a time")));
        assertThat(read(mapping, FULL).flaw(Cases.RESOLVED_AT))
                .contains(new Flaw(Text.of("已关闭但无解决时间", "closed without a time")));
    }

    @Test
    void survivesANullRecord() {
        RecordMapping<Ticket> mapping = TICKETS.map(Cases.STORE, Ticket::store).map(Cases.TIER, ticket -> "gold");
        Row row = read(mapping, null);
        assertThat(row.flaw(Cases.STORE))
                .contains(new Flaw(Text.of("读取时抛出 NullPointerException", "threw NullPointerException")));
        assertThat(row.value(Cases.TIER)).contains("gold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void takesABlankWordForAnAbsentOne(String store) {
        Row row = read(TICKETS.map(Cases.STORE, ticket -> store), FULL);
        assertThat(row.value(Cases.STORE)).isEmpty();
        assertThat(row.flaw(Cases.STORE)).isEmpty();
    }

    @Test
    void readsRecordsInTheirOrderWhenTheyAreAskedFor() {
        List<Ticket> tickets = new ArrayList<>();
        Records records = TICKETS.map(Cases.STORE, Ticket::store).of(tickets);
        assertThat(records.rows()).isEmpty();
        tickets.add(FULL);
        tickets.add(BLANK);
        assertThat(records.rows()).containsExactly(Row.row(Cases.STORE, "Nanjing Road"), Row.row());
        assertThat(records.rows()).hasSize(2);
    }

    @Test
    void isNotChangedByMappingMore() {
        RecordMapping<Ticket> some = TICKETS.map(Cases.STORE, Ticket::store);
        RecordMapping<Ticket> more = some.map(Cases.OPENED_AT, Ticket::createdAt);
        WorkingTime office = new Office();
        more.timedIn(office, Cases.RESOLUTION_TIME);
        assertThat(some.of(List.of()).connects(Cases.OPENED_AT)).isFalse();
        assertThat(more.of(List.of()).connects(Cases.OPENED_AT)).isTrue();
        assertThat(more.of(List.of()).timing(Cases.RESOLUTION_TIME)).isEqualTo(WorkingTime.always());
    }

    @Test
    void connectsADerivedDurationByBothOfItsEnds() {
        Function<Ticket, Instant> at = Ticket::createdAt;
        RecordMapping<Ticket> opened = TICKETS.map(Cases.OPENED_AT, at);
        assertThat(opened.of(List.of()).connects(Cases.RESOLUTION_TIME)).isFalse();
        assertThat(opened.map(Cases.RESOLVED_AT, at).of(List.of()).connects(Cases.RESOLUTION_TIME))
                .isTrue();
        assertThat(opened.map(Cases.RESOLVED_AT, at).of(List.of()).connects(Cases.FIRST_RESPONSE_TIME))
                .isFalse();
    }

    @Test
    void mayReadADerivedDurationItself() {
        RecordMapping<Ticket> mapping = TICKETS.map(Cases.RESOLUTION_TIME, ticket -> Duration.ofHours(2));
        assertThat(mapping.of(List.of()).connects(Cases.RESOLUTION_TIME)).isTrue();
        assertThat(read(mapping, FULL).value(Cases.RESOLUTION_TIME)).contains(Duration.ofHours(2));
    }

    private record Office() implements WorkingTime {
        @Override
        public String name() {
            return "office";
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to).dividedBy(3);
        }
    }

    @Test
    void timesTheNamedDurationsInWorkingTime() {
        WorkingTime office = new Office();
        Records records = TICKETS.timedIn(office, Cases.FIRST_RESPONSE_TIME).of(List.of());
        assertThat(records.timing(Cases.FIRST_RESPONSE_TIME)).isEqualTo(office);
        assertThat(records.timing(Cases.RESOLUTION_TIME)).isEqualTo(WorkingTime.always());
        assertThat(records.source()).isEqualTo(Cases.SOURCE);
    }

    @Test
    void refusesToTimeARecordedDuration() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TICKETS.timedIn(new Office(), Cases.HANDLING_TIME))
                .withMessage("duration timed in 'office' must be derived, was 'cases.handlingTime'");
    }

    @Test
    void refusesToTimeADurationOfAnotherSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SURVEYS.timedIn(new Office(), Cases.RESOLUTION_TIME))
                .withMessage("field of a timing of 'surveys' must belong to it, was 'cases.resolutionTime'");
    }

    @Test
    void refusesAFieldOfAnotherSourceAndGuessesItsNamesake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TICKETS.map(Surveys.STORE, Ticket::store))
                .withMessage(
                        "field of a mapping of 'cases' must belong to it, was 'surveys.store'\nMaybe 'cases.store'?");
    }

    @Test
    void refusesAFieldOfAnotherSourceThatHasNoNamesake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TICKETS.map(Surveys.RECOMMEND, Ticket::stars))
                .withMessage("field of a mapping of 'cases' must belong to it, was 'surveys.recommend'");
    }

    @Test
    void refusesToMapAFieldTwice() {
        RecordMapping<Ticket> mapping = TICKETS.map(Cases.CHANNEL, Ticket::store);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mapping.mapEnum(Cases.CHANNEL, Ticket::channel))
                .withMessage("field of a mapping must be mapped once, was 'cases.channel' again");
    }

    @Test
    void refusesToConvertToAFieldWithoutAScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TICKETS.mapFromScale(Cases.REASSIGNMENTS, 1, 5, Ticket::stars))
                .withMessage("field of a scale must have a scale of its own, was 'cases.reassignments'");
    }

    @ParameterizedTest
    @CsvSource({"5.0, 1.0", "5.0, 5.0", "-Infinity, 5.0", "1.0, Infinity", "NaN, 5.0"})
    void refusesToConvertFromAScaleThatDoesNotAscendBetweenFiniteEnds(double lowest, double highest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SURVEYS.mapFromScale(Surveys.ATTITUDE, lowest, highest, Ticket::stars))
                .withMessage("scale of the records for 'surveys.attitude' must ascend between finite ends, was from "
                        + lowest + " to " + highest);
    }

    @Test
    void tellsRecordsApartByAFieldThatItMaps() {
        RecordMapping<Ticket> mapping = TICKETS.map(Cases.ID, Ticket::store);
        RecordMapping<Ticket> identified = mapping.identifiedBy(Cases.ID)
                .map(Cases.OPENED_AT, Ticket::createdAt)
                .timedIn(new Office(), Cases.RESOLUTION_TIME);

        assertThat(identified.of(List.of()).identity()).contains(Cases.ID);
        assertThat(mapping.of(List.of()).identity()).isEmpty();
    }

    @Test
    void refusesToTellRecordsApartByWhatItDoesNotMap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TICKETS.identifiedBy(Cases.ID))
                .withMessage("field of an identity must be mapped, was 'cases.id'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TICKETS.identifiedBy(Surveys.STORE))
                .withMessage(
                        "field of a mapping of 'cases' must belong to it, was 'surveys.store'\nMaybe 'cases.store'?");
    }

    @Test
    void refusesNull() {
        Function<Ticket, String> none = null;
        assertThatNullPointerException()
                .isThrownBy(() -> TICKETS.map(Cases.STORE, none))
                .withMessage("accessor");
        assertThatNullPointerException().isThrownBy(() -> TICKETS.of(null)).withMessage("records");
    }
}
