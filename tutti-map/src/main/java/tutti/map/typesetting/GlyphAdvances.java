package tutti.map.typesetting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** How far characters advance, in thousandths of an em. */
final class GlyphAdvances {

  private static final int NONE = -1;

  /** By the number of the character, as far as the table goes. */
  private final int[] table;

  private GlyphAdvances(int[] table) {
    this.table = table;
  }

  static GlyphAdvances of(Map<Integer, Integer> advances) {
    var last = advances.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    var table = new int[last + 1];
    Arrays.setAll(table, character -> advances.getOrDefault(character, NONE));
    return new GlyphAdvances(table);
  }

  /** Those of the fonts that browsers usually fall back to from a face, by its name. */
  static GlyphAdvances usual(String face) {
    return of(
        text()
            .lines()
            .filter(line -> line.startsWith(face + " "))
            .map(GlyphAdvances::runs)
            .findFirst()
            .orElseThrow());
  }

  OptionalInt of(int character) {
    return character < table.length && table[character] != NONE
        ? OptionalInt.of(table[character])
        : OptionalInt.empty();
  }

  private static Map<Integer, Integer> runs(String line) {
    var advances = new HashMap<Integer, Integer>();
    Arrays.stream(line.split(" ", -1)).skip(1).forEach(run -> read(run, advances));
    return advances;
  }

  private static void read(String run, Map<Integer, Integer> advances) {
    var colon = run.indexOf(':');
    var character = Integer.parseInt(run, 0, colon, 16);
    for (var width : run.substring(colon + 1).split(",", -1)) {
      advances.put(character++, Integer.valueOf(width));
    }
  }

  private static String text() {
    try (var text = GlyphAdvances.class.getResourceAsStream("usual-widths.txt")) {
      return new String(Objects.requireNonNull(text, "usual-widths.txt").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
