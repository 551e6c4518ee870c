package tutti.insight;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tutti.company.Company;
import tutti.company.Seat;
import tutti.insight.check.CheckContext;
import tutti.insight.check.person.SeatHolder;

/**
 * The seats of one person in the order in which to hand them over; the last one is kept.
 *
 * @param steps the first to hand over first
 */
public record HandOverOrder(String person, List<Step> steps) {

  public HandOverOrder {
    requireNonNull(person, "person");
    steps = List.copyOf(steps);
  }

  /** For everybody who holds more than one seat today, in the order of the file. */
  public static List<HandOverOrder> of(Company company, LocalDate today) {
    var context = new CheckContext(company, today, Optional.empty());
    var holders = SeatHolder.all(context).filter(holder -> holder.seats().size() > 1).toList();
    if (holders.isEmpty()) {
      return List.of();
    }
    var handingOver = new SeatHandoverPlan(context);
    return holders.stream().map(handingOver::order).toList();
  }

  /**
   * A seat to hand over, once those before it are.
   *
   * @param party the party's name
   * @param ends the rules of which it ends a conflict
   * @param weight of those rules: 3 for an error, 2 for a warning, 1 for information
   * @param waiting the arrows that wait on it
   * @param rank the share of the person's other seats on which fewer arrows wait, 0 to 1
   * @param paths the share of the paths into the Customer that pass through it, 0 to 1
   */
  public record Step(
      Seat seat,
      String party,
      List<String> ends,
      int weight,
      int waiting,
      double rank,
      double paths) {

    public Step {
      requireNonNull(seat, "seat");
      requireNonNull(party, "party");
      ends = List.copyOf(ends);
    }

    /** What the seats are ordered by. */
    public double score() {
      return weight + rank + paths;
    }

    /** Why it stands where it stands. */
    public String because() {
      return "%s; %s; %s%s."
          .formatted(
              ends.isEmpty() ? "It ends no conflict" : "It ends " + String.join(", ", ends),
              waiting == 0
                  ? "no arrow waits on it"
                  : waiting == 1 ? "1 arrow waits on it" : waiting + " arrows wait on it",
              paths == 0
                  ? "no path to the Customer passes through it"
                  : String.format(
                      Locale.ROOT,
                      "%.0f %% of the paths to the Customer pass through it",
                      paths * 100),
              seat.handOver() ? "; it is marked to be handed over" : "");
    }
  }
}
