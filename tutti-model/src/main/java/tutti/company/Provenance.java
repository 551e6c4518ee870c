package tutti.company;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Where something in a template comes from.
 *
 * @param origin whether an essay says it, implies it, or it is made up to fit
 * @param claims the claims of the essays it serves, such as {@code S05}
 */
public record Provenance(Optional<Origin> origin, List<String> claims) {

  /** Written by the company itself. */
  public static final Provenance OWN = new Provenance(Optional.empty(), List.of());

  public Provenance {
    requireNonNull(origin, "origin");
    claims = List.copyOf(claims);
  }

  /** Who says so. */
  public enum Origin {
    ESSAY,
    IMPLIED,
    RECONSTRUCTED,
    OURS
  }
}
