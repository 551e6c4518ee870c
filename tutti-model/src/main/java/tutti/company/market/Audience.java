package tutti.company.market;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * People outside the company that it is for; never one of its own teams.
 *
 * @param share the part of the effort it is worth, from 0 to 1
 * @param roles who takes part in buying
 */
public record Audience(
    String id,
    String name,
    Optional<String> who,
    Optional<String> size,
    OptionalDouble share,
    Optional<String> evidence,
    List<String> roles) {

  public Audience {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(who, "who");
    requireNonNull(size, "size");
    requireNonNull(share, "share");
    requireNonNull(evidence, "evidence");
    roles = List.copyOf(roles);
  }
}
