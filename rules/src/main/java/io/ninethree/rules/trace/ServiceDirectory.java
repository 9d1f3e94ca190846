package io.ninethree.rules.trace;

import static java.util.Objects.requireNonNull;

import io.ninethree.fact.Records;
import io.ninethree.fact.Row;
import io.ninethree.rules.trace.Publication.Subject;
import io.ninethree.rules.trace.TraceFinding.Kind;
import io.ninethree.vocabulary.Publications;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The services that a company, or one of its shops, offers, and what customers can read of them beforehand. Immutable and
 * thread-safe.
 *
 * {@snippet :
 * ServiceDirectory directory = ServiceDirectory.of("repair", "delivery")
 *         .with(Publication.of("repair", Subject.PRICE, "https://example.com/prices", may));
 * engine.score(JUNE, directory.records(endOfJune));
 * }
 */
public final class ServiceDirectory {

    private final List<String> services;
    private final List<Publication> publications;
    private final Optional<String> store;

    private ServiceDirectory(List<String> services, List<Publication> publications, Optional<String> store) {
        this.services = services;
        this.publications = publications;
        this.store = store;
    }

    /**
     * Services of which nothing is published yet.
     *
     * @param services their names, at least one, none blank or twice
     * @return the directory
     * @throws IllegalArgumentException if there is none, or one is blank or given twice
     */
    public static ServiceDirectory of(String... services) {
        List<String> names = List.of(services);
        long different =
                names.stream().filter(name -> !name.isBlank()).distinct().count();
        if (names.isEmpty() || different < names.size()) {
            throw new IllegalArgumentException("services must be given, each once and by name, were " + names);
        }
        return new ServiceDirectory(names, List.of(), Optional.empty());
    }

    /**
     * This directory with one more publication.
     *
     * @param publication the publication
     * @return a changed copy
     * @throws IllegalArgumentException if it is about none of the services
     */
    public ServiceDirectory with(Publication publication) {
        if (!services.contains(publication.service())) {
            throw new IllegalArgumentException(
                    "service of a publication must be one of " + services + ", was '" + publication.service() + "'");
        }
        return new ServiceDirectory(
                services,
                Stream.concat(publications.stream(), Stream.of(publication)).toList(),
                store);
    }

    /**
     * This directory as that of one shop.
     *
     * @param name the shop, branch or site
     * @return a changed copy
     */
    public ServiceDirectory inStore(String name) {
        return new ServiceDirectory(services, publications, Optional.of(name));
    }

    /**
     * What customers cannot read, or can read although it is no longer true.
     *
     * @param asOf the instant at which stock is taken
     * @return a finding for each service and subject, in the order of the services
     */
    public List<TraceFinding> findings(Instant asOf) {
        requireNonNull(asOf, "asOf");
        return services.stream()
                .flatMap(service -> Stream.of(Subject.values())
                        .filter(subject -> !isPublished(service, subject, asOf))
                        .map(subject -> TraceFinding.of(lack(service, subject, asOf), service, subject.text())))
                .toList();
    }

    private Kind lack(String service, Subject subject, Instant asOf) {
        return about(service, subject).anyMatch(each -> each.isOver(asOf)) ? Kind.OUTDATED : Kind.NOT_PUBLISHED;
    }

    private boolean isPublished(String service, Subject subject, Instant asOf) {
        return about(service, subject).anyMatch(each -> each.isValid(asOf));
    }

    private Stream<Publication> about(String service, Subject subject) {
        return publications.stream().filter(each -> each.service().equals(service) && each.subject() == subject);
    }

    /**
     * The services as records of {@link Publications}, ready to be scored.
     *
     * @param asOf the instant at which stock is taken, which dates the records
     * @return three records for each service: process, price and service level
     */
    public Records records(Instant asOf) {
        requireNonNull(asOf, "asOf");
        return Records.of(
                Publications.SOURCE,
                services.stream()
                        .flatMap(service -> Stream.of(Subject.values()).map(subject -> row(service, subject, asOf)))
                        .toList());
    }

    private Row row(String service, Subject subject, Instant asOf) {
        Row row = Row.row(Publications.AS_OF, asOf, Publications.PUBLISHED, isPublished(service, subject, asOf));
        return store.map(name -> row.and(Publications.STORE, name)).orElse(row);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceDirectory that
                && services.equals(that.services)
                && publications.equals(that.publications)
                && store.equals(that.store);
    }

    @Override
    public int hashCode() {
        return Objects.hash(services, publications, store);
    }

    @Override
    public String toString() {
        return services + " " + publications;
    }
}
