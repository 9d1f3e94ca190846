package io.ninethree.examples.crm;

import io.ninethree.rules.sla.SlaOutcome;
import java.util.List;

/** What the application that embeds the scoring knows. */
public interface Crm {

    /**
     * All tickets, whenever they were opened.
     *
     * @return the tickets
     */
    List<Ticket> tickets();

    /**
     * All questionnaires that were sent, answered or not.
     *
     * @return the questionnaires
     */
    List<Answer> answers();

    /**
     * What came of the promises that the help desk made.
     *
     * @return the outcomes
     */
    List<SlaOutcome> outcomes();
}
