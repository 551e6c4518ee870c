package tutti.insight.check.load;

import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.insight.check.person.SeatHolder;
import tutti.insight.check.person.Workload;

/** More than 40 % of all arrows wait on one person. */
record BottleNeck() implements LoadLint {
  private static final double MOST = 0.4;
  private static final int FEWEST = 3;

  @Override
  public String id() {
    return "ov-05";
  }

  @Override
  public String name() {
    return "bottleneck";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String says() {
    return "More than 40 % of all arrows wait on one person. Asked from three people in seats on; among fewer, somebody always has more.";
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var owed = Workload.in(context);
    var all = context.company().arrows().size();
    return context.people().size() < FEWEST
        ? Stream.empty()
        : SeatHolder.all(context)
            .filter(holder -> owed.arrows(holder) > MOST * all)
            .map(holder ->
                finding(
                    holder.where(),
                    "%d of %d arrows wait on %s."
                        .formatted(owed.arrows(holder), all, holder.name())));
  }
}
