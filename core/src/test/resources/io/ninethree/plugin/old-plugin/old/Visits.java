package old;

import static io.ninethree.fact.Row.row;

import io.ninethree.fact.Records;
import io.ninethree.field.CategoryField;
import io.ninethree.field.InstantField;
import io.ninethree.field.NumberField;
import io.ninethree.field.Source;
import io.ninethree.field.Unit;
import java.time.Instant;

/** Visits of a shop. */
final class Visits {

    static final InstantField CAME_AT = InstantField.named("old.visits.cameAt").called("到店时间", "came at");
    static final NumberField STARS =
            NumberField.named("old.visits.stars", Unit.POINTS).onScale(1, 5).called("评分", "stars");
    static final CategoryField HELPER = CategoryField.named("old.visits.helper").called("店员", "helper");
    static final Source SOURCE = Source.of("old.visits", CAME_AT, STARS, HELPER).called("到店记录", "Visits");

    private Visits() {}

    static Records some() {
        Instant noon = Instant.parse("2026-06-01T04:00:00Z");
        return Records.of(
                SOURCE,
                row(CAME_AT, noon, STARS, 5, HELPER, "Li"),
                row(CAME_AT, noon.plusSeconds(60), STARS, 2, HELPER, "Wang"),
                row(CAME_AT, noon.plusSeconds(120), STARS, 4, HELPER, "Li"),
                row(CAME_AT, noon.plusSeconds(180), HELPER, "Li"));
    }
}
