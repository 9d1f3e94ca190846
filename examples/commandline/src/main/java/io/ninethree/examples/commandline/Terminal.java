package io.ninethree.examples.commandline;

import java.io.Console;

/** Whether somebody sits before the screen. */
final class Terminal {

    private Terminal() {}

    /** From JDK 22 on there is a console without a terminal as well, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // on JDK 17 it is null
    static boolean isThere() {
        Console console = System.console();
        try {
            return console != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
