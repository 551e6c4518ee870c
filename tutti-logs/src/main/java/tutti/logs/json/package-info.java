/** What do JSON and JSON lines hold? The door is {@link tutti.logs.json.JsonFormat}. */
@NullMarked
package tutti.logs.json;

import org.jspecify.annotations.NullMarked;
