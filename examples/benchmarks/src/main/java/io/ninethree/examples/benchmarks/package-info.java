/**
 * How fast the engine is beside what one would write otherwise: loops by hand, streams, a database. All sides compute the
 * same numbers from the same tickets, which is checked before anything is measured. {@link
 * io.ninethree.examples.benchmarks.Benchmarks} is the program; it is run by
 *
 * <pre>{@code
 * mvn -q -P benchmarks -pl examples/benchmarks -am compile exec:exec
 * mvn -q -P benchmarks -pl examples/benchmarks -am compile exec:exec -Dbenchmarks.rows=10000000 -Dbenchmarks.heap=12g
 * }</pre>
 */
@NullMarked
package io.ninethree.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
