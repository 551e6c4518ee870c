/**
 * What is a map printed as? SVG, PNG, PDF and texts; the door is {@link tutti.render.MapRenderer}.
 */
@NullMarked
package tutti.render;

import org.jspecify.annotations.NullMarked;
