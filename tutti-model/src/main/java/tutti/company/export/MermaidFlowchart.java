package tutti.company.export;

import java.util.HashMap;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;

/** A flowchart for Mermaid; observed arrows are dotted, outside parties rounded. */
final class MermaidFlowchart implements ExportFormat {

  /** How many arrows Mermaid draws unless whoever runs it lets it draw more. */
  private static final int USUAL_ARROWS = 500;

  @Override
  public String id() {
    return "mermaid";
  }

  @Override
  public String title() {
    return "Mermaid";
  }

  @Override
  public String mediaType() {
    return "text/vnd.mermaid";
  }

  @Override
  public String ending() {
    return "mmd";
  }

  @Override
  public String write(Company company) {
    var chart = new StringBuilder("flowchart LR\n").append(limit(company.arrows().size()));
    var nodes = new HashMap<String, String>();
    for (var party : company.parties()) {
      nodes.put(party.id(), "p" + nodes.size());
      chart.append("  ").append(nodes.get(party.id())).append(shape(party)).append('\n');
    }
    for (var arrow : company.arrows()) {
      chart.append("  ").append(nodes.get(arrow.from())).append(line(arrow));
      chart.append(nodes.get(arrow.to())).append('\n');
    }
    return chart.toString();
  }

  /** The limit is not one that a chart may raise by itself. */
  private static String limit(int arrows) {
    return arrows > USUAL_ARROWS
        ? "  %%%% To draw these %1$d arrows, start Mermaid with maxEdges: %1$d.\n".formatted(arrows)
        : "";
  }

  private static String shape(Party party) {
    var name = QuotedText.mermaid(party.name().isBlank() ? party.id() : party.name());
    return party.outside() ? "([" + name + "])" : "[" + name + "]";
  }

  private static String line(Arrow arrow) {
    var line = arrow.observed() ? " -.->" : " -->";
    return arrow.gives().isBlank()
        ? line + " "
        : line + "|" + QuotedText.mermaid(arrow.gives()) + "| ";
  }
}
