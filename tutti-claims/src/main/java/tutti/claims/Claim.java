package tutti.claims;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The claims that a test shows, by their ids in the ledger. A claim counts only when the test would
 * fail if the product stopped doing what the claim asks.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Claim {

  /** Ids such as S30. */
  String[] value();
}
