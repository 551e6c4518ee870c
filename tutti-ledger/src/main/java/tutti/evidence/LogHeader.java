package tutti.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.reading.TextNormalization;

/**
 * What the columns of a log are called: the row of a CSV file that names them, or the fields that
 * the records of another format have. A column whose name others have, too, is chosen by its number
 * among them: {@code Resolved#2} is the second.
 */
public final class LogHeader {

  private static final Pattern NUMBERED = Pattern.compile("(.+)#([1-9]\\d{0,3})");

  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private final String file;
  private final int line;
  private final List<String> written;
  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param line where it stands, counted from 1
   */
  public LogHeader(String file, int line, List<String> columns) {
    this.file = file;
    this.line = line;
    this.columns = columns.stream().map(TextNormalization::name).toList();
    this.written = columns.stream().map(LogHeader::written).toList();
    for (var i = 0; i < columns.size(); i++) {
      places.putIfAbsent(this.columns.get(i), i);
    }
    places.remove("");
  }

  /** As it stands there; without what no name may hold. */
  private static String written(String column) {
    return column.indexOf(BYTE_ORDER_MARK) < 0
        ? TextNormalization.stripped(column)
        : TextNormalization.name(column);
  }

  public String file() {
    return file;
  }

  /** Where it stands, counted from 1. */
  public int line() {
    return line;
  }

  /** The names of the columns, normalised, in their order; one without a name is empty. */
  public List<String> columns() {
    return columns;
  }

  /** The names there are, each once, in their order. */
  public List<String> names() {
    return columns.stream().filter(name -> !name.isEmpty()).distinct().toList();
  }

  /** The place of a column, counted from 0; of several with its name the first. */
  public Optional<Integer> index(String column) {
    var name = TextNormalization.name(column);
    return Optional.ofNullable(places.get(name)).or(() -> numbered(name));
  }

  private Optional<Integer> numbered(String name) {
    var numbered = NUMBERED.matcher(name);
    return numbered.matches()
        ? places(numbered.group(1)).skip(Long.parseLong(numbered.group(2)) - 1).findFirst()
        : Optional.empty();
  }

  private Stream<Integer> places(String name) {
    return Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
        .filter(i -> columns.get(i).equals(name));
  }

  /** How many columns have this very name. */
  public int count(String column) {
    return Collections.frequency(columns, TextNormalization.name(column));
  }

  /** A column whose name another one has. */
  public Optional<String> twice() {
    return names().stream().filter(name -> count(name) > 1).findFirst();
  }

  /** {@code columns 3 and 6}: where columns of a name stand. */
  public String where(String column) {
    return "columns "
        + SentenceWords.and(places(TextNormalization.name(column)).map(i -> "" + (i + 1)).toList());
  }

  /** Whether nobody can say what stands in a column. */
  boolean nameless(int column) {
    return column >= columns.size() || columns.get(column).isEmpty();
  }

  /** The columns up to the last one that has a name. */
  public int width() {
    var width = columns.size();
    while (width > 0 && nameless(width - 1)) {
      width--;
    }
    return width;
  }

  /** Every column that has a name with its cell, each name as it is written, and these. */
  Map<String, String> zip(List<String> cells, Collection<String> also) {
    var values = new LinkedHashMap<String, String>();
    places
        .values()
        .forEach(i -> values.put(written.get(i), TextNormalization.stripped(cells.get(i))));
    also.forEach(name ->
        index(name).ifPresent(i -> values.put(name, TextNormalization.stripped(cells.get(i)))));
    return values;
  }
}
