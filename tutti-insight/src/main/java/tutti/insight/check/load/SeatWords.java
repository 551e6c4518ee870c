package tutti.insight.check.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tutti.company.Seat;
import tutti.insight.check.CheckContext;
import tutti.insight.check.person.SeatHolder;

/** How a sentence tells of seats. */
final class SeatWords {

  private static final int NAMED = 12;

  private SeatWords() {}

  /** {@code Sales, Growth and Support}. */
  static String list(CheckContext context, List<Seat> seats) {
    var names = seats.stream().limit(NAMED).map(seat -> SeatHolder.name(context, seat)).toList();
    if (seats.size() > NAMED) {
      return String.join(", ", names) + " and %d more".formatted(seats.size() - NAMED);
    }
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /** {@code Sales 80 %, Growth 50 %}, of those whose share is written. */
  static String shares(CheckContext context, List<Seat> seats) {
    return seats.stream()
        .filter(seat -> seat.share().isPresent())
        .limit(NAMED)
        .map(seat -> SeatHolder.name(context, seat) + " " + percent(seat.share().getAsDouble()))
        .collect(Collectors.joining(", "));
  }

  /** The shares that are written, added up; 1 is all of the time. */
  static double time(List<Seat> seats) {
    return seats.stream().mapToDouble(seat -> seat.share().orElse(0)).sum();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  /** The seats of a person whose party plays a role. */
  static List<Seat> playing(CheckContext context, SeatHolder holder, String role) {
    return holder.seats().stream()
        .filter(seat -> context.party(seat.party()).role().equals(role))
        .toList();
  }
}
