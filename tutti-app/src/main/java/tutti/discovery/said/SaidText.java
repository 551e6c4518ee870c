package tutti.discovery.said;

import static tutti.report.json.JsonNotation.fields;
import static tutti.report.json.JsonNotation.number;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutti.discovery.said.SaidAgainstSeen.SeenPair;
import tutti.english.QuantityWords;
import tutti.report.finding.HarmlessText;

/** Said against seen, as text and as the fields of JSON. */
public final class SaidText {

  private static final int TOP = 10;

  private SaidText() {}

  /**
   * The lines of a terminal.
   *
   * @param people whether the parties are people, of whom no pair is told
   */
  public static String write(SaidAgainstSeen held, boolean people) {
    return line(held.headline())
        + line("Said is seen: %s.".formatted(QuantityWords.percent(held.rate().share())))
        + (people
            ? ""
            : list("Never seen", held.never().stream().map(SaidText::never))
                + list("Not written down", held.unmapped().stream().map(SaidText::unmapped)));
  }

  private static String list(String title, Stream<String> lines) {
    var all = lines.toList();
    return all.isEmpty()
        ? ""
        : line("%s: %,d".formatted(title, all.size()))
            + all.stream().limit(TOP).map(text -> line("  " + text)).collect(Collectors.joining());
  }

  private static String never(SeenPair pair) {
    return pair.pair().from()
        + " -> "
        + pair.pair().to()
        + pair.via().map(third -> ", but through " + third).orElse("");
  }

  private static String unmapped(SeenPair pair) {
    return "%s -> %s, %,d times".formatted(pair.pair().from(), pair.pair().to(), pair.count());
  }

  private static String line(String text) {
    return HarmlessText.line(text) + "\n";
  }

  /** The fields of JSON; of people no pair is told. */
  public static SequencedMap<String, @Nullable Object> json(SaidAgainstSeen held, boolean people) {
    return fields(
        "file", held.said().name(),
        "pairs", held.pairs().size(),
        "seen", held.seen(),
        "neverSeen", held.pairs().size() - held.seen(),
        "passages", held.rate().all(),
        "fits", held.rate().fits(),
        "share", number(held.rate().share()),
        "arrows", people ? List.of() : held.pairs().stream().map(SaidText::pair).toList(),
        "unmapped", people ? List.of() : held.unmapped().stream().map(SaidText::pair).toList());
  }

  private static SequencedMap<String, @Nullable Object> pair(SeenPair pair) {
    return fields(
        "from", pair.pair().from(),
        "to", pair.pair().to(),
        "count", pair.count(),
        "via", pair.via().orElse(null));
  }
}
