package io.ninethree.engine;

import static io.ninethree.engine.Scene.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tallies are a commutative monoid: neither order nor division of the records leaves a trace, not even in their bytes. */
final class TallyLawsTest {

    /** Parts are added, merged or merged as bytes, from either side, into what came before. */
    @Property
    void neitherOrderNorDivisionLeavesATrace(@ForAll("scenes") Scene scene) {
        Random random = scene.random();
        Tally merged = scene.tally();
        for (List<Visit> part : scene.parts()) {
            merged = switch (random.nextInt(4)) {
                case 0 -> merged.add(Visit.records(part));
                case 1 -> merged.merge(scene.tally(part));
                case 2 -> scene.tally(part).merge(merged);
                default -> merged.merge(scene.tally(part).toBytes(), Visit.SOURCE);
            };
        }
        assertSame(merged, scene.tally(scene.visits()));
    }

    /** Bytes do not say how durations are timed; a tally knows it once it has been shown the mapping. */
    @Property
    void duplicatesLeaveNoTraceEither(@ForAll("scenes") Scene scene) {
        Random random = scene.random();
        Tally merged = scene.tally().add(Visit.oneForEachGuest(List.of()));
        for (List<Visit> part : scene.parts()) {
            Tally tally = scene.tally().add(Visit.oneForEachGuest(part));
            merged = random.nextBoolean() ? merged.merge(tally) : merged.merge(tally.toBytes(), Visit.SOURCE);
        }
        Tally whole = scene.tally().add(Visit.oneForEachGuest(scene.visits()));
        assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
        assertThat(merged.scorecard()).isEqualTo(whole.scorecard());
    }

    @Property
    void threadsLeaveNoTrace(@ForAll("scenes") Scene scene) {
        int threads = 2 + scene.random().nextInt(2);
        Tally tally = scene.grouping(scene.engine().withThreads(threads))
                .tally(scene.period())
                .add(Visit.records(scene.visits()));
        assertThat(tally.toBytes()).isEqualTo(scene.tally(scene.visits()).toBytes());
    }

    @Property
    void bytesAreAllThatCounts(@ForAll("scenes") Scene scene) {
        Tally tally = scene.tally(scene.visits());
        assertSame(scene.tally().merge(tally.toBytes(), Visit.SOURCE), tally);
    }

    private static void assertSame(Tally tally, Tally other) {
        assertThat(seen(tally.scorecards())).isEqualTo(seen(other.scorecards()));
        assertThat(tally.scorecard()).isEqualTo(other.scorecard());
        assertThat(tally.toBytes()).isEqualTo(other.toBytes());
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scene.crowded();
    }
}
