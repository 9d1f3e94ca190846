package io.ninethree.metrics.improvement;

import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.improvement.Finding.Diagnosis;
import io.ninethree.metrics.improvement.Rollout.Enablement;
import io.ninethree.model.Dimension;
import io.ninethree.model.Text;
import io.ninethree.score.Heading;
import io.ninethree.score.Indicator;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of a roll-out. It changes only while it is copied; what it refers to never does. */
final class RolloutEvidence {

    final Instant asOf;
    final ZoneId zone;
    Diagnosis diagnosis = Diagnosis.of(List.of());
    Optional<ServiceModel> model = Optional.empty();
    Map<String, String> owners = Map.of();
    Map<String, String> tools = Map.of();
    Map<Enablement, Coverage> coverages = Map.of();
    Map<String, List<String>> roles = Map.of();
    List<Scorecard> cards = List.of();
    List<Review> reviews = List.of();
    List<CaseStudy> studies = List.of();
    int periods = Rollout.PERIODS;

    /** How many of those concerned are reached, and how many must be. */
    record Coverage(double reached, double demanded) {
        Coverage {
            requireShare("reached share", reached);
            requireShare("demanded share", demanded);
        }

        private static void requireShare(String subject, double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(subject + " must be between 0 and 1, was " + share);
            }
        }
    }

    RolloutEvidence(Instant asOf, ZoneId zone) {
        this.asOf = asOf;
        this.zone = zone;
    }

    RolloutEvidence copy() {
        RolloutEvidence copy = new RolloutEvidence(asOf, zone);
        copy.diagnosis = diagnosis;
        copy.model = model;
        copy.owners = owners;
        copy.tools = tools;
        copy.coverages = coverages;
        copy.roles = roles;
        copy.cards = cards;
        copy.reviews = reviews;
        copy.studies = studies;
        copy.periods = periods;
        return copy;
    }

    static Map<String, String> byId(Map<Dimension, String> words) {
        Map<String, String> byId = new TreeMap<>();
        words.forEach((heading, word) -> byId.put(heading.id(), word));
        return byId;
    }

    void cover(Enablement way, double reached, double demanded) {
        coverages = new TreeMap<>(coverages);
        coverages.put(way, new Coverage(reached, demanded));
    }

    void addRole(String role, List<String> indicators) {
        roles = new LinkedHashMap<>(roles);
        roles.put(role, indicators);
    }

    /** The ids of the headings that apply with their names: those of the model, the twelve if it has none. */
    Map<String, Text> headings() {
        Map<String, Text> headings = new LinkedHashMap<>();
        if (modelHeadings().isEmpty()) {
            Diagnosis.TWELVE.forEach(heading -> headings.put(heading.id(), heading.text()));
        }
        modelHeadings().forEach(heading -> headings.put(heading.id(), heading.text()));
        return headings;
    }

    List<Heading> modelHeadings() {
        return model.stream()
                .flatMap(known -> known.root().children().stream()
                        .filter(node -> known.isInScope(node.id()))
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast))
                .toList();
    }

    boolean hasIndicator(String id) {
        return model.isEmpty()
                || model.get().indicators().stream().map(Indicator::id).anyMatch(id::equals);
    }

    /** The scorecards that are known, the latest last. */
    List<Scorecard> knownCards() {
        return cards.stream()
                .filter(card -> !card.period().knownAt().isAfter(asOf))
                .sorted(Comparator.comparing(Scorecard::period, Comparator.comparing(ScoringPeriod::to)))
                .toList();
    }

    /** The cases that are published. */
    List<CaseStudy> publishedStudies() {
        return studies.stream()
                .filter(study ->
                        study.publishedAt().filter(at -> !at.isAfter(asOf)).isPresent())
                .toList();
    }
}
