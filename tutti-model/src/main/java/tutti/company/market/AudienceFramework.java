package tutti.company.market;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** The audience framework. */
public record AudienceFramework(
    Optional<Goal> goal,
    List<Audience> audiences,
    List<Need> needs,
    List<Offering> offerings,
    List<Program> programs,
    List<FrameworkCell> parts) {

  public static final AudienceFramework NONE =
      new AudienceFramework(
          Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

  public AudienceFramework {
    requireNonNull(goal, "goal");
    audiences = List.copyOf(audiences);
    needs = List.copyOf(needs);
    offerings = List.copyOf(offerings);
    programs = List.copyOf(programs);
    parts = List.copyOf(parts);
  }
}
