package tutti.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who acts, by the name that is written beside what was done. Until sign-in exists, nobody proves
 * it, and a program has its own name just so.
 *
 * @param name neither blank nor longer than {@link #LONGEST}, without spaces around it
 */
public record Actor(String name) {

  /** The most letters of a name. */
  public static final int LONGEST = 200;

  /**
   * @throws IllegalArgumentException when nobody can have this name
   */
  public Actor {
    name = requireNonNull(name, "name").strip();
    refusal(name)
        .ifPresent(says -> {
          throw new IllegalArgumentException(says);
        });
  }

  /** Why nobody can act by a name; empty when somebody can. */
  public static Optional<String> refusal(String name) {
    if (name.isBlank()) {
      return Optional.of("Say who you are: the charter records who changed it.");
    }
    return name.strip().length() > LONGEST
        ? Optional.of("A name has at most %d letters; shorten it.".formatted(LONGEST))
        : Optional.empty();
  }
}
