package tutti.map.svg;

import java.util.List;
import tutti.map.verify.MapVerifier;

/** What is wrong with a map, from the text of its SVG and nothing else. */
public final class SvgChecker {

  private SvgChecker() {}

  /** A sentence for every fault. */
  public static List<String> faults(String svg) {
    return MapVerifier.verify(svg).faults();
  }
}
