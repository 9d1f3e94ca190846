package io.ninethree.metrics.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.fact.Records;
import io.ninethree.fact.ScoringPeriod;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.metrics.journey.Touchpoint.Obstacle;
import io.ninethree.metrics.journey.Touchpoint.Stage;
import io.ninethree.metrics.journey.Touchpoint.Valence;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Text;
import io.ninethree.score.Scorecard;
import io.ninethree.vocabulary.Shared;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private static final ScoringPeriod JUNE = ScoringPeriod.of(YearMonth.of(2026, 6), ZoneOffset.UTC);
    private static final Instant STOCK = Instant.parse("2026-06-15T00:00:00Z");

    private static final Touchpoint ASK = Touchpoint.of("ask", "申请退货", "app")
            .withValence(Valence.ITCH)
            .withMonitoring()
            .withVisibility();
    private static final Touchpoint CHECK = Touchpoint.of("check", "核对订单", "")
            .withStage(Stage.BACKSTAGE)
            .withObstacle(Obstacle.BLOCK)
            .withDuration(Duration.ofDays(5));
    private static final Touchpoint WAIT =
            Touchpoint.of("wait", "等待回复", "phone").withValence(Valence.PAIN).withObstacle(Obstacle.BREAK);
    private static final Touchpoint SEND =
            Touchpoint.of("send", "寄回商品", "post").withValence(Valence.PAIN).withVisibility();
    private static final Touchpoint REFUND =
            Touchpoint.of("refund", "收到退款", "app").withValence(Valence.DELIGHT).withMonitoring();
    private static final Journey RETURNS = Journey.of("退货", ASK, CHECK, WAIT, SEND, REFUND);

    @Test
    void tellsWhatHurtsFromWhatPleases() {
        assertThat(RETURNS.pains()).containsExactly(WAIT, SEND);
        assertThat(RETURNS.itches()).containsExactly(ASK);
        assertThat(RETURNS.delights()).containsExactly(REFUND);
    }

    @Test
    void tellsBreaksFromBlocks() {
        assertThat(RETURNS.breaks()).containsExactly(WAIT);
        assertThat(RETURNS.blocks()).containsExactly(CHECK);
    }

    @Test
    void countsWhatCustomersSeeAndWhatIsMonitored() {
        assertThat(RETURNS.visibleShare()).isEqualTo(0.4);
        assertThat(RETURNS.monitoredShare()).isEqualTo(0.4);
    }

    @Test
    void findsTheLongestRunOfPains() {
        Touchpoint alone = Touchpoint.of("alone", "排队", "shop").withValence(Valence.PAIN);
        assertThat(Journey.of("退货", alone, ASK, WAIT, SEND, REFUND).worstStretch())
                .containsExactly(WAIT, SEND);
        assertThat(Journey.of("退货", ASK, WAIT, SEND).worstStretch()).containsExactly(WAIT, SEND);
    }

    @Test
    void namesTheFirstOfRunsThatAreAsLong() {
        assertThat(Journey.of("退货", SEND, ASK, WAIT).worstStretch()).containsExactly(SEND);
    }

    @Test
    void hasNoWorstStretchWhereNothingHurts() {
        assertThat(Journey.of("退货", ASK, REFUND).worstStretch()).isEmpty();
    }

    @Test
    void isASmallMapForAReader() {
        assertThat(RETURNS.text()).isEqualTo(Text.of("""
                        退货：5 步；痛点 2，痒点 1，爽点 1；断点 1，堵点 1；客户可见 40.0 %，已监控 40.0 %
                        1. 申请退货 [app · 痒点]
                        2. 核对订单 [后台 · 堵点 · 5.0 天]
                        3. 等待回复 [phone · 痛点 · 断点]
                        4. 寄回商品 [post · 痛点]
                        5. 收到退款 [app · 爽点]""", """
                        退货: steps 5; pains 2, itches 1, delights 1; breaks 1, blocks 1; visible to the customer 40.0 %, monitored 40.0 %
                        1. 申请退货 [app · itch]
                        2. 核对订单 [backstage · block · 5.0 d]
                        3. 等待回复 [phone · pain · break]
                        4. 寄回商品 [post · pain]
                        5. 收到退款 [app · delight]"""));
    }

    @Test
    void leavesOutWhatIsNotWorthTelling() {
        assertThat(Journey.of("Visit", Touchpoint.of("in", "Come in", ""))
                        .text()
                        .en())
                .endsWith("\n1. Come in");
    }

    @Test
    void isScoredByTheStandardModel() {
        Records records = Journey.records(STOCK, List.of(RETURNS.withStore("南京路"), Journey.of("Visit", SEND)));
        Scorecard card = ScoringEngine.of(NinePlusThree.standard()).score(JUNE, records);
        assertThat(card.of("detail.touchMonitored").value().number()).hasValue(2 / 6.0);
        assertThat(card.of("trans.visibleSteps").value().number()).hasValue(3 / 6.0);
    }

    @Test
    void keepsShopAndChannelInItsRecords() {
        ScoringEngine engine = ScoringEngine.of(NinePlusThree.standard());
        Records records = Journey.records(STOCK, List.of(RETURNS.withStore("南京路")));
        assertThat(engine.by(Shared.STORE).score(JUNE, records).segments())
                .extracting(Object::toString)
                .containsExactly("store=南京路");
        assertThat(engine.by(Shared.CHANNEL).score(JUNE, records).segments())
                .extracting(Object::toString)
                .contains("channel=app", "channel=phone", "channel=post")
                .hasSize(4);
    }

    @Test
    void reportsAllProblemsAtOnce() {
        Touchpoint nameless = Touchpoint.of("ask", " ", "app").withDuration(Duration.ofHours(-1));
        assertThatThrownBy(() -> Journey.of("", ASK, nameless, Touchpoint.of("", "Go", "")))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        journey: name must not be blank, was ''
                        journey/ask: name must not be blank, was ' '
                        journey/ask: duration must not be negative, was PT-1H
                        journey/ask: id must occur once, was 'ask' again
                        journey/touchpoints[2]: id must not be blank, was ''""");
        assertThatThrownBy(() -> Journey.of("Nothing")).hasMessage("journey: journey must have a touchpoint, has none");
    }

    @Property
    void everyStepIsAPainAnItchADelightOrNeutral(@ForAll @Size(min = 1, max = 12) List<Valence> felt) {
        Journey journey = of(felt);
        long neutral =
                felt.stream().filter(valence -> valence == Valence.NEUTRAL).count();
        assertThat(journey.pains().size()
                        + journey.itches().size()
                        + journey.delights().size()
                        + neutral)
                .isEqualTo(felt.size());
    }

    @Property
    void noRunOfPainsIsLongerThanTheWorst(@ForAll @Size(min = 1, max = 12) List<Valence> felt) {
        String map = felt.stream()
                .map(valence -> valence == Valence.PAIN ? "x" : " ")
                .reduce("", String::concat);
        int worst = of(felt).worstStretch().size();
        assertThat(map).contains("x".repeat(worst)).doesNotContain("x".repeat(worst + 1));
    }

    private static Journey of(List<Valence> felt) {
        List<Touchpoint> steps = new ArrayList<>();
        felt.forEach(valence ->
                steps.add(Touchpoint.of("step " + steps.size(), "Step", "").withValence(valence)));
        return new Journey("Any", steps, "");
    }
}
