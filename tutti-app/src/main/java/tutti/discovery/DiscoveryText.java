package tutti.discovery;

import java.util.stream.Collectors;
import tutti.english.SentenceWords;
import tutti.insight.discovery.HandOverPair;
import tutti.report.finding.HarmlessText;

/** Who hands work to whom, as people read it on a terminal. */
public final class DiscoveryText {

  private DiscoveryText() {}

  /** The text, ending with a line break. */
  public static String write(DiscoveryReport discovered) {
    var says = new DiscoverySentences(discovered);
    return line(says.headline())
        + says.all().stream().map(DiscoveryText::line).collect(Collectors.joining())
        + pairs(discovered);
  }

  private static String pairs(DiscoveryReport discovered) {
    var listed = discovered.listed();
    return listed.isEmpty()
        ? ""
        : "\n"
            + listed.stream().map(DiscoveryText::pair).collect(Collectors.joining())
            + rest(discovered.network().pairs().size() - listed.size());
  }

  private static String rest(int more) {
    return more <= 0
        ? ""
        : line("and %s more; --top 0 lists all".formatted(SentenceWords.counted(more, "pair")));
  }

  private static String pair(HandOverPair pair) {
    return line(
        "%,7d  %s -> %s  (%s)"
            .formatted(pair.count(), pair.from(), pair.to(), DiscoverySentences.pair(pair)));
  }

  private static String line(String text) {
    return HarmlessText.line(text) + "\n";
  }
}
