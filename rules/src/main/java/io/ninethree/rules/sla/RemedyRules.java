package io.ninethree.rules.sla;

import io.ninethree.definition.DefinitionKind.Rule;
import java.util.List;

/** The rules of remedies. */
final class RemedyRules {

    private RemedyRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "remedy.amount",
                        "amount of a {0} must be like '5 %' or '20 EUR', was '{1}'",
                        "补偿的金额必须写作“5 %”或“20 EUR”，实为“{1}”"),
                new Rule("remedy.no-amount", "amount of a {0} must be above zero, was '{1}'", "补偿的金额必须大于零，实为“{1}”"),
                new Rule("remedy.overrun", "overrun of a remedy must not be negative, was {0}", "补偿所要求的超时不得为负，实为 {0}"),
                new Rule(
                        "remedy.attainment",
                        "attainment must be above '0 %' and at most '100 %', was '{0}'",
                        "达成率必须大于“0 %”且不大于“100 %”，实为“{0}”"),
                new Rule(
                        "remedy.basis",
                        "remedy must depend on breaches or on attainment, was{0} and{1}",
                        "补偿要么看单次违约，要么看达成率，不得兼用"),
                new Rule("remedy.tier", "tier of a remedy must be above '{0}', was '{1}'", "补偿的每一档都必须高于前一档：条件更严，金额更高"),
                new Rule("remedy.unit", "unit of a remedy must be positive, was {0}", "补偿的计量单位必须大于零，实为 {0}"),
                new Rule(
                        "remedy.unit-basis",
                        "remedy for each started {0} must depend on breaches, was{1}",
                        "以 {0} 为单位累计的补偿必须看单次违约，不得看达成率"),
                new Rule(
                        "remedy.cap",
                        "cap of a remedy must be in the currency of '{0}', was '{1}'",
                        "补偿的上限必须与“{0}”同一币种，实为“{1}”"),
                new Rule(
                        "remedy.delivery",
                        "time to deliver a remedy must be positive, was {0}",
                        "补偿的兑现时限必须大于零，实为 {0}"));
    }
}
