package tutti.insight.check.agreement;

import java.util.List;
import tutti.insight.check.CheckRule;

/** The rules about what two ends agreed on. */
public final class AgreementLints {

  private AgreementLints() {}

  /** Every rule of this room. */
  public static List<CheckRule> all() {
    return List.of(new OneSidedPair(), new NotAgreed(), new ImposedPromise(), new StaleAgreement());
  }
}
