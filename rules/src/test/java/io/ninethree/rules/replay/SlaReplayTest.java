package io.ninethree.rules.replay;

import static io.ninethree.fact.Row.row;
import static io.ninethree.rules.sla.SlaOutcome.Verdict.BREACHED;
import static io.ninethree.rules.sla.SlaOutcome.Verdict.MET;
import static io.ninethree.rules.sla.SlaOutcome.Verdict.NO_PROMISE;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.timeline.Timeline;
import io.ninethree.vocabulary.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A history under the policies that were in force and under others. */
class SlaReplayTest {

    private static final Instant FRIDAY_NOON = Instant.parse("2026-06-05T10:00:00Z");
    private static final Instant LATER = FRIDAY_NOON.plus(Duration.ofDays(30));

    private static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in(ZoneId.of("Europe/Berlin"))
            .openThrough(MONDAY, FRIDAY, "09:00-17:00")
            .build();

    private static final SlaPolicy GOLD = SlaPolicy.named("gold")
            .appliesWhen(Cases.TIER.is("gold"))
            .promises(SlaTarget.resolution(Duration.ofHours(8)))
            .build();

    private static final List<Timeline> HISTORY = List.of(
            Timeline.of("over the weekend", row(Cases.TIER, "gold"))
                    .opened(FRIDAY_NOON)
                    .resolved(FRIDAY_NOON.plus(Duration.ofDays(3))),
            Timeline.of("at once", row(Cases.TIER, "gold")).opened(FRIDAY_NOON).resolved(FRIDAY_NOON),
            Timeline.of("too late", row(Cases.TIER, "gold"))
                    .opened(FRIDAY_NOON)
                    .resolved(FRIDAY_NOON.plus(Duration.ofDays(10))),
            Timeline.of("not promised", row(Cases.TIER, "silver")).opened(FRIDAY_NOON));

    @Test
    void countsWhatAnotherCalendarWouldHaveChanged() {
        SlaReplay replay =
                SlaReplay.of(HISTORY, LATER, SlaPolicies.of(GOLD), SlaPolicies.of(GOLD.countedIn(OFFICE)));

        assertThat(replay.outcomes()).hasSize(3);
        assertThat(replay.count(BREACHED, MET)).isEqualTo(1);
        assertThat(replay.count(MET, MET)).isEqualTo(1);
        assertThat(replay.count(BREACHED, BREACHED)).isEqualTo(1);
        assertThat(replay.changedVerdicts())
                .extracting(change -> change.before().caseId())
                .containsExactly("over the weekend");
    }

    @Test
    void countsPromisesThatAreNew() {
        SlaPolicy everybody = SlaPolicy.named("everybody")
                .asFallback()
                .promises(SlaTarget.firstResponse(Duration.ofDays(1)))
                .build();

        SlaReplay replay = SlaReplay.of(HISTORY, LATER, SlaPolicies.of(GOLD), SlaPolicies.of(GOLD, everybody));

        assertThat(replay.changedVerdicts()).singleElement().satisfies(change -> {
            assertThat(change.before().verdict()).isEqualTo(NO_PROMISE);
            assertThat(change.after().clock()).isEqualTo("first-response");
        });
    }

    @Test
    void changesNothingUnderTheSamePolicies() {
        SlaPolicies same = SlaPolicies.of(GOLD);

        assertThat(SlaReplay.of(HISTORY, LATER, same, same).outcomes()).noneMatch(OutcomeChange::isChange);
    }

    @Test
    void tellsAReaderHowManyVerdictsDiffer() {
        SlaReplay replay =
                SlaReplay.of(HISTORY, LATER, SlaPolicies.of(GOLD), SlaPolicies.of(GOLD.countedIn(OFFICE)));

        assertThat(replay.in(Locale.ENGLISH)).isEqualTo("""
                promises: 3
                  met → met: 1
                  breached → met: 1
                  breached → breached: 1
                """);
        assertThat(replay.in(Locale.CHINESE)).isEqualTo("""
                承诺数：3
                  已兑现 → 已兑现: 1
                  已违约 → 已兑现: 1
                  已违约 → 已违约: 1
                """);
    }
}
