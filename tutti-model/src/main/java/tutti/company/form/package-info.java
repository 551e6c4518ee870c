/**
 * In which forms can something be promised? One class for each: its fields, how it is read, written
 * and asked for, and what others may ask of it; all of them stand in {@link
 * tutti.company.form.PromiseForm}.
 */
@NullMarked
package tutti.company.form;

import org.jspecify.annotations.NullMarked;
