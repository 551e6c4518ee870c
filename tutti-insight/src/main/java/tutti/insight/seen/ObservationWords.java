package tutti.insight.seen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;

/** The words of a company for what was seen in it. */
record ObservationWords(Company company) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** The name of a party; the id of one that is no longer written. */
  String name(String party) {
    return company.find(party).map(Party::name).orElse(party);
  }

  String names(List<String> parties) {
    return String.join(" and ", parties.stream().map(this::name).toList());
  }

  /** {@code Sales to Legal, contracts}. */
  String arrow(Arrow arrow) {
    return "%s to %s, %s".formatted(name(arrow.from()), name(arrow.to()), arrow.gives());
  }

  /** The day in the company's zone. */
  String day(Instant instant) {
    return LocalDate.ofInstant(instant, company.zone()).format(DAY);
  }

  static String times(long count) {
    return count == 1 ? "once" : String.format(Locale.ENGLISH, "%,d times", count);
  }
}
