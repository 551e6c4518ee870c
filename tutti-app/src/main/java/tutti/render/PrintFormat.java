package tutti.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a map can be printed as, known by the endings of its files; the first is its own. */
public enum PrintFormat {
  SVG("image/svg+xml;charset=UTF-8", true, "svg"),
  PNG("image/png", true, "png"),
  PDF("application/pdf", true, "pdf"),
  MERMAID("text/vnd.mermaid;charset=UTF-8", false, "mmd", "mermaid"),
  DOT("text/vnd.graphviz;charset=UTF-8", false, "dot", "gv"),
  TABLE("text/plain;charset=UTF-8", false, "txt");

  private final String media;
  private final boolean drawn;
  private final List<String> endings;

  PrintFormat(String media, boolean drawn, String... endings) {
    this.media = media;
    this.drawn = drawn;
    this.endings = List.of(endings);
  }

  /** The format of a file by its ending, in letters of either case; empty when it has no other. */
  public static Optional<PrintFormat> of(String file) {
    var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> file.contains(".") && format.endings.contains(ending))
        .findFirst();
  }

  /** The media type, with the encoding of a text. */
  public String media() {
    return media;
  }

  /** Whether it is a picture; the others are texts and know no size or colours. */
  public boolean drawn() {
    return drawn;
  }

  /** The name of a file that holds a map. */
  public String fileName() {
    return "map." + endings.getFirst();
  }

  /** Whether a terminal can show it. */
  public boolean readable() {
    return this != PNG && this != PDF;
  }

  /** The name by which people choose it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
