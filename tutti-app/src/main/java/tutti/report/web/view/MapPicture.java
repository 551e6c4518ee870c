package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.page.PageFrame;

/**
 * The map of a page, or what stands in its place.
 *
 * @param coming whether it is being drawn
 * @param instead why there is none, in a sentence; empty when there is one
 */
public record MapPicture(Optional<MapEngraving> engraving, boolean coming, String instead) {

  /** It is being drawn. */
  public static final MapPicture COMING =
      new MapPicture(
          Optional.empty(),
          true,
          "The map is being drawn; this page shows it as soon as it is done. Until then, its"
              + " arrows as a table.");

  public MapPicture {
    requireNonNull(engraving, "engraving");
    requireNonNull(instead, "instead");
  }

  public static MapPicture of(MapEngraving engraving) {
    return new MapPicture(Optional.of(engraving), false, "");
  }

  /** What does not fit one sheet. */
  public static MapPicture tooMuch(String why) {
    return new MapPicture(Optional.empty(), false, why + ".");
  }

  /** What took longer than it may. */
  public static MapPicture outOfTime(String says) {
    return new MapPicture(Optional.empty(), false, says);
  }

  /** How a page moves on that shows it, or what stands in its place. */
  public PageFrame around(PageFrame frame) {
    if (coming) {
      return frame.moving(PageFrame.Motion.COMING);
    }
    return engraving.isPresent() ? frame.moving(PageFrame.Motion.DRAWN) : frame;
  }
}
