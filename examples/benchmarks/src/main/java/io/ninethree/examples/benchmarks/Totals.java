package io.ninethree.examples.benchmarks;

import java.util.Arrays;

/** What a loop adds up for one group, and the numbers that follow from it. */
final class Totals {

    long cases;
    long complaints;
    long resolvable;
    long solvedAtOnce;
    long live;
    long abandoned;
    long repeated;
    long retold;
    long withEvidence;
    long traceable;
    long delayed;
    long announced;
    long upsetAtStart;
    long stillUpset;
    long neverReassigned;
    long fewQuestions;

    long replied;
    long repliedInTarget;
    long repliedIn15Minutes;
    long liveIn5Minutes;
    long replyMillis;
    long resolved;
    long resolvedInTarget;
    long resolvedIn24Hours;
    long resolveMillis;
    long urgent;
    long urgentIn8Hours;
    long urgentResolved;
    long urgentResolveMillis;
    long handlingMillis;

    long reassignments;
    long promoters;
    long detractors;
    long topBox;
    long stars;
    long questions;
    double sentiment;
    double effort;
    double completeness;

    final Sample replyTimes = new Sample();
    final Sample resolveTimes = new Sample();
    final Sample handlingTimes = new Sample();

    double[] values(Variant variant) {
        double[] counts = {
            share(solvedAtOnce, resolvable),
            cases,
            complaints,
            cases - resolved,
            share(abandoned, live),
            share(repeated, cases),
            share(retold, cases),
            share(withEvidence, resolved),
            share(traceable, cases),
            share(announced, delayed),
            share(stillUpset, upsetAtStart),
            share(neverReassigned, cases),
            share(fewQuestions, cases)
        };
        double[] times = {
            share(repliedInTarget, cases),
            share(resolvedInTarget, cases),
            share(repliedIn15Minutes, cases),
            share(resolvedIn24Hours, cases),
            share(urgentIn8Hours, urgent),
            share(liveIn5Minutes, live),
            seconds(replyMillis, replied),
            seconds(resolveMillis, resolved),
            seconds(urgentResolveMillis, urgentResolved),
            seconds(handlingMillis, cases)
        };
        double[] answers = {
            handlingMillis / 1000.0,
            reassignments,
            100 * share(promoters - detractors, cases),
            100 * share(topBox, cases)
        };
        return concat(counts, times, answers, last(variant));
    }

    private double[] last(Variant variant) {
        double[] means = {share(stars, cases), share(reassignments, cases), share(questions, cases)};
        return switch (variant) {
            case WHOLE_NUMBERS -> means;
            case DOUBLES -> new double[] {sentiment / cases, effort / cases, completeness / cases};
            case PERCENTILES -> concat(means, replyTimes.values(), resolveTimes.values(), handlingTimes.values());
        };
    }

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    private static double seconds(long millis, long count) {
        return millis / 1000.0 / count;
    }

    private static double[] concat(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }
}
