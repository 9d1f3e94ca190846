package io.ninethree.rules.definition;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.DefinitionCase;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.fact.Grain;
import io.ninethree.model.Text;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.Remedy;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.sla.SlaTarget;
import io.ninethree.rules.sla.Warning;
import io.ninethree.vocabulary.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a company promises, as a person writes it down, with cases that tell whether it is what was meant. */
class PromisesAsDataTest {

    private static final Definitions LANGUAGE = Definitions.standard().with(SlaDefinitions.kinds());

    /** The document that the page of this module shows. */
    private static final String PROMISES = firstBlock(Path.of("DEFINITIONS.md"));

    private static String firstBlock(Path page) {
        try {
            return Files.readString(page).split("```json\n|```\n", 3)[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final BusinessCalendar OFFICE = BusinessCalendar.named("office")
            .in("Asia/Shanghai")
            .openThrough(MONDAY, FRIDAY, "09:00-12:00", "13:00-18:00")
            .closedOn("端午节", LocalDate.of(2026, 6, 19))
            .build();

    private static final SlaPolicy GOLD = SlaPolicy.named("gold")
            .appliesWhen(Cases.TIER.is("gold"))
            .promises(SlaTarget.firstResponse(Duration.ofMinutes(30))
                    .countedIn(OFFICE)
                    .warningAt(0.5, 0.9))
            .promises(SlaTarget.resolution(Duration.ofHours(8))
                    .countedIn(OFFICE)
                    .within(Cases.PRIORITY, "urgent", Duration.ofHours(4), BusinessCalendar.always())
                    .pausedWhile(SlaTarget.AWAITING_CUSTOMER)
                    .warning(Warning.before(Duration.ofHours(1)))
                    .owes(Remedy.apology())
                    .owes(Remedy.credit("5 %")
                            .whenBreachedBy(Duration.ofHours(4))
                            .atMost("20 %", Grain.MONTH)))
            .build();

    @Test
    void isWhatAPersonWouldWriteInJava() {
        DefinitionSet read = LANGUAGE.read(PROMISES).orThrow();

        assertThat(read.get(BusinessCalendar.class, "office")).isEqualTo(OFFICE);
        assertThat(read.get(SlaPolicy.class, "gold")).isEqualTo(GOLD);
    }

    @Test
    void passesItsCases() {
        DefinitionSet read = LANGUAGE.read(PROMISES).orThrow();

        assertThat(read.cases()).hasSize(2);
        assertThat(read.cases())
                .allSatisfy(each -> assertThat(each.differences(read)).isEmpty());
    }

    @Test
    void tellsEachDifference() {
        String wrong = PROMISES.replace("\"verdict\": \"met\", \"elapsed\": \"PT6H\", \"owed\": []", """
                "verdict": "breached", "elapsed": "PT7H", "due": "2026-06-22T10:00:00Z", "overdueBy": "PT1H",
                "pausedBy": ["awaiting-customer"], "owed": ["apology"]
                """);
        DefinitionSet read = LANGUAGE.read(wrong).orThrow();

        assertThat(read.cases().get(0).differences(read))
                .extracting(Text::en)
                .containsExactly(
                        "verdict of 'resolution' must be breached, was met",
                        "due instant of 'resolution' must be 2026-06-22T10:00:00Z, was 2026-06-22T09:00:00Z",
                        "reasons to pause of 'resolution' must be [awaiting-customer], was []",
                        "elapsed time of 'resolution' must be PT7H, was PT6H",
                        "overrun of 'resolution' must be PT1H, was PT0S",
                        "what is owed of 'resolution' must be [apology], was []");
    }

    @Test
    void tellsWhatAPausedClockWaitsFor() {
        String paused = PROMISES.replace("\"asOf\": \"2026-06-30T00:00:00Z\"", "\"asOf\": \"2026-06-21T00:00:00Z\"")
                .replace(
                        "\"verdict\": \"met\", \"elapsed\": \"PT6H\", \"owed\": []",
                        "\"verdict\": \"open-in-time\", \"pausedBy\": [\"awaiting-customer\"]");
        DefinitionSet read = LANGUAGE.read(paused).orThrow();

        assertThat(read.cases().get(0).differences(read)).isEmpty();
    }

    @Test
    void writesAllThatWasRead() {
        DefinitionSet read = LANGUAGE.read(PROMISES).orThrow();
        String text = LANGUAGE.write(read);
        List<DefinitionCase> cases = LANGUAGE.read(text).orThrow().cases();

        assertThat(cases).isEqualTo(read.cases());
        assertThat(LANGUAGE.write(LANGUAGE.read(text).orThrow())).isEqualTo(text);
    }
}
