package io.ninethree.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The search for the simplest examples with which a law fails: as few of them as possible, and each as simple as possible.
 * It takes the first simpler examples with which the law still fails, and goes on from there, so that it always ends with
 * the same ones.
 *
 * @param noun what one example is called
 * @param simpler examples that are simpler than some, but not fewer
 * @param <E> an example
 */
record Shrinking<E>(String noun, Function<List<E>, Stream<List<E>>> simpler) {

    private static final int MOST_TRIES = 400;

    /** Examples of which one at a time is simplified. */
    static <E> Shrinking<E> each(String noun, Function<E, Stream<E>> simpler) {
        return new Shrinking<>(
                noun,
                examples -> IntStream.range(0, examples.size())
                        .boxed()
                        .flatMap(i -> simpler.apply(examples.get(i)).map(simple -> replaced(examples, i, simple))));
    }

    private static <E> List<E> replaced(List<E> examples, int i, E simple) {
        List<E> replaced = new ArrayList<>(examples);
        replaced.set(i, simple);
        return replaced;
    }

    /** The laws over some examples, whose failures show the simplest ones. */
    List<Check> checks(List<E> examples, Function<List<E>, List<Check>> laws) {
        List<Check> all = laws.apply(examples);
        return IntStream.range(0, all.size())
                .mapToObj(i -> check(
                        all.get(i).name(),
                        examples,
                        some -> laws.apply(some).get(i).verify()))
                .toList();
    }

    /** One law over some examples, whose failure shows the simplest ones. */
    Check check(String name, List<E> examples, Consumer<List<E>> law) {
        return new Check(
                name,
                () -> failure(examples, law).ifPresent(error -> {
                    throw simplest(examples, error, law);
                }));
    }

    /** A law without examples, of which nothing but an assertion error comes. */
    static Check guarded(Check law) {
        return new Check(
                law.name(),
                () -> failure(List.of(), none -> law.verify()).ifPresent(error -> {
                    throw error;
                }));
    }

    private AssertionError simplest(List<E> first, AssertionError itsError, Consumer<List<E>> law) {
        List<E> examples = first;
        AssertionError error = itsError;
        int tries = 0;
        List<List<E>> next = candidates(examples);
        for (int i = 0; i < next.size() && tries < MOST_TRIES; i++) {
            tries++;
            Optional<AssertionError> failure = failure(next.get(i), law);
            if (failure.isPresent()) {
                examples = next.get(i);
                error = failure.get();
                next = candidates(examples);
                i = -1;
            }
        }
        return new AssertionError(error.getMessage() + "\n" + shown(examples), error);
    }

    private List<List<E>> candidates(List<E> examples) {
        return Stream.concat(fewer(examples), simpler.apply(examples)).toList();
    }

    /** Without one half, one quarter and so on, down to single examples. */
    private static <E> Stream<List<E>> fewer(List<E> examples) {
        int size = examples.size();
        return IntStream.iterate((size + 1) / 2, left -> left > 0, left -> left == 1 ? 0 : (left + 1) / 2)
                .boxed()
                .flatMap(part -> IntStream.iterate(0, from -> from < size, from -> from + part)
                        .mapToObj(from -> without(examples, from, Math.min(size, from + part))));
    }

    private static <E> List<E> without(List<E> examples, int from, int to) {
        List<E> fewer = new ArrayList<>(examples);
        fewer.subList(from, to).clear();
        return fewer;
    }

    private static <E> Optional<AssertionError> failure(List<E> examples, Consumer<List<E>> law) {
        try {
            law.accept(examples);
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(e);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            return Optional.of(new AssertionError("nothing must be thrown, was " + e, e));
        }
    }

    private String shown(List<E> examples) {
        String number = examples.size() + " " + noun + (examples.size() == 1 ? "" : "s");
        return examples.isEmpty()
                ? "fails without any " + noun
                : "fails for " + number + ": "
                        + String.join(
                                ", ", examples.stream().map(Object::toString).toList());
    }
}
