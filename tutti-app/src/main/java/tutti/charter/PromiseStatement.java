package tutti.charter;

import java.time.LocalDate;
import tutti.company.Company;
import tutti.company.agreement.NegotiationResult;

/** Something said to a promise: what it means follows from the company it is said in. */
@FunctionalInterface
public interface PromiseStatement {

  /** What becomes of it on a day. */
  NegotiationResult in(Company company, LocalDate on);
}
