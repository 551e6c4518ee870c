package tutti.web.view;

import tutti.company.State;
import tutti.web.chart.Glyph;

/** A state as pages show it: a sign, a word, a colour. */
public record StateMark(State state) {

  /** The class name of its colour. */
  public String kind() {
    return Glyph.kind(state);
  }

  public String word() {
    return state.text();
  }

  public String sign() {
    return Glyph.sign(state);
  }

  public String line() {
    return Glyph.line(state);
  }

  public String rail() {
    return Glyph.rail(state);
  }
}
