package io.ninethree.rules.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.timeline.CaseEvent.Kind;
import io.ninethree.rules.timeline.EventPattern;
import io.ninethree.rules.timeline.Events;
import io.ninethree.vocabulary.Cases;
import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A policy that was written is read as an equal one, and what is not said is as a promise in Java has it. */
class PolicyKindTest {

    private static final Definitions LANGUAGE =
            Definitions.standard().with(BusinessCalendar.kind(), ClockRule.kind(), SlaPolicy.kind());

    private static SlaPolicy read(String promises) {
        String text = "{'definitions': [{'kind': 'policy', 'id': 'all', 'fallback': true, 'promises': [" + promises
                + "]}, {'kind': 'clock', 'id': 'call-back', 'name': {'zh': '回访', 'en': 'call back'}, 'startsAt': {'events':"
                + " ['resolved']}, 'stopsAt': {'events': ['other'], 'words': ['called']}, 'cancelledAt': {'unless': {'form':"
                + " 'is', 'field': 'events.internal', 'value': true}}, 'independent': true}]}";
        return LANGUAGE.read(text.replace('\'', '"')).orThrow().get(SlaPolicy.class, "all");
    }

    private static SlaPolicy promising(SlaTarget... targets) {
        SlaPolicy.Builder builder = SlaPolicy.named("all").asFallback();
        for (SlaTarget target : targets) {
            builder.promises(target);
        }
        return builder.build();
    }

    private static String written(SlaPolicy policy) {
        return LANGUAGE.write(DefinitionSet.of(new Definition("any", policy)));
    }

    @Test
    void takesWhatIsNotSaidFromTheClock() {
        Duration hour = Duration.ofHours(1);

        assertThat(read("""
                {'clock': 'first-response', 'within': 'PT1H'}, {'clock': 'next-response', 'within': 'PT1H'},
                {'clock': 'periodic-update', 'within': 'PT1H'}, {'clock': 'resolution', 'within': 'PT1H'},
                {'clock': 'requester-wait', 'within': 'PT1H'}, {'clock': 'agent-work', 'within': 'PT1H'}
                """))
                .isEqualTo(promising(
                        SlaTarget.firstResponse(hour),
                        SlaTarget.nextResponse(hour),
                        SlaTarget.periodicUpdate(hour),
                        SlaTarget.resolution(hour),
                        SlaTarget.requesterWait(hour),
                        SlaTarget.agentWork(hour)));
    }

    @Test
    void readsClocksOfOnesOwn() {
        ClockRule callBack = ClockRule.named("call-back")
                .called("回访", "call back")
                .startsAt(EventPattern.of(Kind.RESOLVED))
                .stopsAt(EventPattern.of(Kind.OTHER).named("called"))
                .cancelledAt(EventPattern.of(Kind.values()).unless(Events.INTERNAL.isTrue()))
                .asIndependent();

        assertThat(read("{'clock': 'call-back', 'within': 'P1D', 'countedIn': 'always'}"))
                .isEqualTo(promising(SlaTarget.of(callBack, Duration.ofDays(1)).countedIn(BusinessCalendar.always())));
    }

    @Test
    void writesNothingThatGoesWithoutSaying() {
        SlaPolicy policy = SlaPolicy.named("gold")
                .appliesWhen(Cases.TIER.is("gold"))
                .promises(SlaTarget.agentWork(Duration.ofHours(8)).onReopening(Reopening.CONTINUE_EXCLUDING_DONE))
                .promises(SlaTarget.firstResponse(Duration.ofHours(1)).onReopening(Reopening.FREEZE))
                .build();

        assertThat(written(policy)).isEqualToIgnoringWhitespace("""
                {"definitions": [{"kind": "policy", "id": "any", "name": "gold",
                  "appliesWhen": {"form": "in", "field": "cases.tier", "values": ["gold"]},
                  "promises": [
                    {"clock": "agent-work", "within": "PT8H"},
                    {"clock": "first-response", "within": "PT1H"}]}]}
                """);
    }

    @Test
    void refusesToWriteASharePreciserThanItCanBeRead() {
        Warning warning = new Warning.AtShare(new BigDecimal("0.12345678901234567890123"));

        assertThatThrownBy(() -> written(
                        promising(SlaTarget.resolution(Duration.ofHours(1)).warning(warning))))
                .hasMessage("share of a warning must fit a double, was 0.12345678901234567890123");
    }

    @Property
    void readsWhatWasWritten(@ForAll("policies") SlaPolicy policy) {
        String text = written(policy);
        DefinitionSet read = LANGUAGE.read(text).orThrow();

        assertThat(read.get(SlaPolicy.class, "any")).isEqualTo(policy);
        assertThat(LANGUAGE.write(read)).isEqualTo(text);
    }

    @Provide
    Arbitrary<SlaPolicy> policies() {
        return DrawnPolicies.any();
    }
}
