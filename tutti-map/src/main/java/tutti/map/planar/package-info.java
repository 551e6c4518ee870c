/**
 * Which lines can be drawn without a crossing, how few crossings are enough when they cannot, and
 * why? Planarity, planarization and obstructions of plain graphs: whole numbers for vertices, no
 * parties and no paper.
 */
@NullMarked
package tutti.map.planar;

import org.jspecify.annotations.NullMarked;
