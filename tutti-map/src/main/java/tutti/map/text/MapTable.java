package tutti.map.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tutti.company.Company;
import tutti.map.ArrowLook;

/** The map as a table in plain text: every arrow a row, worst first. */
public final class MapTable {

  private static final List<String> HEAD = List.of("From", "To", "Gives", "State", "Count");
  private static final String GAP = "  ";

  private MapTable() {}

  /** The text of the table; an arrow without a look is unmeasured. */
  public static String write(Company company, Map<String, ArrowLook> looks) {
    var parties = ChartEdge.parties(company);
    var rows = new ArrayList<List<String>>();
    rows.add(HEAD);
    ChartEdge.of(company, looks).stream()
        .sorted(Comparator.comparing(edge -> edge.look().state()))
        .map(edge ->
            List.of(
                PlainLine.line(parties.get(edge.from()).name()),
                PlainLine.line(parties.get(edge.to()).name()),
                PlainLine.line(edge.gives()),
                edge.stands(),
                PlainLine.line(edge.look().evidence())))
        .forEach(rows::add);
    return set(rows);
  }

  private static String set(List<List<String>> rows) {
    var widths =
        IntStream.range(0, HEAD.size())
            .map(column -> rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> set(row, widths)).collect(Collectors.joining());
  }

  private static String set(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
            .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - length(row.get(i))))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
