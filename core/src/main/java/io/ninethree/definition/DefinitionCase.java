package io.ninethree.definition;

import io.ninethree.model.Text;
import java.util.List;

/** What a definition must do, beside it in the same documents: what is given, and what is expected of it. Immutable. */
public interface DefinitionCase {

    /**
     * The definition on trial.
     *
     * @return its id
     */
    String of();

    /**
     * What is tried.
     *
     * @return a name that tells this case from others of the same definition
     */
    String name();

    /**
     * Tries it.
     *
     * @param definitions the definitions of the documents
     * @return what was otherwise than expected, each with what was; none if all was so
     */
    List<Text> differences(DefinitionSet definitions);
}
