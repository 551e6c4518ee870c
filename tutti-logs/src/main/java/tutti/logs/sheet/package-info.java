/** What do the sheets of a workbook hold? The door is {@link tutti.logs.sheet.SheetFormat}. */
@NullMarked
package tutti.logs.sheet;

import org.jspecify.annotations.NullMarked;
