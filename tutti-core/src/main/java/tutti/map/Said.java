package tutti.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The drawing in words. */
record Said(Cast cast, List<Cast.Pair> apart) {

  /** An arrow: who gives whom what, how it stands, and the count. */
  static String sentence(Strand strand, Cast cast) {
    var arrow = strand.arrow();
    var said =
        cast.name(arrow.from())
            + " to "
            + cast.name(arrow.to())
            + ": "
            + Words.clean(arrow.gives());
    var evidence = Words.clean(strand.look().evidence());
    return said
        + ". "
        + capital(strand.look().state().text())
        + "."
        + (evidence.isEmpty() ? "" : " " + evidence + ".");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  String title() {
    int arrows = cast.between().values().stream().mapToInt(List::size).sum();
    return "Map of %s and %s. No line crosses another."
        .formatted(
            count(cast.parties().size(), "party", "parties"), count(arrows, "arrow", "arrows"));
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** What could not be drawn without a crossing. */
  Optional<String> warning() {
    if (apart.isEmpty()) {
      return Optional.empty();
    }
    var names = apart.stream().map(this::ends).collect(Collectors.joining(", "));
    return Optional.of(
        "This map cannot be drawn without a crossing: %s %s set apart."
            .formatted(names, apart.size() == 1 ? "is" : "are"));
  }

  private String ends(Cast.Pair pair) {
    var first = cast.arrows(pair).getFirst();
    return cast.name(first.from()) + " to " + cast.name(first.to());
  }

  List<String> setApart() {
    return apart.stream()
        .flatMap(pair -> cast.arrows(pair).stream())
        .map(arrow -> arrow.id())
        .toList();
  }
}
