package tutti.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.charter.Charter;
import tutti.company.Party;

/**
 * The parties whose boxes are pinned on the map.
 *
 * @param version the charter the page was opened on
 * @param who who acts, when it is known
 * @param people everybody who can be chosen
 * @param back the page that is shown afterwards
 */
public record PinsView(
    int version, String who, List<String> people, List<Pinned> pinned, String back) {

  public PinsView {
    requireNonNull(who, "who");
    people = List.copyOf(people);
    pinned = List.copyOf(pinned);
    requireNonNull(back, "back");
  }

  /** A party and where it is pinned. */
  public record Pinned(String id, String name, String place, String edit) {}

  static PinsView all(Charter charter, String who) {
    return of(charter, who, charter.company().parties(), "/");
  }

  /** One party alone; nothing is pinned when it is not. */
  public static PinsView of(Charter charter, String who, Party party) {
    return of(charter, who, List.of(party), "/parties/" + EntryForms.segment(party.id()));
  }

  private static PinsView of(Charter charter, String who, List<Party> parties, String back) {
    return new PinsView(
        charter.version(),
        who,
        People.of(charter.company()),
        parties.stream().flatMap(party -> party.pin().map(pin -> pinned(party)).stream()).toList(),
        back);
  }

  private static Pinned pinned(Party party) {
    return new Pinned(
        party.id(),
        party.name(),
        party.pin().map(Object::toString).orElse(""),
        "/parties/" + EntryForms.segment(party.id()) + "/edit");
  }
}
