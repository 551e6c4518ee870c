package tutti.insight.check.load;

import java.util.List;
import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.insight.check.person.SeatHolder;

/** A seat held for a time is past its last day. */
record PastDate() implements LoadLint {

  @Override
  public String id() {
    return "ov-10";
  }

  @Override
  public String name() {
    return "past-date";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String says() {
    return "A seat held for a time is past its last day.";
  }

  @Override
  public String fix() {
    return "Hand it over, or say openly until when it is held now.";
  }

  @Override
  public List<String> claims() {
    return List.of("K06");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return SeatHolder.all(context)
        .flatMap(holder ->
            holder.seats().stream()
                .flatMap(seat ->
                    seat.until().filter(context.today()::isAfter).stream()
                        .map(until ->
                            finding(
                                holder.where(),
                                "%s was to hold %s until %s and still does."
                                    .formatted(
                                        holder.name(), SeatHolder.name(context, seat), until)))));
  }
}
