package io.ninethree.contract;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

/**
 * A plugin with one fault, and the same one without it.
 *
 * @param fault what is wrong
 * @param law the name of the law that forbids it
 * @param wrong the laws of the wrong plugin
 * @param right the laws of the right one
 */
record Planted(String fault, String law, List<Check> wrong, List<Check> right) {

    void assertCaught() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(named(law, wrong)::verify);
    }

    static Check named(String name, List<Check> laws) {
        return laws.stream().filter(law -> law.name().equals(name)).findFirst().orElseThrow();
    }
}
