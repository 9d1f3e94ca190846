package io.ninethree.rules.calendar;

import java.util.List;

/** How a calendar goes between open and closed. */
interface Course {

    /**
     * What covers a part of the era, in ascending order without gaps.
     *
     * @param from the start in nanoseconds since 1970, where the first tile begins
     * @param to the end, after the start
     */
    List<Tile> tiles(long from, long to);
}
