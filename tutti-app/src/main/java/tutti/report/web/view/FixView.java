package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tutti.company.statement.ArrowNames;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.insight.FixCandidate;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;
import tutti.report.fix.FixReason;
import tutti.report.fix.SureWords;
import tutti.report.web.handoff.CountedHandOffs;

/**
 * One of the three things to fix.
 *
 * @param thing what the arrow gives
 * @param ends between whom
 * @param sure how sure the miss is
 * @param why the heading over its factors
 * @param reasons its factors, each in words
 * @param missed the hand-offs it is about
 */
public record FixView(
    int rank,
    String thing,
    String ends,
    String address,
    String because,
    String sure,
    String why,
    List<FixReason> reasons,
    Optional<CountedHandOffs> missed) {

  private static final List<String> RANKS = List.of("first", "second", "third");

  public FixView {
    requireNonNull(thing, "thing");
    requireNonNull(ends, "ends");
    requireNonNull(address, "address");
    because = UnbrokenText.of(because);
    sure = UnbrokenText.of(sure);
    requireNonNull(why, "why");
    reasons = List.copyOf(reasons);
  }

  static FixView of(
      int rank, CompanyReport report, FixCandidate fix, UnaryOperator<String> address) {
    var arrow = fix.arrow().arrow();
    return new FixView(
        rank,
        SentenceWords.capital(arrow.gives()),
        ArrowNames.ends(report.company(), arrow),
        address.apply(arrow.id()),
        ReportSentences.because(report, fix),
        SureWords.missed(fix),
        "Why it is " + RANKS.get(rank - 1),
        FixReason.of(fix, report.places()),
        fix.arrow()
            .worst()
            .flatMap(worst -> CountedHandOffs.missed(address.apply(arrow.id()), worst)));
  }
}
