package io.ninethree.contract;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What code can know without being told: the default locale, the default time zone and the clock. This is the one place
 * that touches them, since it judges what others write.
 */
final class Surroundings {

    private static final Duration PAUSE = Duration.ofMillis(2);

    /**
     * Places that differ in their digits, their decimal point and the capital of the letter i. Two of them are 26 hours
     * apart, so that today is never the same date in both.
     */
    private static final List<Place> PLACES = List.of(
            new Place("tr-TR", "Pacific/Kiritimati"),
            new Place("ar-EG", "Etc/GMT+12"),
            new Place("de-DE", "Asia/Kathmandu"));

    private Surroundings() {}

    /**
     * A default locale and a default time zone.
     *
     * @param locale the language tag of the locale
     * @param zone the id of the time zone
     */
    private record Place(String locale, String zone) {
        @Override
        public String toString() {
            return locale + " and " + zone;
        }
    }

    /** Requires the same answer in all places. Other threads see the changed defaults meanwhile. */
    static <T> void requireSameEverywhere(String subject, Supplier<T> question) {
        T here = question.get();
        for (Place place : PLACES) {
            T there = in(place, question);
            if (!there.equals(here)) {
                throw new AssertionError(subject + " must be the same under the default locale and time zone " + place
                        + ", was " + there + " instead of " + here);
            }
        }
    }

    /** One at a time, so that the defaults that are restored are those of the beginning. */
    private static synchronized <T> T in(Place place, Supplier<T> question) {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(place.zone()));
            Locale.setDefault(Locale.forLanguageTag(place.locale()));
            return question.get();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    /** Requires the same answer at once, and when the clock has moved on. */
    static <T> void requireSameLater(String subject, Supplier<T> question) {
        T before = question.get();
        requireSame(subject, before, question.get());
        LockSupport.parkNanos(PAUSE.toNanos());
        requireSame(subject, before, question.get());
    }

    private static <T> void requireSame(String subject, T before, T now) {
        if (!now.equals(before)) {
            throw new AssertionError(
                    subject + " must be the same whenever it is asked, was " + now + " instead of " + before);
        }
    }

    /**
     * What a call gave.
     *
     * @param result what it gave
     * @param time how long it took
     */
    record Timed<T>(T result, Duration time) {}

    static <T> Timed<T> timed(Supplier<T> call) {
        long start = System.nanoTime();
        T result = call.get();
        return new Timed<>(result, Duration.ofNanos(System.nanoTime() - start));
    }
}
