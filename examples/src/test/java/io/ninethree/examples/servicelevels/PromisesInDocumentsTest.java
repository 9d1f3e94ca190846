package io.ninethree.examples.servicelevels;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionSet;
import io.ninethree.definition.Definitions;
import io.ninethree.examples.crm.CrmScoring;
import io.ninethree.examples.icalendar.DueDates;
import io.ninethree.examples.quickstart.WhyItMoved;
import io.ninethree.examples.rabobank.RabobankPromises;
import io.ninethree.examples.servicenow.ServiceNowPromises;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.definition.SlaDefinitions;
import io.ninethree.rules.sla.SlaPolicies;
import io.ninethree.rules.sla.SlaPolicy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every policy and calendar of these programs can be written down and read again. */
class PromisesInDocumentsTest {

    private static final Definitions LANGUAGE = Definitions.standard().with(SlaDefinitions.kinds());

    static Stream<SlaPolicy> policies() {
        return Stream.of(
                        Promised.POLICIES,
                        RabobankPromises.POLICIES,
                        ServiceNowPromises.policies(true),
                        ServiceNowPromises.policies(false))
                .map(SlaPolicies::ordered)
                .flatMap(policies -> policies.stream());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void readsPoliciesThatWereWritten(SlaPolicy policy) {
        assertThat(writtenAndRead(policy.name(), policy).get(SlaPolicy.class, policy.name()))
                .isEqualTo(policy);
    }

    @Test
    void readsCalendarsThatWereWritten() throws ReflectiveOperationException {
        Method dueDates = DueDates.class.getDeclaredMethod("office");
        dueDates.setAccessible(true);
        assertThat(Stream.of(
                        Promised.OFFICE,
                        RabobankPromises.DESK,
                        hidden(WhyItMoved.class, null, "EVENING"),
                        hidden(CrmScoring.class, new CrmScoring(), "office"),
                        (BusinessCalendar) dueDates.invoke(null)))
                .allSatisfy(calendar -> assertThat(
                                writtenAndRead(calendar.name(), calendar).get(BusinessCalendar.class, calendar.name()))
                        .isEqualTo(calendar));
    }

    private static BusinessCalendar hidden(Class<?> program, Object instance, String name)
            throws ReflectiveOperationException {
        Field field = program.getDeclaredField(name);
        field.setAccessible(true);
        return (BusinessCalendar) field.get(instance);
    }

    private static DefinitionSet writtenAndRead(String id, Object value) {
        return LANGUAGE.read(LANGUAGE.write(DefinitionSet.of(new Definition(id, value))))
                .orThrow();
    }
}
