package tutti.company;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What sort of arrow it is.
 *
 * @param until when a collaboration or a facilitation ends
 * @param need the customer's need it finally serves
 * @param shared whether several parties give the same on purpose
 * @param oneWay whether nothing comes back on purpose
 * @param push whether it asks for a result
 * @param needs arrows and enablement items that must have come first
 * @param wants what the receiver needs from it to succeed, in the receiver's own words
 */
public record ArrowTraits(
    Optional<Kind> kind,
    Optional<Dependency> dependency,
    Optional<Mode> mode,
    Optional<LocalDate> until,
    Optional<String> need,
    boolean shared,
    boolean oneWay,
    boolean push,
    List<String> needs,
    List<String> wants) {

  public static final ArrowTraits PLAIN =
      new ArrowTraits(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          false,
          List.of(),
          List.of());

  public ArrowTraits {
    requireNonNull(kind, "kind");
    requireNonNull(dependency, "dependency");
    requireNonNull(mode, "mode");
    requireNonNull(until, "until");
    requireNonNull(need, "need");
    needs = List.copyOf(needs);
    wants = List.copyOf(wants);
  }

  /** Contracted and paid for, or knowledge and favours (Allee 2008). */
  public enum Kind {
    TANGIBLE,
    INTANGIBLE
  }

  /** One uses what another makes, several use one thing, several make one thing (Malone). */
  public enum Dependency {
    FLOW,
    SHARING,
    FIT
  }

  /** How the two ends work together (Team Topologies). */
  public enum Mode {
    COLLABORATION,
    SERVICE,
    FACILITATION
  }
}
