package io.ninethree.examples.servicelevels;

import static org.assertj.core.api.Assertions.assertThat;

import io.ninethree.examples.Printed;
import org.junit.jupiter.api.Test;

/** The README shows what it prints in English; this is for those who read Chinese. */
class ServiceLevelsTest {

    @Test
    void speaksChinese() throws Exception {
        assertThat(Printed.by(ServiceLevels::main, "zh"))
                .startsWith("4711 首次响应：已兑现\n4711 解决：进行中，未超时\n")
                .contains("  2026-06-11 10:00 – 2026-06-12 11:00  不计  暂停：awaiting-customer\n")
                .contains("\n如照此继续：\n")
                .contains("\n下次提醒：2026-06-12T15:00+08:00\n")
                .contains("\n补救：应付 10 CNY，已付 10 CNY\n")
                .contains("SLA达成率：94.1 %，n = 85\n")
                .endsWith("违约严重度：0.05，n = 85\n\n");
    }
}
