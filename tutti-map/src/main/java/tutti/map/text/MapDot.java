package tutti.map.text;

import java.util.Map;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.ArrowLook;

/** The map in the DOT language of Graphviz. */
public final class MapDot {

  private MapDot() {}

  /** The text of the graph; an arrow without a look is unmeasured. */
  public static String write(Company company, Map<String, ArrowLook> looks) {
    var text = new StringBuilder("digraph map {\n");
    text.append("  graph [rankdir=\"LR\", label=\"%s\"];\n".formatted(text(company.name())));
    text.append("  node [shape=\"box\"];\n");
    var parties = ChartEdge.parties(company);
    for (int place = 0; place < parties.size(); place++) {
      text.append(party(place, parties.get(place)));
    }
    ChartEdge.of(company, looks).forEach(edge -> text.append(arrow(edge)));
    return text.append("}\n").toString();
  }

  private static String party(int place, Party party) {
    var outside = party.outside() ? ", peripheries=\"2\"" : "";
    return "  p%d [label=\"%s\"%s];\n".formatted(place, text(party.name()), outside);
  }

  private static String arrow(ChartEdge edge) {
    var state = edge.look().state();
    return "  p%d -> p%d [label=\"%s\", class=\"%s\", color=\"%s\", fontcolor=\"%s\", style=\"%s\"];\n"
        .formatted(
            edge.from(),
            edge.to(),
            text(edge.label()),
            state.word(),
            edge.colour(),
            edge.colour(),
            stroke(state));
  }

  private static String stroke(PromiseState state) {
    return switch (state) {
      case BROKEN -> "bold";
      case SILENT -> "dotted";
      case NOT_ENOUGH_EVIDENCE -> "dashed";
      case AT_RISK, UNMEASURED, KEPT, OBSERVED -> "solid";
    };
  }

  private static String text(String content) {
    return PlainLine.escaped(content, MapDot::escape);
  }

  /** A label knows escapes that begin with a backslash, and the entities of HTML. */
  private static String escape(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> Character.toString(character);
    };
  }
}
