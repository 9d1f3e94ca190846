package io.ninethree.contract;

import io.ninethree.score.ScoreCurve;
import java.util.List;
import java.util.OptionalDouble;

/** Curves of users, each with one fault. */
final class PlantedCurves {

    private static final List<Check> RIGHT =
            CurveContract.of(new Straight()).twin(new Straight()).laws();

    private PlantedCurves() {}

    static List<Planted> table() {
        return List.of(
                curve("a curve that turns back", "scores go in the direction of the curve", new Bumpy()),
                curve("more than a hundred points", "a score is a number from 0 to 100", new Unbounded()),
                curve("points that are no number", "a score is a number from 0 to 100", new NoNumber()),
                curve(
                        "a direction that is not that of the scores",
                        "the direction is that of the scores",
                        new Backwards()),
                curve(
                        "a target that is too ambitious",
                        "a target earns its points, and no easier value does",
                        new Ambitious()),
                curve("a target that is missed", "a target earns its points, and no easier value does", new Missed()),
                curve(
                        "an image that lacks the middle",
                        "the image of an interval holds the scores of its values",
                        new Hill()),
                curve("points that change by themselves", "the clock does not matter", new Drifting()),
                new Planted(
                        "a curve that equals no other",
                        "equal curves earn equal points",
                        CurveContract.of(new Unequal()).twin(new Unequal()).laws(),
                        RIGHT));
    }

    private static Planted curve(String fault, String law, ScoreCurve wrong) {
        return new Planted(fault, law, laws(wrong), RIGHT);
    }

    private static List<Check> laws(ScoreCurve curve) {
        return CurveContract.of(curve).laws();
    }

    private static double straight(double value) {
        return 100 * Math.min(1, Math.max(0, value));
    }

    /** The right one: what {@link ScoreCurve#identity} does. */
    private record Straight() implements ScoreCurve {
        @Override
        public double score(double value) {
            return straight(value);
        }

        @Override
        public OptionalDouble valueAt(double points) {
            return OptionalDouble.of(points / 100);
        }
    }

    /** The right one in all that a fault does not replace. */
    private abstract static class Wrong implements ScoreCurve {
        @Override
        public double score(double value) {
            return straight(value);
        }
    }

    private static final class Bumpy extends Wrong {
        @Override
        public double score(double value) {
            return value > 0.5 && value < 0.6 ? 10 : straight(value);
        }
    }

    private static final class Unbounded extends Wrong {
        @Override
        public double score(double value) {
            return 100 * Math.max(0, value);
        }
    }

    private static final class NoNumber extends Wrong {
        @Override
        public double score(double value) {
            return value == 0 ? Double.NaN : straight(value);
        }
    }

    private static final class Backwards extends Wrong {
        @Override
        public Direction direction() {
            return Direction.WITHIN;
        }
    }

    /** Everything from a half on earns 80 points up to 0.8, and the highest of these values is given. */
    private static final class Ambitious extends Wrong {
        @Override
        public double score(double value) {
            return value >= 0.5 && value < 0.8 ? 80 : straight(value);
        }

        @Override
        public OptionalDouble valueAt(double points) {
            return OptionalDouble.of(points / 100);
        }
    }

    private static final class Missed extends Wrong {
        @Override
        public OptionalDouble valueAt(double points) {
            return OptionalDouble.of(points / 200);
        }
    }

    /** The ends of an interval do not tell what lies between them. */
    private static final class Hill extends Wrong {
        @Override
        public double score(double value) {
            return Math.min(straight(value), straight(2 - value));
        }
    }

    private static final class Drifting extends Wrong {
        @Override
        public double score(double value) {
            return value == 0.5 ? System.nanoTime() % 100 : straight(value);
        }
    }

    private static final class Unequal extends Wrong {}
}
