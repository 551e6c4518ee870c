package tutti.map;

import java.util.Locale;
import tutti.company.Arrow;
import tutti.company.State;
import tutti.map.typesetting.FittedText;

/** An arrow in words. */
public final class ArrowSentence {

  private ArrowSentence() {}

  /** An arrow between two names: who gives whom what, and how it stands. */
  public static String of(String from, String to, Arrow arrow, State state) {
    return from
        + " to "
        + to
        + ": "
        + FittedText.clean(arrow.gives())
        + ". "
        + capital(state.text())
        + ".";
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
