package tutti.insight.check.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tutti.company.Arrow;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Severity;

/** One person holds both ends of an arrow, and nobody else can stand at either. */
record SelfHandOff() implements SeparationRule {

  private static final int NAMED = 3;

  @Override
  public String id() {
    return "cf-19";
  }

  @Override
  public String name() {
    return "both-ends";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<String> families() {
    return List.of("L17", "L16");
  }

  @Override
  public List<String> claims() {
    return List.of("K23");
  }

  @Override
  public String says() {
    return "One person holds both ends of an arrow: no second pair of eyes sees what is handed over, "
        + "and it cannot be measured.";
  }

  @Override
  public String fix() {
    return "Name a deputy on one end, or give one end to somebody else.";
  }

  @Override
  public List<RoleClash> clashes(CheckContext context, PersonRoles roles, SeatHolder holder) {
    var ends = ends(context, holder);
    var arrows = ends.size() < 2 ? List.<Arrow>of() : arrows(context, holder, ends);
    var says = arrows.isEmpty() ? "" : says(context, holder, arrows);
    return arrows.stream()
        .map(arrow ->
            new RoleClash(
                id(),
                severity(),
                ends.getOrDefault(arrow.from(), List.of()),
                ends.getOrDefault(arrow.to(), List.of()),
                says))
        .toList();
  }

  /** The parties a person answers for, each with the seats that make it so. */
  private static Map<String, List<Integer>> ends(CheckContext context, SeatHolder holder) {
    return IntStream.range(0, holder.seats().size())
        .boxed()
        .flatMap(i ->
            SeatHolder.parties(context, holder.seats().get(i)).stream()
                .map(party -> Map.entry(party, i)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                HashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** In the order of the file. */
  private static List<Arrow> arrows(
      CheckContext context, SeatHolder holder, Map<String, List<Integer>> ends) {
    return holder.parties(context).stream()
        .flatMap(party -> context.from(party).stream())
        .filter(arrow -> !arrow.to().equals(arrow.from()) && ends.containsKey(arrow.to()))
        .filter(arrow -> holder.alone(context, arrow.from()) && holder.alone(context, arrow.to()))
        .toList();
  }

  private static String says(CheckContext context, SeatHolder holder, List<Arrow> arrows) {
    if (arrows.size() == 1) {
      return "%s holds both ends of %s: no second pair of eyes sees it, and it cannot be measured."
          .formatted(holder.name(), context.name(arrows.getFirst()));
    }
    return "%s holds both ends of %d arrows (%s%s): no second pair of eyes sees them, and they cannot be measured."
        .formatted(
            holder.name(),
            arrows.size(),
            arrows.stream().limit(NAMED).map(context::name).collect(Collectors.joining("; ")),
            arrows.size() > NAMED ? "; and %d more".formatted(arrows.size() - NAMED) : "");
  }
}
