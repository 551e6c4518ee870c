package tutti.insight.check.load;

import java.util.List;
import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.insight.check.person.SeatHolder;

/** A person holds more than three seats. */
record ManySeats() implements LoadLint {
  private static final int MOST = 3;

  @Override
  public String id() {
    return "ov-01";
  }

  @Override
  public String name() {
    return "many-seats";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String says() {
    return "A person holds more than three seats.";
  }

  @Override
  public List<String> claims() {
    return List.of("K05", "K15");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return SeatHolder.all(context)
        .filter(holder -> holder.seats().size() > MOST)
        .map(holder ->
            finding(
                holder.where(),
                "%s holds %d seats: %s."
                    .formatted(
                        holder.name(),
                        holder.seats().size(),
                        SeatWords.list(context, holder.seats()))));
  }
}
