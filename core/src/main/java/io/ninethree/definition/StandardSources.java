package io.ninethree.definition;

import io.ninethree.field.Source;
import io.ninethree.vocabulary.Actions;
import io.ninethree.vocabulary.Cases;
import io.ninethree.vocabulary.Contacts;
import io.ninethree.vocabulary.Customers;
import io.ninethree.vocabulary.Feedback;
import io.ninethree.vocabulary.Moments;
import io.ninethree.vocabulary.Orders;
import io.ninethree.vocabulary.Promises;
import io.ninethree.vocabulary.Publications;
import io.ninethree.vocabulary.Remedies;
import io.ninethree.vocabulary.Reviews;
import io.ninethree.vocabulary.Staff;
import io.ninethree.vocabulary.Surveys;
import io.ninethree.vocabulary.Touchpoints;
import java.util.List;

/** The sources of the vocabulary. */
final class StandardSources {

    private StandardSources() {}

    static List<Source> all() {
        return List.of(
                Actions.SOURCE,
                Cases.SOURCE,
                Contacts.SOURCE,
                Customers.SOURCE,
                Feedback.SOURCE,
                Moments.SOURCE,
                Orders.SOURCE,
                Promises.SOURCE,
                Publications.SOURCE,
                Remedies.SOURCE,
                Reviews.SOURCE,
                Staff.SOURCE,
                Surveys.SOURCE,
                Touchpoints.SOURCE);
    }
}
