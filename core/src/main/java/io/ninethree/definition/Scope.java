package io.ninethree.definition;

import io.ninethree.field.Field;

/** What the ids in a document stand for, and which rules the messages of makers are about. */
interface Scope {

    /** The field whose id a part of a document is. */
    Field<?> field(DefinitionNode node);

    /** The value of a type whose id a part of a document is. */
    <T> T definition(DefinitionNode node, Class<T> type);

    /** What a message says about a part of a document. */
    DefinitionProblem broken(Json part, String message);
}
