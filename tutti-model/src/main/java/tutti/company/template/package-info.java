/** Where can a company start from? Templates out of the essays. */
@NullMarked
package tutti.company.template;

import org.jspecify.annotations.NullMarked;
