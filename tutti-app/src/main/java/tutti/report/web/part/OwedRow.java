package tutti.report.web.part;

import static java.util.Objects.requireNonNull;

import tutti.company.statement.PromiseWords;
import tutti.english.UnbrokenText;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.page.PageMoment;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;
import tutti.report.web.handoff.CountedHandOffs;
import tutti.report.web.view.StateMark;

/**
 * A promise of a party in words, and how it stands.
 *
 * @param counted the list of the hand-offs it counts
 */
public record OwedRow(String words, StateMark mark, String said, String address, String counted) {

  public OwedRow {
    words = UnbrokenText.of(words);
    requireNonNull(mark, "mark");
    said = UnbrokenText.of(said);
    requireNonNull(address, "address");
    requireNonNull(counted, "counted");
  }

  static OwedRow of(
      CompanyReport report, ArrowReading arrow, PromiseReading promise, PageMoment moment) {
    return new OwedRow(
        PromiseWords.counted(report.company(), arrow.arrow(), promise.promise()),
        new StateMark(promise.state()),
        ReportSentences.counted(promise),
        moment.arrow(arrow.arrow().id()),
        CountedHandOffs.all(moment.arrow(arrow.arrow().id()), promise));
  }
}
