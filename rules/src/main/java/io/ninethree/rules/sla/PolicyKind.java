package io.ninethree.rules.sla;

import static io.ninethree.definition.Formats.instant;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.someOf;
import static io.ninethree.definition.Formats.text;
import static io.ninethree.definition.Formats.truth;

import io.ninethree.definition.Definition;
import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.DefinitionKind.Rule;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.definition.Member.Values;
import io.ninethree.field.Condition;
import io.ninethree.rules.calendar.BusinessCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Policies, whose clocks and calendars stand in definitions of their own. */
record PolicyKind() implements DefinitionKind<SlaPolicy> {

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public Class<SlaPolicy> type() {
        return SlaPolicy.class;
    }

    @Override
    public List<Definition> needs(SlaPolicy policy) {
        return policy.targets().stream().flatMap(PolicyKind::needs).distinct().toList();
    }

    private static Stream<Definition> needs(SlaTarget target) {
        Stream<BusinessCalendar> calendars = Stream.of(
                        Stream.of(target.usual().calendar()),
                        target.exceptions().stream().map(TimeLimit::calendar),
                        target.remedies().stream().map(remedy -> remedy.limits().calendar()))
                .flatMap(each -> each)
                .flatMap(Optional::stream);
        return Stream.concat(
                Stream.of(ClockKind.named(target.clock())),
                calendars.map(calendar -> new Definition(calendar.name(), calendar)));
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(PolicyRules.all().stream(), RemedyRules.all().stream())
                .toList();
    }

    @Override
    public DefinitionFormat<SlaPolicy> format(Formats formats) {
        return new Members(formats).format();
    }

    /** What a document says of a policy. Versions of one policy share its name, and differ in their ids. */
    private static final class Members {

        private final Member<SlaPolicy, Optional<String>> name =
                Member.maybe("name", text(), policy -> Optional.of(policy.name()));
        private final Member<SlaPolicy, String> version = Member.optional("version", text(), SlaPolicy::version, "");
        private final Member<SlaPolicy, Optional<Condition>> appliesWhen;
        private final Member<SlaPolicy, Boolean> fallback =
                Member.optional("fallback", truth(), SlaPolicy::isFallback, false);
        private final Member<SlaPolicy, Integer> rank = Member.optional("rank", rank(), SlaPolicy::rank, 0);
        private final Member<SlaPolicy, Instant> validFrom =
                Member.optional("validFrom", instant(), SlaPolicy::validFrom, Instant.MIN);
        private final Member<SlaPolicy, Instant> validTo =
                Member.optional("validTo", instant(), SlaPolicy::validTo, Instant.MAX);
        private final Member<SlaPolicy, Boolean> forRunningClocks =
                Member.optional("forRunningClocks", truth(), SlaPolicy::isForRunningClocks, false);
        private final Member<SlaPolicy, List<SlaTarget>> promises;

        Members(Formats formats) {
            appliesWhen = Member.maybe("appliesWhen", formats.condition(), SlaPolicy::condition);
            promises = Member.required("promises", someOf(PromiseFormat.of(formats)), SlaPolicy::targets);
        }

        private static DefinitionFormat<Integer> rank() {
            return Formats.whole(Integer.MIN_VALUE).as(Members::rank, Integer::longValue);
        }

        private static int rank(long order) {
            if (order > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("rank must be at most " + Integer.MAX_VALUE + ", was " + order);
            }
            return (int) order;
        }

        DefinitionFormat<SlaPolicy> format() {
            return object(
                    this::policy,
                    name,
                    version,
                    appliesWhen,
                    fallback,
                    rank,
                    validFrom,
                    validTo,
                    forRunningClocks,
                    promises);
        }

        private SlaPolicy policy(Values in) {
            SlaPolicy.Builder builder = SlaPolicy.named(in.get(name).orElse(in.id()))
                    .version(in.get(version))
                    .rank(in.get(rank))
                    .validFrom(in.get(validFrom))
                    .validTo(in.get(validTo));
            in.get(appliesWhen).ifPresent(builder::appliesWhen);
            if (in.get(fallback)) {
                builder.asFallback();
            }
            if (in.get(forRunningClocks)) {
                builder.forRunningClocks();
            }
            in.get(promises).forEach(builder::promises);
            return builder.build();
        }
    }
}
