package tutti.company;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.company.time.WorkingCalendar;

/**
 * An end of an arrow: a function, a role inside a function, or a group outside the company.
 *
 * @param within the function a role belongs to
 * @param side where the party stands, when the file says so
 * @param calendar when it works; the company's, when the file says nothing of its own
 * @param pin where somebody wishes its box on the map
 */
public record Party(
    String id,
    String name,
    Kind kind,
    Optional<Side> side,
    Optional<String> within,
    RoleCard card,
    Optional<WorkingCalendar> calendar,
    Optional<MapPin> pin) {

  public Party {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(side, "side");
    requireNonNull(within, "within");
    requireNonNull(card, "card");
    requireNonNull(calendar, "calendar");
    requireNonNull(pin, "pin");
  }

  /** A party without a card, in the company's calendar. */
  public Party(String id, String name, Kind kind, Optional<Side> side, Optional<String> within) {
    this(id, name, kind, side, within, RoleCard.BLANK, Optional.empty(), Optional.empty());
  }

  /** The same party, its box wished elsewhere; nowhere in particular when empty. */
  public Party pinned(Optional<MapPin> there) {
    return new Party(id, name, kind, side, within, card, calendar, there);
  }

  /** Whether the party stands outside the company; only such a party may be called customer. */
  public boolean outside() {
    return kind == Kind.OUTSIDE;
  }

  /** The role of the catalogue it plays, as role conflicts know it: {@code plays}, else its id. */
  public String role() {
    return card.plays().orElse(id);
  }

  /** What sort of end of an arrow a party is. */
  public enum Kind {
    FUNCTION,
    ROLE,
    OUTSIDE
  }

  /** Where a party stands between making and using. */
  public enum Side {
    SUPPLY,
    DEMAND,
    CUSTOMER
  }
}
