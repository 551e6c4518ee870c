/**
 * How is XML read that a stranger wrote? Without document types, entities, or anything from afar.
 */
@NullMarked
package tutti.logs.xml;

import org.jspecify.annotations.NullMarked;
