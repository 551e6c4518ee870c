package tutti.map.text;

import java.util.List;
import java.util.Map;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.ArrowLook;

/** The map as a Mermaid flowchart, from left to right. */
public final class MapMermaid {

  private MapMermaid() {}

  /** The text of the chart; an arrow without a look is unmeasured. */
  public static String write(Company company, Map<String, ArrowLook> looks) {
    var text = new StringBuilder("flowchart LR\n");
    var parties = ChartEdge.parties(company);
    for (int place = 0; place < parties.size(); place++) {
      text.append(party(place, parties.get(place)));
    }
    var edges = ChartEdge.of(company, looks);
    edges.forEach(edge -> text.append(arrow(edge)));
    for (int place = 0; place < edges.size(); place++) {
      text.append(style(place, edges.get(place)));
    }
    return text.toString();
  }

  /** The customer and other outside parties have round ends. */
  private static String party(int place, Party party) {
    var shape = party.outside() ? List.of("([", "])") : List.of("[", "]");
    return "  p%d%s\"%s\"%s\n"
        .formatted(place, shape.getFirst(), text(party.name()), shape.getLast());
  }

  private static String arrow(ChartEdge edge) {
    return "  p%d %s|\"%s\"| p%d\n"
        .formatted(edge.from(), stroke(edge.look().state()), text(edge.label()), edge.to());
  }

  private static String stroke(PromiseState state) {
    return switch (state) {
      case BROKEN -> "==>";
      case SILENT, NOT_ENOUGH_EVIDENCE -> "-.->";
      case AT_RISK, UNMEASURED, KEPT, OBSERVED -> "-->";
    };
  }

  private static String style(int place, ChartEdge edge) {
    return "  %%%% %s\n  linkStyle %d stroke:%s,color:%s\n"
        .formatted(edge.look().state().word(), place, edge.colour(), edge.colour());
  }

  /** Letters, digits and spaces as they are, everything that could be a sign by its number. */
  private static String text(String content) {
    var text = PlainLine.escaped(content, MapMermaid::escape);
    return text.isEmpty() ? "#32;" : text;
  }

  private static String escape(int character) {
    boolean plain = Character.isLetterOrDigit(character) || " ,.'-".indexOf(character) >= 0;
    return plain || character > 0x7F ? Character.toString(character) : "#" + character + ";";
  }
}
