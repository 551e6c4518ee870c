package tutti.map.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.company.statement.StateWords;
import tutti.map.ArrowLook;

/**
 * An arrow between two parties.
 *
 * @param from the place of the giver among the parties by id
 * @param to the place of the getter
 * @param stands its state in words
 */
record ChartEdge(int from, int to, String gives, String stands, ArrowLook look) {

  /** The parties by id. */
  static List<Party> parties(Company company) {
    return company.parties().stream().sorted(Comparator.comparing(Party::id)).toList();
  }

  /** The arrows by id; one whose ends are not both known is left out, as on the map. */
  static List<ChartEdge> of(Company company, Map<String, ArrowLook> looks) {
    var places = new HashMap<String, Integer>();
    parties(company).forEach(party -> places.putIfAbsent(party.id(), places.size()));
    return company.arrows().stream()
        .filter(arrow -> places.containsKey(arrow.from()) && places.containsKey(arrow.to()))
        .sorted(Comparator.comparing(arrow -> arrow.id()))
        .map(arrow ->
            of(
                arrow,
                places,
                looks.getOrDefault(arrow.id(), ArrowLook.of(PromiseState.UNMEASURED))))
        .toList();
  }

  private static ChartEdge of(Arrow arrow, Map<String, Integer> places, ArrowLook look) {
    return new ChartEdge(
        places.getOrDefault(arrow.from(), 0),
        places.getOrDefault(arrow.to(), 0),
        arrow.gives(),
        StateWords.of(arrow, look.state()),
        look);
  }

  /** What it gives, and the count where one stands on the map. */
  String label() {
    var note = PlainLine.line(look.note());
    return note.isEmpty() ? gives : gives + " (" + note + ")";
  }

  /** The colour of its state on light paper. */
  String colour() {
    return switch (look.state()) {
      case BROKEN -> "#B3310B";
      case AT_RISK -> "#8A5A00";
      case KEPT -> "#1D4F91";
      case SILENT, NOT_ENOUGH_EVIDENCE, UNMEASURED, OBSERVED -> "#6B655A";
    };
  }
}
