package tutti.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first row of a CSV file: the names of its columns. */
public final class Header {

  private final String file;
  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();

  Header(String file, List<String> columns) {
    this.file = file;
    this.columns = columns.stream().map(String::strip).toList();
    for (var i = 0; i < columns.size(); i++) {
      places.putIfAbsent(this.columns.get(i), i);
    }
  }

  String file() {
    return file;
  }

  /** The names of the columns, stripped, in their order. */
  public List<String> columns() {
    return columns;
  }

  Optional<Integer> index(String column) {
    return Optional.ofNullable(places.get(column));
  }

  /** A column whose name another one has. */
  Optional<String> twice() {
    return columns.stream()
        .filter(name -> columns.indexOf(name) < columns.lastIndexOf(name))
        .findFirst();
  }

  Map<String, String> zip(List<String> cells) {
    var values = new LinkedHashMap<String, String>();
    places.forEach((column, i) -> values.put(column, cells.get(i).strip()));
    return values;
  }
}
