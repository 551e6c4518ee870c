/** Who may ask, and from where? Until sign-in exists: whoever sits at this machine. */
@NullMarked
package tutti.security;

import org.jspecify.annotations.NullMarked;
