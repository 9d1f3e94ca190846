package io.ninethree.column;

import io.ninethree.field.Condition;
import io.ninethree.field.DurationField;
import io.ninethree.field.Field;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import io.ninethree.field.MoneyField;
import io.ninethree.field.NumberField;
import java.util.List;
import java.util.function.IntConsumer;

/** Turns conditions into steps that answer them for a batch, equal ones into one. */
final class Questions {

    private final Table table;

    Questions(Table table) {
        this.table = table;
    }

    /**
     * The answers to a condition.
     *
     * @param condition the condition
     * @param unfinished whether what has a time limit is seen as if it had not happened
     */
    Truths answers(Condition condition, boolean unfinished) {
        boolean other = unfinished && Limits.has(condition);
        return table.derive(List.of(condition, other), new Truths(), truths -> step(condition, other, truths));
    }

    private Runnable step(Condition condition, boolean unfinished, Truths truths) {
        return switch (condition.form()) {
            case ALWAYS -> each(w -> truths.setKnown(w, 0, rows(w), 0, 0));
            case PRESENT -> present(((Condition.Present) condition).field(), unfinished, truths);
            case IS -> is((Condition.Is) condition, unfinished, truths);
            case IN -> in((Condition.In) condition, truths);
            case BETWEEN -> between((Condition.Between) condition, truths);
            case AT_MOST -> atMost((Condition.AtMost) condition, unfinished, truths);
            case NO_LATER_THAN -> noLaterThan((Condition.NoLaterThan) condition, unfinished, truths);
            case MATCHES -> matches((Condition.Matches) condition, truths);
            case WITHIN -> within((Condition.Within) condition, truths);
            case NOT -> {
                Truths inner = answers(((Condition.Not) condition).inner(), unfinished);
                yield each(w -> truths.setNot(w, inner));
            }
            case ALL -> all(((Condition.All) condition).of(), unfinished, truths);
            case ANY -> any(((Condition.Any) condition).of(), unfinished, truths);
        };
    }

    private Runnable each(IntConsumer word) {
        return () -> {
            for (int w = 0; w < table.batch().words(); w++) {
                word.accept(w);
            }
        };
    }

    private long rows(int w) {
        return table.batch().rows()[w];
    }

    private Runnable all(List<Condition> conditions, boolean unfinished, Truths truths) {
        List<Truths> answers =
                conditions.stream().map(each -> answers(each, unfinished)).toList();
        return each(w -> {
            truths.set(w, rows(w), 0, 0, 0, 0);
            answers.forEach(answer -> truths.and(w, answer));
        });
    }

    private Runnable any(List<Condition> conditions, boolean unfinished, Truths truths) {
        List<Truths> answers =
                conditions.stream().map(each -> answers(each, unfinished)).toList();
        return each(w -> {
            truths.set(w, 0, rows(w), 0, 0, 0);
            answers.forEach(answer -> truths.or(w, answer));
        });
    }

    private Runnable present(Field<?> field, boolean unfinished, Truths truths) {
        if (field instanceof FlagField flag) {
            Truths answer = flag(flag, unfinished);
            return present(w -> answer.yes[w] | answer.no[w], answer.unreadable, truths);
        }
        if (field instanceof InstantField instant) {
            InstantColumn column = table.instants(instant);
            return present(w -> column.known[w], column.unreadable, truths);
        }
        Column column = column(field, unfinished);
        return present(w -> column.present[w], column.unreadable, truths);
    }

    @SuppressWarnings("unchecked")
    private Column column(Field<?> field, boolean unfinished) {
        if (field instanceof DurationField duration) {
            return table.durations(duration, unfinished);
        }
        if (field instanceof MoneyField money) {
            return table.money(money);
        }
        return field instanceof NumberField number ? table.numbers(number) : table.words((Field<String>) field);
    }

    /** The word of a set of rows. */
    @FunctionalInterface
    private interface Word {
        long of(int w);
    }

    private Runnable present(Word known, long[] unreadable, Truths truths) {
        return each(w -> {
            long there = known.of(w) & ~unreadable[w];
            truths.setKnown(w, rows(w), there, rows(w) & ~(there | unreadable[w]), unreadable[w]);
        });
    }

    private Runnable is(Condition.Is is, boolean unfinished, Truths truths) {
        Truths flag = flag(is.field(), unfinished);
        return each(w -> {
            if (is.value()) {
                truths.set(w, flag.yes[w], flag.no[w], flag.undecided[w], flag.absent[w], flag.unreadable[w]);
            } else {
                truths.setNot(w, flag);
            }
        });
    }

    /** A flag as recorded, or as it follows from its derivation. */
    private Truths flag(FlagField field, boolean unfinished) {
        return table.derive(List.of(field, unfinished), new Truths(), truths -> {
            FlagColumn recorded = table.recorded(field);
            Runnable told = each(w -> truths.setKnown(
                    w,
                    rows(w),
                    recorded.present[w] & recorded.set[w],
                    recorded.present[w] & ~recorded.set[w],
                    recorded.unreadable[w]));
            if (field.derivedFrom().isEmpty()) {
                return told;
            }
            Truths derived = answers(field.derivedFrom().get(), unfinished);
            Runnable otherwise = each(w -> orElse(w, truths, derived));
            return () -> {
                told.run();
                otherwise.run();
            };
        });
    }

