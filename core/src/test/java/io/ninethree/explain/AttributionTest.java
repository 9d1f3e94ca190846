package io.ninethree.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ninethree.explain.Attribution.Change;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AttributionTest {

    private static List<String> players(int count) {
        return IntStream.range(0, count).mapToObj(i -> "player" + i).toList();
    }

    @Property
    void isTheMeanOfAllOrders(@ForAll Random random) {
        int players = Math.max(0, random.nextInt(5) - 2);
        List<Change> states = new RandomTrees(random).changes(players, 6 - players, 3);
        Attribution attribution = Attribution.of(players(players), states::get);
        if (attribution.from().isPresent() && attribution.to().isPresent()) {
            Map<String, Double> expected = new AllOrders(players(players), states).parts();
            assertThat(attribution.parts()).hasSameSizeAs(expected);
            attribution
                    .parts()
                    .forEach((id, part) -> assertThat(part).as(id).isCloseTo(expected.get(id), within(1e-9)));
        }
    }
}
