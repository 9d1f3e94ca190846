package io.ninethree.rules.definition;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.sla.ClockRule;
import io.ninethree.rules.sla.SlaPolicy;

/**
 * What this module brings to the language of definitions.
 *
 * {@snippet :
 * DefinitionSet promised = Definitions.standard()
 *         .with(SlaDefinitions.kinds())
 *         .read(Path.of("promises.json"))
 *         .orThrow();
 * SlaPolicy gold = promised.get(SlaPolicy.class, "gold");
 * }
 */
public final class SlaDefinitions {

    private SlaDefinitions() {}

    /**
     * How calendars, clocks, policies and their cases stand in documents.
     *
     * @return the kinds {@code calendar}, {@code clock} and {@code policy}, and the cases {@code policy}
     */
    public static DefinitionKind<?>[] kinds() {
        return new DefinitionKind<?>[] {
            BusinessCalendar.kind(), ClockRule.kind(), SlaPolicy.kind(), new PolicyCaseKind()
        };
    }
}
