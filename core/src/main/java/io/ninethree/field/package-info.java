/**
 * The words in which facts are told: typed {@linkplain io.ninethree.field.Field fields}, the
 * {@linkplain io.ninethree.field.Source sources} that list them, and {@linkplain io.ninethree.field.Condition
 * conditions} over them.
 *
 * <p>All of them are immutable data without behaviour towards records: a field does not know how it is read, a
 * condition does not evaluate itself.
 */
@NullMarked
package io.ninethree.field;

import org.jspecify.annotations.NullMarked;
