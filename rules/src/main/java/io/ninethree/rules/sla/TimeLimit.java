package io.ninethree.rules.sla;

import io.ninethree.fact.Row;
import io.ninethree.field.CategoryField;
import io.ninethree.model.Text;
import io.ninethree.rules.calendar.BusinessCalendar;
import java.time.Duration;
import java.util.Optional;

/**
 * The time of a promise, for all cases or for those with one word in a field.
 *
 * @param field the field, empty for all cases
 * @param word the word
 * @param time the time
 * @param calendar the working time, empty for that of all cases
 */
record TimeLimit(Optional<CategoryField> field, String word, Duration time, Optional<BusinessCalendar> calendar) {

    /** More than any calendar reaches; longer times would not fit into nanoseconds. */
    private static final Duration MOST = Duration.ofDays(36_500);

    TimeLimit {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time of a promise must be positive, was " + time);
        }
        requireReasonable("time of a promise", time);
    }

    static Duration requireReasonable(String what, Duration time) {
        if (time.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(what + " must be at most " + MOST.toDays() + " days, was " + time);
        }
        return time;
    }

    static TimeLimit of(Duration time) {
        return new TimeLimit(Optional.empty(), "", time, Optional.empty());
    }

    boolean covers(Row facts) {
        return field.isEmpty() || facts.value(field.get()).filter(word::equals).isPresent();
    }

    boolean coversAsMuchAs(TimeLimit other) {
        return field.equals(other.field) && word.equals(other.word);
    }

    Text origin() {
        return field.map(which -> which.is(word).text())
                .map(text -> Text.of("因为" + text.zh(), "because " + text.en()))
                .orElse(Text.of("适用于所有工单", "for all cases"));
    }

    TimeLimit withCalendar(BusinessCalendar other) {
        return new TimeLimit(field, word, time, Optional.of(other));
    }
}
