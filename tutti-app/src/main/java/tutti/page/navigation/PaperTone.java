package tutti.page.navigation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which paper a browser is shown. */
public enum PaperTone {
  LIGHT("Light"),
  DARK("Dark"),
  /** What the reader's own machine says. */
  SYSTEM("System");

  private final String title;

  PaperTone(String title) {
    this.title = title;
  }

  /** As a reader chooses it. */
  public String title() {
    return title;
  }

  /** As it stands in an address, in a cookie and in the class of a page. */
  public String word() {
    return title.toLowerCase(Locale.ROOT);
  }

  /** The tone of a word. */
  public static Optional<PaperTone> named(String word) {
    return Arrays.stream(values()).filter(tone -> tone.word().equals(word)).findFirst();
  }
}
