package io.ninethree.rules.trace;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.trace.Publication.Subject.PRICE;
import static io.ninethree.rules.trace.Publication.Subject.PROCESS;
import static io.ninethree.rules.trace.Publication.Subject.SERVICE_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ninethree.fact.Row;
import io.ninethree.model.Text;
import io.ninethree.rules.trace.TraceFinding.Kind;
import io.ninethree.vocabulary.Publications;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServiceDirectoryTest {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    private static final ServiceDirectory REPAIR = ServiceDirectory.of("repair")
            .with(Publication.of("repair", PROCESS, "wall of the shop", MAY))
            .with(Publication.of("repair", PRICE, "https://example.com/prices", MAY)
                    .withEnd(JUNE));

    @Test
    void isThreeRecordsForEachService() {
        assertThat(REPAIR.records(MAY).rows())
                .containsExactly(published(MAY, true), published(MAY, true), published(MAY, false));
        assertThat(ServiceDirectory.of("repair", "delivery").records(MAY).rows())
                .hasSize(6);
    }

    @Test
    void whatIsOutOfDateIsNotPublished() {
        assertThat(REPAIR.records(JUNE).rows())
                .containsExactly(published(JUNE, true), published(JUNE, false), published(JUNE, false));
        assertThat(REPAIR.findings(JUNE))
                .containsExactly(
                        TraceFinding.of(Kind.OUTDATED, "repair", PRICE.text()),
                        TraceFinding.of(Kind.NOT_PUBLISHED, "repair", SERVICE_LEVEL.text()));
    }

    @Test
    void whatIsNotYetPublishedIsNotPublished() {
        ServiceDirectory later = REPAIR.with(Publication.of("repair", SERVICE_LEVEL, "leaflet", JULY));

        assertThat(later.findings(JUNE)).contains(TraceFinding.of(Kind.NOT_PUBLISHED, "repair", SERVICE_LEVEL.text()));
        assertThat(later.findings(JULY)).containsExactly(TraceFinding.of(Kind.OUTDATED, "repair", PRICE.text()));
    }

    @Test
    void aNewEditionTakesThePlaceOfAnOldOne() {
        ServiceDirectory renewed = REPAIR.with(Publication.of("repair", PRICE, "https://example.com/prices", JUNE));

        assertThat(renewed.findings(JUNE))
                .containsExactly(TraceFinding.of(Kind.NOT_PUBLISHED, "repair", SERVICE_LEVEL.text()));
    }

    @Test
    void saysWhatCustomersCannotRead() {
        assertThat(REPAIR.findings(JUNE))
                .extracting(TraceFinding::detail, TraceFinding::text)
                .containsExactly(
                        tuple("price", Text.of("repair 价格：公开内容已过期", "repair price: what is published is out of date")),
                        tuple(
                                "service level",
                                Text.of("repair 服务承诺：未公开", "repair service level: it is not published")));
    }

    @Test
    void recordsTheStore() {
        assertThat(REPAIR.inStore("Nanjing Road").records(MAY).rows())
                .first()
                .isEqualTo(published(MAY, true).and(Publications.STORE, "Nanjing Road"));
    }

    @Test
    void refusesServicesThatAreMissingBlankOrTwice() {
        assertThatThrownBy(ServiceDirectory::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("services must be given, each once and by name, were []");
        assertThatThrownBy(() -> ServiceDirectory.of("repair", "repair"))
                .hasMessage("services must be given, each once and by name, were [repair, repair]");
        assertThatThrownBy(() -> ServiceDirectory.of(" "))
                .hasMessage("services must be given, each once and by name, were [ ]");
        assertThatThrownBy(() -> REPAIR.with(Publication.of("delivery", PRICE, "leaflet", MAY)))
                .hasMessage("service of a publication must be one of [repair], was 'delivery'");
    }

    @Test
    void refusesWrongPublications() {
        assertThatThrownBy(() -> Publication.of("repair", PRICE, "", MAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("place of a publication must not be blank, was ''");
        assertThatThrownBy(
                        () -> Publication.of("repair", PRICE, "leaflet", JUNE).withEnd(MAY))
                .hasMessage("end of a publication must not be before 2026-06-01T00:00:00Z, was 2026-05-01T00:00:00Z");
    }

    @Test
    void isAValue() {
        assertThat(ServiceDirectory.of("a"))
                .isEqualTo(ServiceDirectory.of("a"))
                .hasSameHashCodeAs(ServiceDirectory.of("a"))
                .isNotEqualTo(ServiceDirectory.of("b"))
                .isNotEqualTo(ServiceDirectory.of("a").inStore("x"))
                .isNotEqualTo(ServiceDirectory.of("a").with(Publication.of("a", PRICE, "leaflet", MAY)));
    }

    private static Row published(Instant asOf, boolean published) {
        return row(Publications.AS_OF, asOf, Publications.PUBLISHED, published);
    }
}
