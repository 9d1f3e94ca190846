package io.ninethree.examples.qualityreview;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reviewed call.
 *
 * @param call its number
 * @param reviewedAt when it was reviewed
 * @param answers the answers that are not yes, by question
 */
public record Review(String call, Instant reviewedAt, Map<String, Answer> answers) {

    /** Copies the answers. */
    public Review {
        answers = Map.copyOf(answers);
    }

    /** A call in which everything was done. */
    static Review perfect(String call, Instant reviewedAt) {
        return new Review(call, reviewedAt, Map.of());
    }

    /** This review with another answer. */
    Review with(String question, Answer answer) {
        Map<String, Answer> more = new TreeMap<>(answers);
        more.put(question, answer);
        return new Review(call, reviewedAt, more);
    }

    Answer answer(String question) {
        return answers.getOrDefault(question, Answer.YES);
    }
}
