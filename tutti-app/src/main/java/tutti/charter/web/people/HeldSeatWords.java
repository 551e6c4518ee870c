package tutti.charter.web.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tutti.company.Company;
import tutti.company.Seat;
import tutti.english.QuantityWords;

/** How a seat is said. */
final class HeldSeatWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", Locale.ENGLISH);

  private HeldSeatWords() {}

  /** {@code Growth, 40 %, until 30 June 2027}. */
  static String held(Company company, Seat seat) {
    var said = new StringBuilder(company.party(seat.party()).name());
    seat.share()
        .ifPresent(
            share -> said.append(", ").append(QuantityWords.percent(share).replace(' ', '\u00a0')));
    seat.from().ifPresent(from -> said.append(", from ").append(day(from)));
    seat.until().ifPresent(until -> said.append(", until ").append(day(until)));
    return said.append(seat.handOver() ? ", to be handed over" : "").toString();
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
