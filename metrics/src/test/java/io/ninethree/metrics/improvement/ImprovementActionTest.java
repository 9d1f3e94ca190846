package io.ninethree.metrics.improvement;

import static io.ninethree.metrics.improvement.Months.june;
import static io.ninethree.metrics.improvement.Months.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ninethree.engine.ScoringEngine;
import io.ninethree.formula.Formula;
import io.ninethree.metrics.improvement.ImprovementAction.Lever;
import io.ninethree.metrics.improvement.ImprovementAction.State;
import io.ninethree.model.Experience;
import io.ninethree.score.Indicator;
import io.ninethree.score.ScoreCurve;
import io.ninethree.score.Scorecard;
import io.ninethree.score.ServiceModel;
import io.ninethree.vocabulary.Actions;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ImprovementActionTest {

    private static final Scorecard WEAKER = solved(5, 600, 1000);
    private static final Scorecard STRONGER = solved(6, 700, 1000);
    private static final ImprovementAction LISTED = ImprovementAction.listed("a1", "新员工带教", "solved", june(2));
    private static final ImprovementAction PLANNED = LISTED.ownedBy("Li").dueAt(june(10));
    private static final ImprovementAction DONE = PLANNED.doneAt(june(12));
    private static final ImprovementAction REVERIFIED = DONE.reverified(lookedAt(34));

    private static Reverification lookedAt(int day) {
        return Reverification.of("solved", WEAKER, STRONGER, june(day));
    }

    @Test
    void isListedUntilItHasAnOwnerAndADueDate() {
        assertThat(LISTED.state(june(3))).isEqualTo(State.LISTED);
        assertThat(LISTED.ownedBy("Li").state(june(3))).isEqualTo(State.LISTED);
        assertThat(LISTED.dueAt(june(10)).state(june(3))).isEqualTo(State.LISTED);
        assertThat(PLANNED.state(june(3))).isEqualTo(State.PLANNED);
    }

    @Test
    void isOverdueAfterItsDueDateUntilItIsDone() {
        assertThat(PLANNED.isOverdue(june(10))).isFalse();
        assertThat(PLANNED.isOverdue(june(10).plusNanos(1))).isTrue();
        assertThat(LISTED.dueAt(june(10)).isOverdue(june(11))).isTrue();
        assertThat(DONE.isOverdue(june(11))).isTrue();
        assertThat(DONE.isOverdue(june(12))).isFalse();
    }

    @Test
    void isDoneAndThenReverified() {
        assertThat(REVERIFIED.state(june(12))).isEqualTo(State.DONE);
        assertThat(REVERIFIED.state(june(33))).isEqualTo(State.DONE);
        assertThat(REVERIFIED.state(june(34))).isEqualTo(State.REVERIFIED);
    }

    @Test
    void hasNotHappenedBeforeItWasListed() {
        assertThat(REVERIFIED.state(june(2).minusNanos(1))).isEqualTo(State.NOT_LISTED);
    }

    @Property
    void neverGoesBack(
            @ForAll boolean owned,
            @ForAll @IntRange(min = 1, max = 40) int due,
            @ForAll @IntRange(min = 1, max = 30) int doneOn) {
        ImprovementAction action = owned ? LISTED.ownedBy("Li") : LISTED;
        action = due > 1 ? action.dueAt(june(due)) : action;
        action = doneOn > 1 ? action.doneAt(june(doneOn)).reverified(lookedAt(doneOn + 5)) : action;
        assertThat(IntStream.range(0, 60).mapToObj(Months::june).map(action::state))
                .isSorted();
    }

    @Test
    void keepsItsLeversInTheirOrder() {
        assertThat(LISTED.using(Lever.PEOPLE, Lever.CONCEPT, Lever.PEOPLE).levers())
                .containsExactly(Lever.CONCEPT, Lever.PEOPLE);
        assertThat(List.of(Lever.values()))
                .extracting(lever -> lever.text().zh())
                .containsExactly("理念", "流程", "技术", "人员", "体验");
    }

    @Test
    void refusesInstantsThatCanNotBe() {
        refuses(
                () -> LISTED.dueAt(june(1)),
                "due date of action 'a1' must not be before it was listed at 2026-06-02T00:00:00Z,"
                        + " was 2026-06-01T00:00:00Z");
        refuses(
                () -> LISTED.doneAt(june(1)),
                "completion of action 'a1' must not be before it was listed at 2026-06-02T00:00:00Z,"
                        + " was 2026-06-01T00:00:00Z");
        refuses(
                () -> LISTED.publishedAt(june(9)),
                "publication of action 'a1' must not be before it was done, was 2026-06-09T00:00:00Z without that");
        refuses(
                () -> DONE.publishedAt(june(11)),
                "publication of action 'a1' must not be before it was done at 2026-06-12T00:00:00Z,"
                        + " was 2026-06-11T00:00:00Z");
        refuses(
                () -> DONE.reverified(lookedAt(5)),
                "re-verification of action 'a1' must not be before it was done at 2026-06-12T00:00:00Z,"
                        + " was 2026-06-05T00:00:00Z");
        refuses(
                () -> REVERIFIED.doneAt(june(35)),
                "re-verification of action 'a1' must not be before it was done at 2026-07-05T00:00:00Z,"
                        + " was 2026-07-04T00:00:00Z");
    }

    @Test
    void refusesNamesThatSayNothingAndFindingsAboutSomethingElse() {
        refuses(() -> LISTED.ownedBy(" "), "owner of action 'a1' must not be blank, was ' '");
        refuses(
                () -> ImprovementAction.listed("", "x", "solved", june(1)),
                "id of an action must not be blank, was ''");
        refuses(
                () -> ImprovementAction.listed("a2", "x", " ", june(1)),
                "node of action 'a2' must not be blank, was ' '");
        refuses(
                () -> ImprovementAction.listed("a2", "x", "wait", june(2))
                        .doneAt(june(3))
                        .reverified(lookedAt(34)),
                "re-verification of action 'a2' must be about 'wait', was about 'solved'");
    }

    private static void refuses(Runnable action, String message) {
        assertThatIllegalArgumentException().isThrownBy(action::run).withMessage(message);
    }

    /** What the standard model asks of actions is answered by these records. */
    @Test
    void becomesARecordOfTheVocabulary() {
        Indicator done = Indicator.named("done")
                .called("完成率", "Done")
                .measures(Formula.share(Actions.DONE_AT.isPresent()))
                .scoredBy(ScoreCurve.identity())
                .under(Experience.CLOSED_LOOP_IMPROVEMENT)
                .build();
        Indicator time = Indicator.named("time")
                .called("再验证间隔", "Time to re-verification")
                .measures(Formula.mean(Actions.REVERIFICATION_TIME))
                .build();
        Indicator owned = Indicator.named("owned")
                .called("有责任人", "Owned")
                .measures(Formula.share(Actions.OWNER.isPresent().and(Actions.DUE_AT.isPresent())))
                .build();
        Indicator published = Indicator.named("published")
                .called("已公开", "Published")
                .measures(Formula.share(Actions.PUBLISHED_AT.isPresent()))
                .build();
        Scorecard card = ScoringEngine.of(ServiceModel.of(done, time, owned, published))
                .score(
                        Months.month(6).withKnownAt(june(60)),
                        ImprovementAction.records(List.of(REVERIFIED.publishedAt(june(40)), PLANNED, LISTED, LISTED)));
        assertThat(card.of("done").value().number()).hasValue(0.25);
        assertThat(card.of("owned").value().number()).hasValue(0.5);
        assertThat(card.of("published").value().number()).hasValue(0.25);
        assertThat(card.of("time").value().number()).hasValue(22 * 86_400);
    }

    @Test
    void readsWell() {
        reads(LISTED, june(3), "新员工带教：已列入，尚缺责任人或时限", "新员工带教: listed, without an owner or a due date");
        reads(PLANNED, june(3), "新员工带教（Li）：还有 7.0 天", "新员工带教 (Li): due in 7.0 d");
        reads(PLANNED, june(11), "新员工带教（Li）：已逾期 24.0 小时", "新员工带教 (Li): overdue by 24.0 h");
        reads(DONE, june(13), "新员工带教（Li）：已完成，待再验证", "新员工带教 (Li): done, to be re-verified");
        reads(REVERIFIED, june(35), "新员工带教（Li）：已再验证，有效", "新员工带教 (Li): re-verified, effective");
        reads(PLANNED, june(1), "新员工带教（Li）：尚未列入", "新员工带教 (Li): not listed yet");
    }

    private static void reads(ImprovementAction action, Instant asOf, String zh, String en) {
        assertThat(action.text(asOf).zh()).isEqualTo(zh);
        assertThat(action.text(asOf).en()).isEqualTo(en);
    }
}
