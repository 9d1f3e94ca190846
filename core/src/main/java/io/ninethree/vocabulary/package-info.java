/**
 * The standard words for facts about service: one class for each source, one constant for each field.
 *
 * <p>CRM, catalogue and rules meet here. Every field says what it means, in which unit, and what it means when it is
 * absent. {@link io.ninethree.vocabulary.Shared} lists the meanings that several sources record. Whoever needs another
 * field or source makes one of their own in the same way.
 */
@NullMarked
package io.ninethree.vocabulary;

import org.jspecify.annotations.NullMarked;
