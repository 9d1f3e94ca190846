package io.ninethree.kernel;

import io.ninethree.formula.CustomFormula;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** States of custom formulas as bytes of their own, so that a wrong codec can not shift what follows. */
final class CustomCodec {

    private CustomCodec() {}

    /** A state with a byte before it; nothing for none. */
    static <S> byte[] bytes(Optional<S> state, CustomFormula<S> formula) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (state.isPresent()) {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeByte(1);
            formula.write(state.get(), out);
        }
        return bytes.toByteArray();
    }

    static <S> S state(byte[] bytes, int version, CustomFormula<S> formula) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1));
        S state = formula.read(version, in);
        if (in.read() >= 0) {
            throw new IOException("state of '" + formula.signature().id() + "' must be read to its end");
        }
        return state;
    }
}
