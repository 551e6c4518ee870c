package tutti.insight.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many people worked for each party. */
public final class PartySizes {

  private final List<String> parties;
  private final int[] sizes;

  PartySizes(List<String> parties, int[] sizes) {
    this.parties = parties;
    this.sizes = sizes;
  }

  /** The parties of fewer people than that. */
  public List<String> below(int least) {
    return IntStream.range(0, sizes.length)
        .filter(party -> sizes[party] < least)
        .mapToObj(parties::get)
        .toList();
  }

  /** Whether hardly any party has a second member: their names are names of people. */
  public boolean single() {
    var ones = Arrays.stream(sizes).filter(size -> size <= 1).count();
    return sizes.length > 0 && 10 * ones >= 9L * sizes.length;
  }
}
