package io.ninethree.examples.publicdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.examples.Printed;
import org.junit.jupiter.api.Test;

class PublicDataTest {

    @Test
    void printsWhatWasLeftOutAndWhy() throws Exception {
        String printed =
                Printed.by(PublicData::main, PublicDataFolder.required().toString());

        assertThat(printed.lines())
                .contains(
                        "cases: 24,649 records read, 24,437 in the period, 0 undated",
                        "  resolved at: 1,537 unreadable (ended without a time of resolution)",
                        "cases: 1,944 records read, 998 in the period, 0 undated",
                        "  resolved at: 5 unreadable (ended without evidence of its end)",
                        "surveys: 250 records read, 250 in the period, 250 undated");
    }

    @Test
    void asksForTheFolder() {
        assertThatThrownBy(() -> PublicData.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folder with the data sets must be the first argument, was missing");
    }
}
