package tutti.evidence.csv;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tutti.evidence.LogHeader;
import tutti.evidence.WantedColumns;

/**
 * Where the columns of a CSV file are named, and what divides them.
 *
 * @param offset characters before it
 * @param titled whether something stands above it, other than what names the delimiter
 * @param exact whether all columns that are wanted stand there; else it is the best guess
 */
record HeaderPlace(LogHeader header, char delimiter, int offset, boolean titled, boolean exact) {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final int MOST_LINES = 50;
  private static final int SOME_ROWS = 20;

  /** Excel's first line that names what divides the columns, such as {@code sep=;}. */
  private static final Pattern DECLARED =
      Pattern.compile("\\s*\"?\\s*sep=(.|\\\\t|tab)\\s*\"?[,;\t|]*\\s*", Pattern.CASE_INSENSITIVE);

  HeaderPlace {
    requireNonNull(header, "header");
  }

  /** Finds the first line that names all wanted columns; else the one that names most of them. */
  static HeaderPlace find(String file, String text, WantedColumns wanted) {
    var lines = lines(text);
    var declared = declared(text);
    var delimiters = Stream.concat(declared.stream(), DELIMITERS.stream()).distinct().toList();
    var places = places(file, text, lines, delimiters, wanted);
    return places.stream()
        .filter(HeaderPlace::exact)
        .findFirst()
        .or(() -> nearest(places, wanted))
        .orElseGet(() -> guess(file, text, lines, declared, wanted));
  }

  /** Every line divided by every delimiter, up to the first that is exact. */
  private static List<HeaderPlace> places(
      String file,
      String text,
      List<TextLine> lines,
      List<Character> delimiters,
      WantedColumns wanted) {
    var places = new ArrayList<HeaderPlace>();
    for (var line : lines) {
      for (var delimiter : delimiters) {
        var place = at(file, text, line, !line.equals(lines.getFirst()), delimiter, wanted);
        places.add(place);
        if (place.exact()) {
          return places;
        }
      }
    }
    return places;
  }

  /** The place that names most of them, the first of several; none when none names any. */
  private static Optional<HeaderPlace> nearest(List<HeaderPlace> places, WantedColumns wanted) {
    return places.stream()
        .filter(place -> wanted.found(place.header()) > 0)
        .max(Comparator.comparingInt(place -> wanted.found(place.header())));
  }

  /** A line of a text. */
  private record TextLine(int number, int offset) {}

  /** The lines that may name columns: not empty, and not the one that names the delimiter. */
  private static List<TextLine> lines(String text) {
    var lines = new ArrayList<TextLine>();
    var offset = 0;
    for (var number = 1; offset < text.length() && lines.size() < MOST_LINES; number++) {
      var end = end(text, offset);
      var line = text.substring(offset, end);
      if (!line.isBlank() && !(lines.isEmpty() && DECLARED.matcher(bare(line)).matches())) {
        lines.add(new TextLine(number, offset));
      }
      offset = next(text, end);
    }
    return lines;
  }

  private static String bare(String line) {
    return line.replace("\uFEFF", "");
  }

  private static int end(String text, int from) {
    var end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int next(String text, int end) {
    var both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (both ? 2 : 1);
  }

  private static Optional<Character> declared(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> DECLARED.matcher(bare(line)))
        .filter(Matcher::matches)
        .map(line -> line.group(1).length() > 1 ? '\t' : line.group(1).charAt(0))
        .filter(c -> c != '"');
  }

  private static HeaderPlace at(
      String file,
      String text,
      TextLine line,
      boolean titled,
      char delimiter,
      WantedColumns wanted) {
    var cells = new CsvScan(text, line.offset(), delimiter).record();
    var header = new LogHeader(file, line.number(), cells);
    return new HeaderPlace(header, delimiter, line.offset(), titled, wanted.in(header));
  }

  /** The first line, divided by what gives most rows the same number of cells as it has. */
  private static HeaderPlace guess(
      String file,
      String text,
      List<TextLine> lines,
      Optional<Character> declared,
      WantedColumns wanted) {
    var line = lines.isEmpty() ? new TextLine(1, 0) : lines.getFirst();
    var delimiter =
        declared.orElseGet(() ->
            DELIMITERS.stream()
                .max(Comparator.comparingInt(d -> alike(text, line, d)))
                .orElse(','));
    return at(file, text, line, false, delimiter, wanted);
  }

  private static int alike(String text, TextLine line, char delimiter) {
    var scan = new CsvScan(text, line.offset(), delimiter);
    var width = scan.record().size();
    var alike = width > 1 ? 1 : 0;
    for (var i = 0; i < SOME_ROWS && !scan.ended(); i++) {
      alike += width > 1 && scan.record().size() == width ? 1 : 0;
    }
    return alike;
  }
}
