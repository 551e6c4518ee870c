package tutti.web.view;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The map as SVG, once for wide and once for narrow screens.
 *
 * @param remarks what a reader should know beside it, in sentences
 */
public record Engraving(String landscape, String portrait, List<String> remarks) {
  public Engraving {
    requireNonNull(landscape, "landscape");
    requireNonNull(portrait, "portrait");
    remarks = List.copyOf(remarks);
  }
}
