package tutti.company.export;

import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;

/** A directed graph for Graphviz; observed arrows are dashed, outside parties rounded. */
final class DotGraph implements ExportFormat {

  @Override
  public String id() {
    return "dot";
  }

  @Override
  public String title() {
    return "DOT (Graphviz)";
  }

  @Override
  public String mediaType() {
    return "text/vnd.graphviz";
  }

  @Override
  public String ending() {
    return "dot";
  }

  @Override
  public String write(Company company) {
    var graph = new StringBuilder();
    graph.append("digraph ").append(QuotedText.dot(company.name())).append(" {\n  rankdir=LR;\n");
    company.parties().forEach(party -> graph.append(node(party)));
    company.arrows().forEach(arrow -> graph.append(edge(arrow)));
    return graph.append("}\n").toString();
  }

  private static String node(Party party) {
    return "  %s [label=%s, shape=%s];\n"
        .formatted(
            QuotedText.dot(party.id()),
            QuotedText.dotLabel(party.name()),
            party.outside() ? "ellipse" : "box");
  }

  private static String edge(Arrow arrow) {
    return "  %s -> %s [label=%s, comment=%s%s];\n"
        .formatted(
            QuotedText.dot(arrow.from()),
            QuotedText.dot(arrow.to()),
            QuotedText.dotLabel(arrow.gives()),
            QuotedText.dot(arrow.id()),
            arrow.observed() ? ", style=dashed" : "");
  }
}
