package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The map as SVG, once for wide and once for narrow screens.
 *
 * @param remarks what a reader should know beside it, in sentences
 * @param why why lines have to cross, in sentences; none when no line has to
 */
public record MapEngraving(
    String landscape, String portrait, List<String> remarks, List<String> why) {
  public MapEngraving {
    requireNonNull(landscape, "landscape");
    requireNonNull(portrait, "portrait");
    remarks = List.copyOf(remarks);
    why = List.copyOf(why);
  }
}
