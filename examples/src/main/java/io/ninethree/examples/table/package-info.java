/**
 * What the programs on public data sets share: reading a compressed table and asking what it says of one case. Which
 * columns matter, which words mark an end and what a gap means is for each program to decide.
 */
@NullMarked
package io.ninethree.examples.table;

import org.jspecify.annotations.NullMarked;
