/** Scores the audit log of an incident process in ServiceNow, a public data set. */
@NullMarked
package io.ninethree.examples.servicenow;

import org.jspecify.annotations.NullMarked;
