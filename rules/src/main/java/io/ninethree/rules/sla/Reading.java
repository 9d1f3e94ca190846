package io.ninethree.rules.sla;

import io.ninethree.model.Text;
import io.ninethree.rules.calendar.BusinessCalendar;
import io.ninethree.rules.timeline.Anomaly;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a clock says at one instant. */
record Reading(
        ClockRule rule,
        Instant asOf,
        Due due,
        Optional<Text> reason,
        Optional<Instant> startedAt,
        Optional<Instant> stoppedAt,
        Optional<Duration> elapsed,
        Optional<Duration> target,
        Optional<SlaTarget> promise,
        Optional<BusinessCalendar> calendar,
        PolicyMatch match,
        List<SlaOutcome> cycles,
        List<Anomaly> anomalies) {

    Due reaching(Duration counted) {
        return due;
    }

    List<ClockSegment> segments() {
        return List.of();
    }
}
