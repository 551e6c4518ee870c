package tutti.report.web.part;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.company.RoleCard.Criterion;
import tutti.english.UnbrokenText;
import tutti.measure.PromiseReading;
import tutti.page.PageMoment;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;
import tutti.report.web.view.StateMark;

/**
 * What a party calls success, and how it stands; of the party, never of a person.
 *
 * @param mark how the promise that measures it stands; none when nothing measures it yet
 * @param said the numbers of that promise in words, or what is missing
 * @param address the page of the arrow; the own page when nothing measures it
 */
public record SuccessRow(
    String says, Optional<StateMark> mark, String said, Optional<String> address) {

  public SuccessRow {
    requireNonNull(says, "says");
    requireNonNull(mark, "mark");
    said = UnbrokenText.of(said);
    requireNonNull(address, "address");
  }

  static SuccessRow of(CompanyReport report, Criterion criterion, PageMoment moment) {
    var reading = criterion.promise().flatMap(promise -> reading(report, promise));
    return new SuccessRow(
        criterion.says(),
        reading.map(found -> new StateMark(found.state())),
        reading.map(ReportSentences::counted).orElseGet(() -> missing(criterion)),
        reading.flatMap(found -> criterion.promise()).map(p -> moment.arrow(arrow(p))));
  }

  private static Optional<PromiseReading> reading(CompanyReport report, String promise) {
    var id = promise.substring(promise.indexOf('/') + 1);
    return report.reading().arrow(arrow(promise)).stream()
        .flatMap(arrow -> arrow.promises().stream())
        .filter(reading -> reading.promise().id().equals(id))
        .findFirst();
  }

  private static String arrow(String promise) {
    var slash = promise.indexOf('/');
    return slash < 0 ? promise : promise.substring(0, slash);
  }

  private static String missing(Criterion criterion) {
    return criterion
        .promise()
        .map(promise -> "No promise has the name " + promise + "; name one that measures it.")
        .orElse("No promise measures it yet.");
  }
}
