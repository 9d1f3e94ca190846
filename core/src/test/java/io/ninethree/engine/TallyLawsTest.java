package io.ninethree.engine;

import static io.ninethree.engine.Scene.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tallies are a commutative monoid: neither order nor division of the records leaves a trace, not even in their bytes. */
final class TallyLawsTest {

    @Property
    void tallyIsTheSameInAnyOrder(@ForAll("scenes") Scene scene) {
        List<Visit> shuffled = new ArrayList<>(scene.visits());
        Collections.shuffle(shuffled, scene.random());
        assertSame(scene.tally(shuffled), scene.tally(scene.visits()));
    }

    @Property
    void talliesOfPartsMergeIntoTheTallyOfTheWhole(@ForAll("scenes") Scene scene) {
        Tally merged = scene.tally();
        for (List<Visit> part : scene.parts()) {
            merged = scene.random().nextBoolean()
                    ? merged.merge(scene.tally(part))
                    : scene.tally(part).merge(merged);
        }
        assertSame(merged, scene.tally(scene.visits()));
    }

    @Property
    void talliesOfPartsMergeFromTheirBytes(@ForAll("scenes") Scene scene) {
        Tally merged = scene.tally();
        scene.parts().forEach(part -> merged.merge(scene.tally(part).toBytes(), Visit.SOURCE));
        assertSame(merged, scene.tally(scene.visits()));
    }

    @Property
    void tallyIsTheSameForAnyNumberOfThreads(@ForAll("scenes") Scene scene) {
        int threads = 2 + scene.random().nextInt(2);
        Tally tally = scene.grouping(scene.engine().withThreads(threads))
                .tally(scene.period())
                .add(Visit.records(scene.visits()));
        assertSame(tally, scene.tally(scene.visits()));
    }

    @Property
    void tallyThatIsMergedStaysAsItIs(@ForAll("scenes") Scene scene) {
        Tally other = scene.tally(scene.visits());
        byte[] before = other.toBytes();
        Tally into = scene.tally().merge(other);
        into.merge(scene.tally(scene.visits()));
        into.scorecards();
        assertThat(other.toBytes()).isEqualTo(before);
    }

    @Property
    void scorecardsAreNotChangedByWhatFollows(@ForAll("scenes") Scene scene) {
        Tally tally = scene.tally(scene.visits());
        List<Object> before = seen(scene.tally(scene.visits()).scorecards());
        var cards = tally.scorecards();
        tally.add(Visit.records(scene.visits()));
        assertThat(seen(cards)).isEqualTo(before);
    }

    private static void assertSame(Tally tally, Tally other) {
        assertThat(seen(tally.scorecards())).isEqualTo(seen(other.scorecards()));
        assertThat(tally.scorecard()).isEqualTo(other.scorecard());
        assertThat(tally.toBytes()).isEqualTo(other.toBytes());
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scene.all();
    }
}
