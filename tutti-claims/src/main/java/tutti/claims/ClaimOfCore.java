package tutti.claims;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The claims whose numbers a test works out, but which no command, page or answer shows yet. They
 * do not count; whoever shows them turns this into a {@link Claim}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ClaimOfCore {

  /** Ids such as S30. */
  String[] value();
}
