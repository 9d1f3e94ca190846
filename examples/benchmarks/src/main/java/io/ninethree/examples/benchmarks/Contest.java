package io.ninethree.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All sides of the benchmark over the same tickets, entered for a race once they have shown that they agree. */
final class Contest {

    private final Race race = new Race();
    private final List<Ticket> tickets;
    private final TicketColumns columns;

    private Contest(List<Ticket> tickets) {
        this.tickets = tickets;
        columns = new TicketColumns(tickets);
    }

    /**
     * Enters all sides that run here.
     *
     * @throws IllegalStateException if two sides compute different numbers
     */
    static Race of(List<Ticket> tickets) {
        Contest contest = new Contest(tickets);
        contest.enterWholeNumbers();
        contest.enter(Variant.PERCENTILES, " with percentiles");
        contest.enter(Variant.DOUBLES, " with doubles");
        contest.enterTenth();
        return contest.race;
    }

    private void enterWholeNumbers() {
        Referees referees = enter(Variant.WHOLE_NUMBERS, "");
        enter(referees, "engine on two threads", () -> EngineSides.twoThreads(Variant.WHOLE_NUMBERS, tickets));
        enter(referees, "streams", () -> new Streams(tickets));
        enter(referees, "database", () -> DuckDb.load(tickets));
        enter(referees.total, "database loading and total", () -> DuckDb.totalOf(tickets));
    }

    private Referees enter(Variant variant, String suffix) {
        Referees referees = new Referees();
        enter(referees, "engine" + suffix, () -> EngineSides.objects(variant, tickets));
        enter(referees, "loop" + suffix, () -> new HandObjects(variant, tickets));
        enter(referees, "engine over columns" + suffix, () -> EngineSides.columns(variant, columns));
        enter(referees, "loop over columns" + suffix, () -> new HandColumns(variant, columns));
        return referees;
    }

    private void enterTenth() {
        List<Ticket> tenth = tickets.subList(0, tickets.size() / 10);
        enter(new Referees(), "engine on a tenth", () -> EngineSides.objects(Variant.WHOLE_NUMBERS, tenth));
    }

    private void enter(Referees referees, String name, Supplier<Side> maker) {
        attempt(name, maker).ifPresent(side -> {
            enter(referees.total, name + " total", side::total);
            enter(referees.grouped, name + " grouped", side::grouped);
        });
    }

    private void enter(Referee referee, String name, Supplier<Numbers> runner) {
        attempt(name, runner).ifPresent(numbers -> {
            referee.check(name, numbers);
            race.enter(name, runner);
        });
    }

    /** Those of one variant. */
    private static final class Referees {

        private final Referee total = new Referee();
        private final Referee grouped = new Referee();
    }

    private static <T> Optional<T> attempt(String name, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (UnsupportedOperationException e) {
            System.err.println("without " + name + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
