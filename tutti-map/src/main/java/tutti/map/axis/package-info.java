/** Where on one axis does everything lie? Places that keep least distances at the least cost. */
@NullMarked
package tutti.map.axis;

import org.jspecify.annotations.NullMarked;
