package io.ninethree.score;

import io.ninethree.formula.Formula;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The canonical text of a description: one line for each part of it, under the part to which it belongs. Models with one
 * text give the same numbers on the same records, and one model has the same text on any machine and in any locale.
 *
 * <p>It names the ids, the confidence of intervals, what is out of scope and what stands in, headings with their weights,
 * aggregation, quorums and gates, indicators with minimum sample, dating field, targets, proof and guard, curves, formulas,
 * conditions, and of each field what matters: kind, unit, scale, ends, derivation, whether it
 * is planned and which meaning it shares. Not part of it are names for readers, bands, the dimension of an indicator beside the
 * heading under which it stands, and fields of a source that nothing reads. Order is part of it, and so is the way in
 * which a condition is put: {@code a and b} has another text than {@code b and a}.
 *
 * <p>What a user wrote in Java can not be looked into. A formula of a user's own appears by its signature, so that
 * parameters which are neither version nor fields must be part of its id; a curve of a user's own by the name of its
 * class and its {@code toString}, which must tell its parameters and not its identity.
 */
public final class DefinitionText {

    private DefinitionText() {}

    /**
     * The text of a model.
     *
     * @param model the model
     * @return lines that end with a line feed each
     */
    public static String of(ServiceModel model) {
        return ModelLines.of(model).text();
    }

    /**
     * The text of a formula.
     *
     * @param formula the formula
     * @return lines that end with a line feed each
     */
    public static String of(Formula formula) {
        return FormulaLines.of(formula).text();
    }

    /**
     * A short mark of a model that changes with its text.
     *
     * @param model the model
     * @return SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits
     */
    public static String hash(ServiceModel model) {
        byte[] text = of(model).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(text));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
