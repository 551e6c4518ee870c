package tutti.charter.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.charter.Charter;
import tutti.company.Party;
import tutti.page.PageAddresses;
import tutti.page.ShownCompany;

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
    var shown = new ShownCompany(charter.version(), charter.company());
    return of(shown, who, charter.company().parties(), "/");
  }

  /** One party alone; nothing is pinned when it is not. */
  public static PinsView of(ShownCompany shown, String who, Party party) {
    return of(shown, who, List.of(party), PageAddresses.party(party.id()));
  }

  private static PinsView of(ShownCompany shown, String who, List<Party> parties, String back) {
    return new PinsView(
        shown.version(),
        who,
        PeopleChoices.of(shown.company()),
        parties.stream().flatMap(party -> party.pin().map(pin -> pinned(party)).stream()).toList(),
        back);
  }

  private static Pinned pinned(Party party) {
    return new Pinned(
        party.id(),
        party.name(),
        party.pin().map(Object::toString).orElse(""),
        PageAddresses.editParty(party.id()));
  }
}
