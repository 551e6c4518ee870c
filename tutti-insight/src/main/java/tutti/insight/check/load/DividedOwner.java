package tutti.insight.check.load;

import java.util.stream.Stream;
import tutti.company.Seat;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.insight.check.person.SeatHolder;

/** A product owner has less than 80 % of the time for it, or any other seat. */
record DividedOwner() implements LoadLint {
  private static final String OWNER = "product-owner";
  private static final double LEAST = 0.8;

  @Override
  public String id() {
    return "ov-03";
  }

  @Override
  public String name() {
    return "divided-product-owner";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String says() {
    return "A product owner has less than 80 % of the time for it, or holds another seat.";
  }

  @Override
  public String fix() {
    return "Free the product owner for the backlog: hand the other seats over.";
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return SeatHolder.all(context)
        .flatMap(holder ->
            SeatWords.playing(context, holder, OWNER).stream()
                .limit(1)
                .filter(seat -> holder.seats().size() > 1 || tooLittle(seat))
                .map(seat -> finding(holder.where(), says(context, holder, seat))));
  }

  /** A share nobody wrote is not too little. */
  private static boolean tooLittle(Seat seat) {
    return seat.share().isPresent() && seat.share().getAsDouble() < LEAST;
  }

  private static String says(CheckContext context, SeatHolder holder, Seat owner) {
    var others = holder.seats().stream().filter(seat -> seat != owner).toList();
    return "%s is %s%s%s; the backlog needs almost all attention."
        .formatted(
            holder.name(),
            SeatHolder.name(context, owner),
            owner.share().isPresent()
                ? " with %s of the time".formatted(SeatWords.percent(owner.share().getAsDouble()))
                : "",
            others.isEmpty() ? "" : " and also holds " + SeatWords.list(context, others));
  }
}
