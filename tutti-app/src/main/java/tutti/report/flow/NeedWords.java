package tutti.report.flow;

import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.statement.ArrowNames;
import tutti.english.SentenceWords;
import tutti.insight.flow.ready.UnstatedNeeds;

/** What receivers need to succeed, and whether they have said it, as a sentence. */
public final class NeedWords {

  private static final int NAMED = 5;

  private NeedWords() {}

  /** Which arrows of the chain do not say what their receivers need; none without a chain. */
  public static Optional<String> unvoiced(Company company) {
    var unvoiced = UnstatedNeeds.of(company);
    return unvoiced.all() == 0 ? Optional.empty() : Optional.of(unvoiced(company, unvoiced));
  }

  private static String unvoiced(Company company, UnstatedNeeds unvoiced) {
    var arrows = SentenceWords.count(unvoiced.all(), "arrow");
    if (unvoiced.arrows().isEmpty()) {
      return "Each of the %s of the chain says what its receiver needs to succeed."
          .formatted(arrows);
    }
    var named = unvoiced.arrows().stream().map(arrow -> named(company, arrow)).toList();
    return "On %,d of the %s of the chain nobody has said what the receiver needs to succeed: %s."
        .formatted(named.size(), arrows, SentenceWords.few(named, NAMED));
  }

  private static String named(Company company, Arrow arrow) {
    return "%s (%s)".formatted(arrow.gives(), ArrowNames.ends(company, arrow));
  }
}
