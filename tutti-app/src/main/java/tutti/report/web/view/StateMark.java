package tutti.report.web.view;

import tutti.company.PromiseState;
import tutti.report.web.chart.StateGlyph;

/** A state as pages show it: a sign, a word, a colour. */
public record StateMark(PromiseState state) {

  /** The class name of its colour. */
  public String kind() {
    return StateGlyph.kind(state);
  }

  public String word() {
    return state.text();
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