    private static void orElse(int w, Truths truths, Truths other) {
        long open = truths.absent[w];
        truths.set(
                w,
                truths.yes[w] | (other.yes[w] & open),
                truths.no[w] | (other.no[w] & open),
                other.undecided[w] & open,
                other.absent[w] & open,
                truths.unreadable[w] | (other.unreadable[w] & open));
    }

    private Runnable in(Condition.In in, Truths truths) {
        WordColumn column = table.words(in.field());
        Members members = new Members(column.dictionary(), in.values());
        return each(w -> {
            long present = column.present[w];
            long yes = present == 0 ? 0 : members.of(column.codes, w * Long.SIZE) & present;
            truths.setKnown(w, rows(w), yes, present & ~yes, column.unreadable[w]);
        });
    }

    private Runnable between(Condition.Between between, Truths truths) {
        NumberColumn column = table.numbers(between.field());
        return each(w -> {
            long present = column.present[w];
            long yes = present == 0 ? 0 : column.between(w, between.low(), between.high()) & present;
            truths.setKnown(w, rows(w), yes, present & ~yes, column.unreadable[w]);
        });
    }

    private Runnable atMost(Condition.AtMost atMost, boolean unfinished, Truths truths) {
        DurationField field = atMost.field();
        boolean hidden = unfinished && field.to().filter(end -> !end.planned()).isPresent();
        return hidden && table.isWallTime(field)
                ? stillAtMost(field, DurationColumn.saturated(atMost.limit()), truths)
                : atMostSoFar(atMost, unfinished, truths);
    }

    /**
     * Of a duration by the wall clock of which no end is seen it is known whether it is longer than a limit once that time
     * has passed since its start.
     */
    private Runnable stillAtMost(DurationField field, long limit, Truths truths) {
        DurationColumn column = table.durations(field);
        InstantColumn start = table.instants(field.from().orElseThrow());
        long over = table.now() <= Long.MIN_VALUE + limit ? Long.MIN_VALUE : table.now() - limit - 1;
        return each(w -> {
            int first = w * Long.SIZE;
            long told = column.told[w];
            long running = (column.present[w] | column.running[w]) & ~told;
            boolean none = running == 0 || start.isAllBy(over);
            long open = none ? 0 : running & ~Bits.atMost(start.nanos, first, over);
            long within = told == 0 ? 0 : told & Bits.atMost(column.nanos, first, limit);
            long no = (told & ~within) | (running & ~open);
            long absent = rows(w) & ~(told | running | column.unreadable[w]);
            truths.set(w, within, no, open, absent, column.unreadable[w]);
        });
    }

    private Runnable atMostSoFar(Condition.AtMost atMost, boolean unfinished, Truths truths) {
        DurationColumn column = table.durations(atMost.field(), unfinished);
        long limit = DurationColumn.saturated(atMost.limit());
        return each(w -> {
            long done = column.present[w];
            long running = column.running[w];
            long within = (done | running) == 0 ? 0 : Bits.atMost(column.nanos, w * Long.SIZE, limit);
            long decided = done | running;
            long absent = rows(w) & ~(decided | column.unreadable[w]);
            truths.set(w, done & within, decided & ~within, running & within, absent, column.unreadable[w]);
        });
    }

    private Runnable noLaterThan(Condition.NoLaterThan condition, boolean unfinished, Truths truths) {
        InstantColumn event = table.instants(condition.field());
        InstantColumn due = table.instants(condition.due());
        boolean hidden = unfinished && !condition.field().planned();
        return each(w -> {
            int first = w * Long.SIZE;
            long unreadable = event.unreadable[w] | due.unreadable[w];
            long promised = due.known[w] & ~unreadable;
            long happened = hidden ? 0 : event.known[w] & promised;
            long inTime = happened == 0 ? 0 : Bits.atMost(event.nanos, due.nanos, first) & happened;
            long open = promised & ~happened;
            long over = open == 0 ? 0 : Bits.atMost(due.nanos, first, table.now()) & open;
            truths.set(
                    w,
                    inTime,
                    (happened & ~inTime) | over,
                    open & ~over,
                    rows(w) & ~(promised | unreadable),
                    unreadable);
        });
    }

    private Runnable within(Condition.Within within, Truths truths) {
        InstantColumn column = table.instants(within.field());
        long from = InstantColumn.saturated(within.from());
        long to = InstantColumn.saturated(within.to());
        return each(w -> {
            long known = column.known[w];
            long yes = known == 0 ? 0 : Bits.between(column.nanos, w * Long.SIZE, from, to) & known;
            truths.setKnown(w, rows(w), yes, known & ~yes, column.unreadable[w]);
        });
    }

    private Runnable matches(Condition.Matches matches, Truths truths) {
        Column one = column(matches.field(), false);
        Column other = column(matches.other(), false);
        Same same = same(one, other);
        return each(w -> {
            long both = one.present[w] & other.present[w];
            long yes = 0;
            for (long left = both; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                yes |= same.at(w * Long.SIZE + bit) ? 1L << bit : 0;
            }
            truths.setKnown(w, rows(w), yes, both & ~yes, one.unreadable[w] | other.unreadable[w]);
        });
    }

    /** Whether two columns say the same in a row in which both have a value. */
    @FunctionalInterface
    private interface Same {
        boolean at(int row);
    }

    private static Same same(Column one, Column other) {
        if (one instanceof NumberColumn number) {
            return row -> number.equals(row, (NumberColumn) other);
        }
        WordColumn word = (WordColumn) one;
        return row -> word.word(row).equals(((WordColumn) other).word(row));
    }
}
