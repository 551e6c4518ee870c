package tutti.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.measure.State;
import tutti.report.Report;
import tutti.report.Reports;
import tutti.web.chart.Blocks;
import tutti.web.view.Dates;
import tutti.web.view.Past;

/**
 * How many arrows were broken and at risk, week by week. Half a year of reports takes seconds, so
 * the latest answer stands until the charter, the evidence or the day is another.
 */
@Component
class Weeks {

  private final Reports reports;
  private final Charters charters;
  private Optional<Known> latest = Optional.empty();

  private record Motif(int charter, long facts, LocalDate today) {}

  private record Known(Motif motif, List<Blocks.Week> weeks) {}

  Weeks(Reports reports, Charters charters) {
    this.reports = reports;
    this.charters = charters;
  }

  /** The counts up to now, the oldest week first; none before the first charter. */
  List<Blocks.Week> until(Instant now) {
    return charters.current().map(charter -> known(charter, now)).orElse(List.of());
  }

  private synchronized List<Blocks.Week> known(Charter charter, Instant now) {
    var dates = new Dates(charter.company().zone());
    var motif =
        new Motif(charter.version(), reports.facts(), LocalDate.ofInstant(now, dates.zone()));
    var known =
        latest
            .filter(one -> one.motif().equals(motif))
            .orElseGet(() -> new Known(motif, count(Past.of(now, now, dates))));
    latest = Optional.of(known);
    return known.weeks();
  }

  private List<Blocks.Week> count(Past past) {
    return past.weeks().stream()
        .flatMap(week -> reports.at(week.at()).stream())
        .map(report -> new Blocks.Week(in(report, State.BROKEN), in(report, State.AT_RISK)))
        .toList();
  }

  private static long in(Report report, State state) {
    return report.reading().arrows().stream().filter(arrow -> arrow.state() == state).count();
  }
}
