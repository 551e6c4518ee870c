package tutti.insight.check.decision;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.FunctionWords;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.check.WrittenTexts;

/**
 * A text names the company after one function, such as sales-driven or product-first; that divides.
 * After the customer it may be named.
 */
final class FunctionLabel extends Lint {

  FunctionLabel() {
    super(
        "L48",
        "label",
        Severity.INFO,
        "Text calls the company X-driven / X-first",
        "Name the customer or the goal instead.",
        "B03");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return Stream.concat(
            Stream.of(
                new WrittenTexts.Text(CompanyRef.COMPANY, "The name", context.company().name())),
            WrittenTexts.of(context))
        .flatMap(
            text -> FunctionWords.label(text.words()).stream().map(label -> found(text, label)));
  }

  private Finding found(WrittenTexts.Text text, String label) {
    return finding(text.where(), "%s says \"%s\".".formatted(text.of(), label));
  }
}
