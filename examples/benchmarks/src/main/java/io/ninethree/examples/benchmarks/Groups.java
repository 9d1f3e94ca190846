package io.ninethree.examples.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The stores and months by which tickets are grouped; a group has the number of its store * 24 + the one of its month. */
final class Groups {

    static final int STORES = 100;

    static final int MONTHS = 24;

    static final int COUNT = STORES * MONTHS;

    static final YearMonth FIRST_MONTH = YearMonth.of(2024, 1);

    static final LocalDate FIRST_DAY = FIRST_MONTH.atDay(1);

    static final LocalDate END = FIRST_MONTH.plusMonths(MONTHS).atDay(1);

    static final List<String> STORE_NAMES =
            IntStream.range(0, STORES).mapToObj("store-%02d"::formatted).toList();

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private static final long START_MILLIS =
            FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();

    private final Map<String, Integer> storeNumbers = new HashMap<>();
    private final int[] monthOfDay = FIRST_DAY
            .datesUntil(END)
            .mapToInt(day -> monthNumber(YearMonth.from(day)))
            .toArray();

    Groups() {
        STORE_NAMES.forEach(store -> storeNumbers.put(store, storeNumbers.size()));
    }

    static int monthNumber(YearMonth month) {
        return (month.getYear() - FIRST_MONTH.getYear()) * 12 + month.getMonthValue() - FIRST_MONTH.getMonthValue();
    }

    int storeNumber(String store) {
        return storeNumbers.getOrDefault(store, -1);
    }

    int of(String store, long createdMillis) {
        return of(storeNumber(store), createdMillis);
    }

    int of(int storeNumber, long createdMillis) {
        return storeNumber * MONTHS + monthOfDay[(int) ((createdMillis - START_MILLIS) / DAY_MILLIS)];
    }

    int of(String store, YearMonth month) {
        return storeNumber(store) * MONTHS + monthNumber(month);
    }
}
