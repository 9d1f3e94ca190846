package io.ninethree.examples.crm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that was sent after a ticket.
 *
 * @param at when the customer answered, null if not
 * @param stars satisfaction from 1 to 5, null if left blank
 * @param zeroToTen whether the customer would recommend the brand, null if left blank
 * @param manners the attitude of the staff from 1 to 5, null if left blank
 * @param store the store of the ticket, null where nobody noted it
 */
public record Answer(
        @Nullable Instant at,
        @Nullable Integer stars,
        @Nullable Integer zeroToTen,
        @Nullable Integer manners,
        @Nullable String store) {}
