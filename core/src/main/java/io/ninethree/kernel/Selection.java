package io.ninethree.kernel;

import io.ninethree.column.Batch;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a batch that a kernel is to count, and in which group.
 *
 * @param batch the batch
 * @param rows the rows
 * @param slots the number of each row's group, null if all of them belong to the only one
 */
@SuppressWarnings("ArrayRecordComponent") // filled anew for each batch, never compared
public record Selection(Batch batch, long[] rows, int @Nullable [] slots) {}
