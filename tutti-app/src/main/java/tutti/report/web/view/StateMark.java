package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.PromiseState;
import tutti.company.statement.StateWords;
import tutti.english.SentenceWords;
import tutti.measure.ArrowReading;
import tutti.report.web.chart.StateGlyph;

/** A state as pages show it: a sign, a word, a colour. */
public record StateMark(PromiseState state, String word) {

  public StateMark {
    requireNonNull(state, "state");
    requireNonNull(word, "word");
  }

  /** Of a promise. */
  public StateMark(PromiseState state) {
    this(state, state.text());
  }

  /** Of an arrow. */
  public static StateMark of(ArrowReading arrow) {
    return new StateMark(arrow.state(), StateWords.of(arrow.arrow(), arrow.state()));
  }

  /** Of several arrows in one state. */
  static StateMark of(PromiseState state, List<ArrowReading> arrows) {
    var words = arrows.stream().map(arrow -> StateWords.of(arrow.arrow(), state)).distinct();
    return new StateMark(state, SentenceWords.or(words.toList()));
  }

  /** The class name of its colour. */
  public String kind() {
    return StateGlyph.kind(state);
  }

  public String sign() {
    return StateGlyph.sign(state);
  }

  public String line() {
    return StateGlyph.line(state);
  }

  public String rail() {
    return StateGlyph.rail(state);
  }
}
