package tutti.insight.check.load;

import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.insight.check.person.SeatHolder;

/** The shares of a person's seats add up to more than all of the time. */
record MoreThanAllTime() implements LoadLint {
  private static final double CLOSE = 1e-6;

  @Override
  public String id() {
    return "ov-02";
  }

  @Override
  public String name() {
    return "more-than-all-time";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String says() {
    return "The shares of a person's seats add up to more than 100 %.";
  }

  @Override
  public String fix() {
    return "Lower a share, or hand a seat over in the order that tutti check proposes.";
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return SeatHolder.all(context)
        .filter(holder -> SeatWords.time(holder.seats()) > 1 + CLOSE)
        .map(holder ->
            finding(
                holder.where(),
                "The seats of %s take %s of the time: %s."
                    .formatted(
                        holder.name(),
                        SeatWords.percent(SeatWords.time(holder.seats())),
                        SeatWords.shares(context, holder.seats()))));
  }
}
