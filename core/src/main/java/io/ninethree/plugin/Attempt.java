package io.ninethree.plugin;

import io.ninethree.model.Text;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Calls of what others wrote, and what went wrong with them. It grows, and is not thread-safe. */
final class Attempt {

    private final List<Text> problems = new ArrayList<>();
    private @Nullable Throwable first;

    /** What a call gives, empty if it fails or gives null. Only what ends the machine goes through. */
    <T> Optional<T> at(Text what, Callable<? extends @Nullable T> call) {
        try {
            T result = call.call();
            if (result == null) {
                problem(Text.of(what.zh() + "，实为空", what.en() + ", was null"));
            }
            return Optional.ofNullable(result);
        } catch (Throwable e) {
            failed(what, root(e));
            return Optional.empty();
        }
    }

    void problem(Text text) {
        problems.add(text);
    }

    private void failed(Text what, Throwable cause) {
        if (cause instanceof VirtualMachineError fatal && !(fatal instanceof StackOverflowError)) {
            throw fatal;
        }
        first = first == null ? cause : first;
        String said = said(cause);
        problem(Text.of(what.zh() + "，却抛出 " + said, what.en() + ", threw " + said));
    }

    /** What a constructor or an initialiser threw, instead of what Java wraps around it. */
    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean wraps = thrown instanceof InvocationTargetException
                || thrown instanceof ExceptionInInitializerError
                || thrown instanceof ServiceConfigurationError;
        return wraps && cause != null ? root(cause) : thrown;
    }

    private static String said(Throwable thrown) {
        String name = thrown.getClass().getName();
        String type = name.substring(name.lastIndexOf('.') + 1);
        try {
            String message = thrown.getMessage();
            return message == null || message.isBlank() ? type : type + ": " + message.strip();
        } catch (RuntimeException e) {
            return type;
        }
    }

    List<Text> problems() {
        return List.copyOf(problems);
    }

    Optional<Throwable> cause() {
        return Optional.ofNullable(first);
    }
}
