package tutti.web.part;

import static java.util.Objects.requireNonNull;

import tutti.measure.ArrowReading;
import tutti.measure.Reading;
import tutti.report.Report;
import tutti.report.Sentences;
import tutti.web.Moment;
import tutti.web.view.StateMark;

/** A promise of a party in words, and how it stands. */
public record OwedRow(String words, StateMark mark, String said, String address) {

  public OwedRow {
    requireNonNull(words, "words");
    requireNonNull(mark, "mark");
    requireNonNull(said, "said");
    requireNonNull(address, "address");
  }

  static OwedRow of(Report report, ArrowReading arrow, Reading promise, Moment moment) {
    return new OwedRow(
        Sentences.promise(report.company(), arrow.arrow(), promise.promise()),
        new StateMark(promise.state()),
        Sentences.kept(promise),
        moment.arrow(arrow.arrow().id()));
  }
}
