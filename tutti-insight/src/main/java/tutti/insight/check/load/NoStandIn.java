package tutti.insight.check.load;

import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.insight.check.person.SeatHolder;
import tutti.insight.check.person.Workload;

/** A seat with three promises or more has no deputy. */
record NoStandIn() implements LoadLint {
  private static final int FEWEST = 3;

  @Override
  public String id() {
    return "ov-09";
  }

  @Override
  public String name() {
    return "no-stand-in";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String says() {
    return "A seat that owns three promises or more has no deputy, and nobody else holds it.";
  }

  @Override
  public String fix() {
    return "Name a deputy.";
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var owed = Workload.in(context);
    return SeatHolder.all(context)
        .flatMap(holder ->
            holder.seats().stream()
                .filter(seat -> seat.deputy().isEmpty() && owed.promises(seat) >= FEWEST)
                .filter(seat -> context.seats(seat.party()).size() == 1)
                .map(seat ->
                    finding(
                        holder.where(),
                        "%s holds %s without a deputy, and it owns %d promises."
                            .formatted(
                                holder.name(),
                                SeatHolder.name(context, seat),
                                owed.promises(seat)))));
  }
}
