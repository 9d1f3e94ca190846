package io.ninethree.score;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.explain.Explanation;
import io.ninethree.explain.Explanation.Part;
import io.ninethree.score.Trees.Branch;
import io.ninethree.score.Trees.Leaf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ExchangeTest {

    private static final List<String> PLAYERS = Stream.of(Exchange.Player.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList();

    @Property
    void addsUpToWhatMovedTheScore(@ForAll("trees") Branch tree) {
        Explanation moved = june(tree).since(may(tree)).explain();
        assertThat(sum(moved)).isCloseTo(moved.total().orElse(0), within(1e-9));
    }

    @Property
    void addsUpToWhatWasLost(@ForAll("trees") Branch tree) {
        Explanation lost = june(tree).overall().explain();
        assertThat(sum(lost)).isCloseTo(lost.total().orElse(0), within(1e-9));
    }

    @Property
    void addsUpBetweenDefinitions(@ForAll("trees") Branch tree, @ForAll("trees") Branch other) {
        Explanation moved = june(other).since(may(tree)).explain();
        assertThat(sum(moved)).isCloseTo(moved.total().orElse(0), within(1e-9));
    }

    @Property
    void neverGainsAnythingOnTheWayDownFromAHundred(@ForAll("trees") Branch tree) {
        assertThat(june(tree).overall().explain().parts()).allMatch(part -> part.points() <= 1e-9);
    }

    @Property
    void turnsItsSignsWhenTimeDoes(@ForAll("trees") Branch tree) {
        Map<String, Double> forth = parts(june(tree).since(may(tree)).explain());
        Map<String, Double> back = parts(may(tree).since(june(tree)).explain());
        assertThat(back.keySet()).isEqualTo(forth.keySet());
        assertThat(forth).allSatisfy((id, points) -> assertThat(back.get(id)).isCloseTo(-points, within(1e-9)));
    }

    @Property
    void givesNothingToWhatDidNotMove(@ForAll("trees") Branch tree) {
        Scorecard before = may(tree);
        Scorecard after = june(tree);
        assertThat(indicators(after.since(before).explain()))
                .filteredOn(part ->
                        before.of(part.id()).points().equals(after.of(part.id()).points()))
                .allSatisfy(part -> assertThat(part.points()).isZero());
    }

    @Property
    void explainsNothingByTheScoreItself(@ForAll("trees") Branch tree) {
        assertThat(june(tree).since(june(tree)).explain().parts()).allMatch(part -> part.points() == 0);
    }

    /** Movements in one direction can not be blamed on somebody who moved in the other. */
    @Property
    void givesEachItsOwnSign(@ForAll("trees") Branch tree) {
        Scorecard before = may(tree);
        Scorecard after = june(tree);
        assertThat(indicators(after.since(before).explain()))
                .allMatch(part -> part.points() * movement(before, after, part) >= -1e-9);
    }

    @Property
    void namesTheWayDownToEachIndicator(@ForAll("trees") Branch tree) {
        Explanation lost = june(tree).overall().explain();
        assertThat(lost.under("t")).isCloseTo(sum(lost), within(1e-9));
        assertThat(lost.parts()).allMatch(part -> part.under().stream().allMatch(part.id()::startsWith));
    }

    private static double movement(Scorecard before, Scorecard after, Part part) {
        return after.of(part.id()).points().orElseThrow()
                - before.of(part.id()).points().orElseThrow();
    }

    private static List<Part> indicators(Explanation explanation) {
        return explanation.parts().stream()
                .filter(part -> !PLAYERS.contains(part.id()))
                .toList();
    }

    @Provide
    Arbitrary<Branch> trees() {
        return Arbitraries.oneOf(Trees.ofDepth(2), Trees.ofDepth(3));
    }

    private static Scorecard may(Branch tree) {
        return Trees.score(tree, Leaf::may);
    }

    private static Scorecard june(Branch tree) {
        return Trees.score(tree, Leaf::june);
    }

    private static Map<String, Double> parts(Explanation explanation) {
        return explanation.parts().stream().collect(toMap(Part::id, Part::points));
    }

    private static double sum(Explanation explanation) {
        return explanation.parts().stream().mapToDouble(Part::points).sum();
    }
}
