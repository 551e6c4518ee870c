package tutti.report.web.part;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tutti.company.Seat;
import tutti.english.SentenceWords;

/** A seat in words: who holds it, and how. */
public record SeatRow(String person, String how) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  public SeatRow {
    requireNonNull(person, "person");
    requireNonNull(how, "how");
  }

  static SeatRow of(Seat seat) {
    return new SeatRow(seat.person(), String.join(". ", how(seat)) + ".");
  }

  private static List<String> how(Seat seat) {
    var how = new ArrayList<String>();
    time(seat).ifPresent(how::add);
    how.add("Deputy: " + seat.deputy().orElse("none"));
    if (seat.handOver()) {
      how.add("To be handed over");
    }
    if (!seat.duties().isEmpty()) {
      how.add("Also: " + String.join(", ", seat.duties()));
    }
    return how;
  }

  /** {@code Half of the time, from 1 November 2026 until 31 March 2027}. */
  private static Optional<String> time(Seat seat) {
    var share = seat.share().isPresent() ? share(seat.share().getAsDouble()) : "";
    var time = share + on(" from ", seat.from()) + on(" until ", seat.until());
    return Optional.of(SentenceWords.capital(time.strip())).filter(said -> !said.isEmpty());
  }

  private static String share(double share) {
    return share >= 0.995
        ? "All of the time"
        : String.format(Locale.ROOT, "%.0f %% of the time", 100 * share);
  }

  private static String on(String word, Optional<LocalDate> day) {
    return day.map(date -> word + DAY.format(date)).orElse("");
  }
}
