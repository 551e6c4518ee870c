package tutti.map;

import tutti.company.Arrow;
import tutti.company.PromiseState;
import tutti.company.statement.StateWords;
import tutti.english.SentenceWords;
import tutti.map.typesetting.FittedText;

/** An arrow in words. */
public final class ArrowSentence {

  private ArrowSentence() {}

  /** An arrow between two names: who gives whom what, and how it stands. */
  public static String of(String from, String to, Arrow arrow, PromiseState state) {
    return from
        + " to "
        + to
        + ": "
        + FittedText.clean(arrow.gives())
        + ". "
        + SentenceWords.capital(StateWords.of(arrow, state))
        + ".";
  }
}
