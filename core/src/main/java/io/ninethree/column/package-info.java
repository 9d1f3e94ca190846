/**
 * Records as the engine reads them: batches of rows, a column for each field and a set of rows for each answer to a
 * condition. Not exported; the {@linkplain io.ninethree.column.Table table} is where reading starts.
 *
 * <p>A set of rows is an array of {@code long}s, one bit for each row: what is asked of 64 rows costs as much as what is
 * asked of one. Values lie in arrays of primitives, instants and durations in nanoseconds. Nothing is allocated for a
 * single record.
 */
@NullMarked
package io.ninethree.column;

import org.jspecify.annotations.NullMarked;
