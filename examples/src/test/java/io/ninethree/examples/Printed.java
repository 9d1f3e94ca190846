package io.ninethree.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a program prints. */
public final class Printed {

    private Printed() {}

    /** A main method. */
    @FunctionalInterface
    public interface Program {
        void run(String[] args) throws Exception;
    }

    /** Runs a program and returns what it printed to standard output. */
    public static String by(Program program, String... args) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.run(args);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
