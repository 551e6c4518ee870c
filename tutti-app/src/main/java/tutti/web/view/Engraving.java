package tutti.web.view;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The map as SVG, once for wide and once for narrow screens.
 *
 * @param apart the sentence that names what could not be drawn without a crossing
 */
public record Engraving(String landscape, String portrait, Optional<String> apart) {
  public Engraving {
    requireNonNull(landscape, "landscape");
    requireNonNull(portrait, "portrait");
    requireNonNull(apart, "apart");
  }
}
