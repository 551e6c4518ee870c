package tutti.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tutti.map.fold.CompanyFolding;
import tutti.map.layout.BoxNetwork;
import tutti.map.layout.LayoutPlacement;

/**
 * Where the parties and lines of a company lie, whatever states its arrows are in. The next drawing
 * of the company begins with it, so that nobody has to find everything again after a small change.
 */
public final class MapArrangement {

  private final List<String> parties;
  private final List<Tie> ties;
  private final List<Pinned> pins;
  private final BoxNetwork network;
  private final int end;
  private final LayoutPlacement placement;

  /** Two parties with arrows between them, by id. */
  record Tie(String one, String other) {
    Tie {
      requireNonNull(one, "one");
      requireNonNull(other, "other");
    }
  }

  /** Where a box was pinned when it was arranged. */
  record Pinned(int box, int x, int y) {}

  /**
   * An arrangement.
   *
   * @param parties the ids of those whose boxes come first in the network
   * @param pins where boxes were pinned
   * @param end the box of the barline
   * @param ties who is joined by each line of the network
   */
  MapArrangement(
      List<String> parties,
      List<Tie> ties,
      List<Pinned> pins,
      BoxNetwork network,
      int end,
      LayoutPlacement placement) {
    this.parties = List.copyOf(parties);
    this.ties = List.copyOf(ties);
    this.pins = List.copyOf(pins);
    this.network = network;
    this.end = end;
    this.placement = new LayoutPlacement(placement);
  }

  List<String> parties() {
    return parties;
  }

  List<Tie> ties() {
    return ties;
  }

  BoxNetwork network() {
    return network;
  }

  /** The box of the barline. */
  int end() {
    return end;
  }

  LayoutPlacement placement() {
    return new LayoutPlacement(placement);
  }

  List<Pinned> pins() {
    return pins;
  }

  /** Whether it shows these parties and ties and no others, with these pins. */
  boolean shows(List<String> others, List<Tie> otherTies, List<Pinned> otherPins) {
    return parties.equals(others) && ties.equals(otherTies) && pins.equals(otherPins);
  }

  /**
   * What an arrangement of the company depends on, as a short key: its parties, who is joined to
   * whom, and where boxes are pinned. Names, promises and states are no part of it.
   */
  public static String key(CompanyFolding folding, boolean portrait) {
    var planner = new MapPlanner(folding, portrait ? SheetStyle.PORTRAIT : SheetStyle.LANDSCAPE);
    var subject = planner.parties() + "\n" + planner.ties() + "\n" + planner.pins() + portrait;
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The arrangement as a text that {@link #read} understands. */
  public String text() {
    return new ArrangementText(this).toString();
  }

  /** The arrangement from its text; empty when it is none, as from an older Tutti. */
  public static Optional<MapArrangement> read(String text) {
    return ArrangementText.read(text);
  }
}
