package io.ninethree.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.field.Field;
import io.ninethree.vocabulary.Cases;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The engine reads each kind in its own way, so a mapping must not hide which one it is. */
class ExtractorTest {

    private enum Channel {
        PHONE
    }

    private record Ticket(String store, Channel channel) {}

    private static final Ticket TICKET = new Ticket("Tianhe", Channel.PHONE);

    private static final RecordMapping<Ticket> TICKETS = RecordMapping.of(Ticket.class, Cases.SOURCE);

    private static Extractor extractor(RecordMapping<Ticket> mapping, Field<?> field) {
        return mapping.of(List.of()).extractors().get(field);
    }

    @Test
    void readsAnObjectByItsAccessor() {
        Extractor store = extractor(TICKETS.map(Cases.STORE, Ticket::store), Cases.STORE);
        assertThat(store).isInstanceOf(Extractor.Accessor.class);
        assertThat(store.value(TICKET, 7)).isEqualTo("Tianhe");
    }

    @Test
    void readsNumbersWithoutBoxingInTheCallersCode() {
        RecordMapping<Ticket> mapping = TICKETS.mapToLong(Cases.REASSIGNMENTS, ticket -> 3)
                .mapToDouble(Cases.RECORD_COMPLETENESS, ticket -> 0.5);
        Extractor whole = extractor(mapping, Cases.REASSIGNMENTS);
        Extractor real = extractor(mapping, Cases.RECORD_COMPLETENESS);

        assertThat(whole).isInstanceOf(Extractor.WholeAccessor.class);
        assertThat(whole.value(TICKET, 7)).isEqualTo(3L);
        assertThat(real).isInstanceOf(Extractor.RealAccessor.class);
        assertThat(real.value(TICKET, 7)).isEqualTo(0.5);
    }

    @Test
    void readsAConstantByItsName() {
        Extractor channel = extractor(TICKETS.mapEnum(Cases.CHANNEL, Ticket::channel), Cases.CHANNEL);
        assertThat(channel).isInstanceOf(Extractor.ConstantAccessor.class);
        assertThat(channel.value(TICKET, 7)).isEqualTo("PHONE");
        assertThat(channel.value(new Ticket("Tianhe", null), 7)).isNull();
    }

    @Test
    void readsAColumnByTheNumberOfTheRecord() {
        Records records = Columns.of(Cases.SOURCE, 2)
                .map(Cases.OPENED_AT, new long[2], TimeUnit.SECONDS)
                .map(Cases.HANDLING_TIME, new long[2], TimeUnit.SECONDS)
                .map(Cases.QUESTIONS_ASKED, new long[] {0, 9})
                .records();

        assertThat(records.extractors().get(Cases.OPENED_AT))
                .isInstanceOfSatisfying(
                        Extractor.Times.class,
                        times -> assertThat(times.instants()).isTrue());
        assertThat(records.extractors().get(Cases.HANDLING_TIME))
                .isInstanceOfSatisfying(
                        Extractor.Times.class,
                        times -> assertThat(times.instants()).isFalse());
        assertThat(records.extractors().get(Cases.QUESTIONS_ASKED).value(TICKET, 1))
                .isEqualTo(9L);
    }
}
