package tutti.company.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tutti.company.Company;
import tutti.company.Seat;
import tutti.company.change.CompanyChange.Kind;

/** Who holds what now. */
final class SeatChanges {

  private final Company before;
  private final Company after;
  private final DifferenceNotes notes;

  SeatChanges(Company before, Company after, DifferenceNotes notes) {
    this.before = before;
    this.after = after;
    this.notes = notes;
  }

  void note() {
    var parties = new LinkedHashSet<String>();
    before.seats().forEach(seat -> parties.add(seat.party()));
    after.seats().forEach(seat -> parties.add(seat.party()));
    parties.forEach(this::party);
    notes.order("seats", "seats", before.seats(), after.seats(), SeatChanges::key);
  }

  private static String key(Seat seat) {
    return seat.party() + "/" + seat.person();
  }

  private void party(String party) {
    var left = new ArrayList<MatchedEntry<Seat>>();
    var taken = new ArrayList<MatchedEntry<Seat>>();
    for (var matched :
        MatchedEntry.of(before.seatsOf(party), after.seatsOf(party), SeatChanges::key)) {
      if (matched.before().isPresent() && matched.after().isPresent()) {
        kept(matched.key(), matched.before().get(), matched.after().get());
      } else {
        (matched.before().isPresent() ? left : taken).add(matched);
      }
    }
    if (left.size() == 1 && taken.size() == 1) {
      handedOver(
          party, left.getFirst().before().orElseThrow(), taken.getFirst().after().orElseThrow());
    } else {
      left.forEach(seat -> came(party, seat, Kind.RETIRED, " is no longer held by "));
      taken.forEach(seat -> came(party, seat, Kind.ADDED, " is now held by "));
    }
  }

  private void kept(String key, Seat was, Seat is) {
    var title = "the seat of %s in %s".formatted(is.person(), name(is.party()));
    notes.record("seats/" + key, "", title, was, is);
  }

  private void handedOver(String party, Seat was, Seat is) {
    notes.add(
        "seats/" + party,
        "person",
        Kind.CHANGED,
        "%s is now held by %s, no longer by %s.".formatted(name(party), is.person(), was.person()),
        was.person(),
        is.person());
    var title = "the seat in " + name(party);
    RecordComponents.of(was)
        .forEach((field, value) -> {
          if (!field.equals("person")) {
            var other = RecordComponents.of(is).getOrDefault(field, List.of());
            notes.component("seats/" + party, field, title, field, value, other);
          }
        });
  }

  private void came(String party, MatchedEntry<Seat> matched, Kind kind, String verb) {
    var seat = matched.after().or(matched::before).orElseThrow();
    notes.add(
        "seats/" + matched.key(),
        "",
        kind,
        name(party) + verb + seat.person() + ".",
        matched.before(),
        matched.after());
  }

  private String name(String party) {
    return (after.find(party).isPresent() ? after : before)
        .find(party)
        .map(found -> found.name())
        .orElse(party);
  }
}
