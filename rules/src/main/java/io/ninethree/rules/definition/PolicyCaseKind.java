package io.ninethree.rules.definition;

import static io.ninethree.definition.Formats.constant;
import static io.ninethree.definition.Formats.duration;
import static io.ninethree.definition.Formats.instant;
import static io.ninethree.definition.Formats.list;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.text;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.DefinitionKind.Rule;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.fact.Row;
import io.ninethree.rules.sla.SlaOutcome.Verdict;
import io.ninethree.rules.sla.SlaPolicy;
import io.ninethree.rules.timeline.CaseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases of policies: what happened, and what must come of the promises. */
record PolicyCaseKind() implements DefinitionKind<PolicyCase> {

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public Class<PolicyCase> type() {
        return PolicyCase.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule("case.expectation", ExpectedOutcome.NOTHING, "用例必须有所期望，实际什么也没有期望"),
                new Rule(
                        "event.word", "word of an event {0} must not be blank, was '{1}'", "事件 {0} 必须写明原因或名称，实为“{1}”"));
    }

    @Override
    public DefinitionFormat<PolicyCase> format(Formats formats) {
        Member<PolicyCase, String> of = Member.required("of", Formats.idOf(SlaPolicy.class), PolicyCase::of);
        Member<PolicyCase, String> name = Member.required("name", text(), PolicyCase::name);
        Member<PolicyCase, Row> facts = Member.optional("case", Formats.row(), PolicyCase::facts, Row.row());
        Member<PolicyCase, List<CaseEvent>> events = Member.required("events", list(event()), PolicyCase::events);
        Member<PolicyCase, Instant> asOf = Member.required("asOf", instant(), PolicyCase::asOf);
        Member<PolicyCase, Map<String, ExpectedOutcome>> expect =
                Member.required("expect", Formats.map(outcome()), PolicyCase::expect);
        return object(
                        in -> new PolicyCase(
                                in.get(of), in.get(name), in.get(facts), in.get(events), in.get(asOf), in.get(expect)),
                        of,
                        name,
                        facts,
                        events,
                        asOf,
                        expect)
                .checked(PromisedClocks::check);
    }

    private static DefinitionFormat<CaseEvent> event() {
        Member<CaseEvent, Instant> at = Member.required("at", instant(), CaseEvent::at);
        Member<CaseEvent, CaseEvent.Kind> kind =
                Member.required("event", constant(CaseEvent.Kind.class), CaseEvent::kind);
        Member<CaseEvent, String> word = Member.optional("word", text(), CaseEvent::word, "");
        Member<CaseEvent, Row> facts = Member.optional("facts", Formats.row(), CaseEvent::facts, Row.row());
        Member<CaseEvent, Long> sequence = Member.optional("sequence", Formats.whole(1), CaseEvent::sequence, 0L);
        Member<CaseEvent, String> id = Member.optional("id", text(), CaseEvent::id, "");
        Member<CaseEvent, Optional<Instant>> receivedAt = Member.maybe(
                "receivedAt",
                instant(),
                event -> Optional.of(event.receivedAt()).filter(known -> !known.equals(event.at())));
        return object(
                in -> new CaseEvent(
                        in.get(at),
                        in.get(kind),
                        in.get(word),
                        in.get(facts),
                        in.get(sequence),
                        in.get(id),
                        in.get(receivedAt).orElse(in.get(at))),
                at,
                kind,
                word,
                facts,
                sequence,
                id,
                receivedAt);
    }

    private static DefinitionFormat<ExpectedOutcome> outcome() {
        Member<ExpectedOutcome, Optional<Verdict>> verdict =
                Member.maybe("verdict", constant(Verdict.class), ExpectedOutcome::verdict);
        Member<ExpectedOutcome, Optional<Instant>> due = Member.maybe("due", instant(), ExpectedOutcome::due);
        Member<ExpectedOutcome, Optional<List<String>>> pausedBy =
                Member.maybe("pausedBy", list(text()), ExpectedOutcome::pausedBy);
        Member<ExpectedOutcome, Optional<Duration>> elapsed =
                Member.maybe("elapsed", duration(), ExpectedOutcome::elapsed);
        Member<ExpectedOutcome, Optional<Duration>> overdueBy =
                Member.maybe("overdueBy", duration(), ExpectedOutcome::overdueBy);
        Member<ExpectedOutcome, Optional<List<String>>> owed =
                Member.maybe("owed", list(text()), ExpectedOutcome::owed);
        return object(
                in -> new ExpectedOutcome(
                        in.get(verdict),
                        in.get(due),
                        in.get(pausedBy),
                        in.get(elapsed),
                        in.get(overdueBy),
                        in.get(owed)),
                verdict,
                due,
                pausedBy,
                elapsed,
                overdueBy,
                owed);
    }
}
