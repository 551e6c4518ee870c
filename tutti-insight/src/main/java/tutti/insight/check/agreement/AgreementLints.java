package tutti.insight.check.agreement;

import java.util.List;
import tutti.insight.check.Check;

/** The rules about what two ends agreed on. */
public final class AgreementLints {

  private AgreementLints() {}

  /** Every rule of this room. */
  public static List<Check> all() {
    return List.of(new OneSidedPair(), new NotAgreed(), new ImposedPromise(), new StaleAgreement());
  }
}
