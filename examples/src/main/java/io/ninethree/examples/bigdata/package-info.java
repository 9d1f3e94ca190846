/**
 * For somebody with many records: {@link io.ninethree.examples.bigdata.CallColumns} reads them from arrays, with several
 * threads and a deadline.
 */
@NullMarked
package io.ninethree.examples.bigdata;

import org.jspecify.annotations.NullMarked;
