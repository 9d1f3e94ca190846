package io.ninethree.column;

/**
 * The answers of the rows of a batch to a condition. A row is in one of five sets. Three of them are unknown in Kleene's
 * logic and differ in why; where several meet, the one that is declared later is kept, so that the order of conditions has
 * no meaning. Mutable.
 */
public final class Truths {

    /** The rows that fulfil the condition. */
    public final long[] yes = Batch.noRows();

    /** The rows that do not. */
    public final long[] no = Batch.noRows();

    /** The rows where what would decide it is still open. */
    public final long[] undecided = Batch.noRows();

    /** The rows where a field has no value. */
    public final long[] absent = Batch.noRows();

    /** The rows where a value can not be read. */
    public final long[] unreadable = Batch.noRows();

    void set(int w, long newYes, long newNo, long newUndecided, long newAbsent, long newUnreadable) {
        yes[w] = newYes;
        no[w] = newNo;
        undecided[w] = newUndecided;
        absent[w] = newAbsent;
        unreadable[w] = newUnreadable;
    }

    /** The rows that are known, by whether they fulfil; the rest of the given rows is unreadable or absent. */
    void setKnown(int w, long rows, long newYes, long newNo, long newUnreadable) {
        set(w, newYes, newNo, 0, rows & ~(newYes | newNo | newUnreadable), newUnreadable);
    }

    void setNot(int w, Truths other) {
        set(w, other.no[w], other.yes[w], other.undecided[w], other.absent[w], other.unreadable[w]);
    }

    /** These and other answers, both of which must be true. */
    void and(int w, Truths other) {
        long newNo = no[w] | other.no[w];
        long newUnreadable = (unreadable[w] | other.unreadable[w]) & ~newNo;
        long newAbsent = (absent[w] | other.absent[w]) & ~(newNo | newUnreadable);
        long newUndecided = (undecided[w] | other.undecided[w]) & ~(newNo | newUnreadable | newAbsent);
        set(w, yes[w] & other.yes[w], newNo, newUndecided, newAbsent, newUnreadable);
    }

    /** These and other answers, one of which must be true. */
    void or(int w, Truths other) {
        long newYes = yes[w] | other.yes[w];
        long newUnreadable = (unreadable[w] | other.unreadable[w]) & ~newYes;
        long newAbsent = (absent[w] | other.absent[w]) & ~(newYes | newUnreadable);
        long newUndecided = (undecided[w] | other.undecided[w]) & ~(newYes | newUnreadable | newAbsent);
        set(w, newYes, no[w] & other.no[w], newUndecided, newAbsent, newUnreadable);
    }
}
