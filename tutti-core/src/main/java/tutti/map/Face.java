package tutti.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A typeface of the map, known by the advance widths of its characters. */
public enum Face {
  SANS("sans-400"),
  BOLD("sans-600"),
  SERIF("serif-400");

  private static final int EM = 1000;

  private final Map<Integer, Integer> advances;

  Face(String row) {
    advances = advances(row);
  }

  /** The width of the text in whole units, rounded up; a character not in the table is an em. */
  public int width(String text, int size) {
    long thousandths = text.codePoints().mapToLong(c -> advances.getOrDefault(c, EM)).sum();
    return (int) Math.ceilDiv(thousandths * size, (long) EM);
  }

  private static Map<Integer, Integer> advances(String row) {
    return table()
        .lines()
        .filter(line -> line.startsWith(row))
        .map(Face::runs)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Integer, Integer> runs(String line) {
    var advances = new HashMap<Integer, Integer>();
    line.lines()
        .flatMap(one -> Arrays.stream(one.split(" ", -1)))
        .skip(1)
        .forEach(run -> read(run, advances));
    return advances;
  }

  private static void read(String run, Map<Integer, Integer> advances) {
    var colon = run.indexOf(':');
    var character = Integer.parseInt(run, 0, colon, 16);
    for (var width : run.substring(colon + 1).split(",", -1)) {
      advances.put(character++, Integer.valueOf(width));
    }
  }

  private static String table() {
    try (InputStream table = Face.class.getResourceAsStream("advance-widths.txt")) {
      return new String(Objects.requireNonNull(table, "advance-widths.txt").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
