/**
 * Service-level rules: what was promised, in whose working time, and what came of it.
 *
 * <p>{@link io.ninethree.rules.calendar.BusinessCalendar} measures open time, {@link io.ninethree.rules.timeline.Timeline} holds the
 * events of a case, {@link io.ninethree.rules.sla.SlaPolicies} say what came of its promises, and
 * {@link io.ninethree.rules.sla.SlaOutcome#records} turns that into records that an engine scores like any others. Escalation,
 * remedies, error budgets, chains and what-if are read from the same outcomes.
 */
module io.ninethree.rules {
    requires transitive io.ninethree.core;
    requires static transitive org.jspecify;
    requires tools.jackson.core; // which core needs for definitions, and does not require

    exports io.ninethree.rules.calendar;
    exports io.ninethree.rules.timeline;
    exports io.ninethree.rules.sla;
    exports io.ninethree.rules.replay;
    exports io.ninethree.rules.chain;
    exports io.ninethree.rules.remedy;
    exports io.ninethree.rules.escalation;
    exports io.ninethree.rules.budget;
    exports io.ninethree.rules.trace;
    exports io.ninethree.rules.definition;
}
