/**
 * Who hands work to whom, as a log of events tells it? Between parties, never between people; what
 * others may see has a floor of five.
 */
@NullMarked
package tutti.insight.discovery;

import org.jspecify.annotations.NullMarked;
