package io.ninethree.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Runners that are measured in turns, so that what else happens on the machine happens to all of them. */
final class Race {

    private final Map<String, Supplier<Numbers>> runners = new LinkedHashMap<>();

    void enter(String name, Supplier<Numbers> runner) {
        runners.put(name, runner);
    }

    Set<String> runners() {
        return Collections.unmodifiableSet(runners.keySet());
    }

    /** Runs some rounds that are not measured and some that are. */
    Laps run(int warmUps, int rounds) {
        for (int round = 0; round < warmUps; round++) {
            runners.values().forEach(Race::lap);
        }
        Map<String, List<Effort>> laps = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            runners.forEach((name, runner) ->
                    laps.computeIfAbsent(name, key -> new ArrayList<>()).add(lap(runner)));
        }
        return new Laps(laps);
    }

    private static Effort lap(Supplier<Numbers> runner) {
        List<Numbers> kept = new ArrayList<>();
        return Effort.of(() -> kept.add(runner.get()));
    }
}
