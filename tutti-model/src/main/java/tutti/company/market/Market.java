package tutti.company.market;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** The audience framework. */
public record Market(
    Optional<Goal> goal,
    List<Audience> audiences,
    List<Need> needs,
    List<Offering> offerings,
    List<Program> programs,
    List<FrameworkCell> parts) {

  public static final Market NONE =
      new Market(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Market {
    requireNonNull(goal, "goal");
    audiences = List.copyOf(audiences);
    needs = List.copyOf(needs);
    offerings = List.copyOf(offerings);
    programs = List.copyOf(programs);
    parts = List.copyOf(parts);
  }
}
