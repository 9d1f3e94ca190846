package io.ninethree.examples.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** What no method may touch, be it by a call, by a method reference or by reading a field. */
final class CodeRules {

    /** What judges the code of others must change its surroundings to see whether it notices. */
    private static final String JUDGE = "io.ninethree.contract.Surroundings";

    static final ArchRule NO_SURROUNDINGS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(JUDGE)
            .should()
            .accessTargetWhere(matches(
                    "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|in|out|err)\\b.*",
                    "java\\.lang\\.(Strict)?Math\\.random\\(.*",
                    "java\\.lang\\.String\\.(format\\(java\\.lang\\.String, .*|formatted\\(.*)",
                    "java\\.time\\.[A-Za-z]+\\.now\\(.*",
                    "java\\.time\\.Clock\\.(system|tick)[A-Za-z]*\\(.*",
                    "java\\.time\\.ZoneId\\.systemDefault\\(.*",
                    "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
                    "java\\.util\\.Random\\.<init>\\(\\)",
                    "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
                    "java\\.util\\.UUID\\.randomUUID\\(.*"))
            .because("the same facts must give the same score at any time, in any place and on any machine");

    static final ArchRule STRICT_MATHEMATICS = noClasses()
            .should()
            .accessTargetWhere(matches("java\\.lang\\.Math\\."
                    + "(a?(sin|cos|tan)|atan2|(sin|cos|tan)h|exp|expm1|log|log10|log1p|pow|cbrt|hypot)\\(.*"))
            .because("Math may differ between machines in the last digit, and StrictMath does not");

    static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal().because("two engines in one process must not meet");

    private CodeRules() {}

    private static DescribedPredicate<JavaAccess<?>> matches(String... names) {
        Pattern pattern = Pattern.compile(String.join("|", names));
        return describe(
                "its name is forbidden",
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }
}
