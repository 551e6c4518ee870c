package tutti.report.web.handoff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import tutti.measure.verdict.JudgedHandOff;
import tutti.page.PageAddresses;

/**
 * Which hand-offs of an arrow a reader asks for.
 *
 * @param promise the one they are judged by: its id; {@link #EVER} for all there ever were
 * @param words what stands in them; empty when anything may
 */
public record HandOffFilter(String arrow, String promise, HandOffOutcome outcome, String words) {

  /** Stands for all hand-offs, whatever was promised of them. */
  public static final String EVER = "*";

  public HandOffFilter {
    requireNonNull(arrow, "arrow");
    requireNonNull(promise, "promise");
    requireNonNull(outcome, "outcome");
    requireNonNull(words, "words");
  }

  boolean passes(JudgedHandOff judged, Instant at) {
    return outcome.holds(judged, at) && (words.isBlank() || says(judged));
  }

  private boolean says(JudgedHandOff judged) {
    var sought = words.strip().toLowerCase(Locale.ROOT);
    return said(judged).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
  }

  private static Stream<String> said(JudgedHandOff judged) {
    var handOff = judged.handOff();
    return Stream.of(
            Stream.of(handOff.id().key(), handOff.now().text()),
            handOff.title().stream(),
            handOff.reason().stream(),
            handOff.fulfiller().stream(),
            handOff.links().thread().stream())
        .flatMap(texts -> texts);
  }

  /** The page of the list, or the same as CSV. */
  public String address(boolean csv) {
    return PageAddresses.handOffs(arrow)
        + (csv ? ".csv" : "")
        + "?promise="
        + PageAddresses.value(promise)
        + "&outcome="
        + outcome.word()
        + (words.isBlank() ? "" : "&words=" + PageAddresses.value(words));
  }
}
