/**
 * What would happen? A seeded simulator of hand-offs; the same seed gives the same year, and a
 * change to one arrow leaves the others as they were.
 */
@NullMarked
package tutti.insight.simulation;

import org.jspecify.annotations.NullMarked;
