package tutti.map.svg;

import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tutti.map.typesetting.MapTypeface;

/** The faces a file carries with it: of each the letters that its words need, and no more. */
final class CarriedFaces {

  private final Map<MapTypeface, Set<Integer>> letters = new EnumMap<>(MapTypeface.class);

  /** Words are set in a face. */
  void add(MapTypeface face, String words) {
    var known = letters.computeIfAbsent(face, first -> new TreeSet<>());
    words.codePoints().filter(face::has).forEach(known::add);
  }

  /** A rule for each face. */
  String css() {
    var css = new StringBuilder();
    letters.forEach((face, known) -> css.append(rule(face, known)));
    return css.toString();
  }

  private static String rule(MapTypeface face, Set<Integer> known) {
    return "@font-face{%s;src:url(data:font/woff;base64,%s) format(\"woff\")}\n"
        .formatted(family(face), Base64.getEncoder().encodeToString(face.font().subset(known)));
  }

  private static String family(MapTypeface face) {
    return switch (face) {
      case SANS -> "font-family:\"Source Sans 3\";font-weight:400";
      case BOLD -> "font-family:\"Source Sans 3\";font-weight:600";
      case SERIF -> "font-family:Newsreader;font-weight:400";
    };
  }
}
