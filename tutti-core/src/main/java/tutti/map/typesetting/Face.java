package tutti.map.typesetting;

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

  /** The advance of every character by its number, as far as the table goes. */
  private final int[] advances;

  Face(String row) {
    var table = advances(row);
    advances = new int[table.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1];
    Arrays.setAll(advances, character -> table.getOrDefault(character, EM));
  }

  /** The width of the text in whole units, rounded up; a character not in the table is an em. */
  public int width(String text, int size) {
    long thousandths = 0;
    for (int at = 0; at < text.length(); at++) {
      int character = text.charAt(at);
      if (Character.isHighSurrogate((char) character) && at + 1 < text.length()) {
        character = text.codePointAt(at);
        at += Character.charCount(character) - 1;
      }
      thousandths += character < advances.length ? advances[character] : EM;
    }
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
