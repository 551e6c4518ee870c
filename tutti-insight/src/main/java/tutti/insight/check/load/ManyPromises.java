package tutti.insight.check.load;

import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.insight.check.person.SeatHolder;
import tutti.insight.check.person.Workload;

/** A person owns more than seven promises. */
record ManyPromises() implements LoadLint {
  private static final int MOST = 7;

  @Override
  public String id() {
    return "ov-04";
  }

  @Override
  public String name() {
    return "many-promises";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String says() {
    return "A person owns more than seven promises.";
  }

  @Override
  public String fix() {
    return "Name other owners, or hand seats over in the order that tutti check proposes.";
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var owed = Workload.in(context);
    return SeatHolder.all(context)
        .filter(holder -> owed.promises(holder) > MOST)
        .map(holder ->
            finding(
                holder.where(),
                "%s owns %d promises; nobody keeps an eye on more than %d."
                    .formatted(holder.name(), owed.promises(holder), MOST)));
  }
}
