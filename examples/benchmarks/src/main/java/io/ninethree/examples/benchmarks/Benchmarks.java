package io.ninethree.examples.benchmarks;

import java.util.List;

/** Measures all sides and kernels, and prints what the engine was to reach and what it reached. */
public final class Benchmarks {

    private static final int WARM_UPS = 4;

    private static final int ROUNDS = 9;

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments the number of tickets, 1,000,000 without it
     */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        List<Ticket> tickets = Tickets.random(count);
        Laps laps = Contest.of(tickets).run(WARM_UPS, ROUNDS);
        System.out.print(laps.table(count));
        Kernels.Times kernels = Kernels.run();
        System.out.print(kernels.table());
        System.out.print(Goal.table(new Goals(laps, kernels, count).all()));
    }
}
