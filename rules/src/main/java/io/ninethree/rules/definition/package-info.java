/** Calendars, clocks and policies as data, with the cases that try them: what this module brings to the language of definitions. */
@NullMarked
package io.ninethree.rules.definition;

import org.jspecify.annotations.NullMarked;
