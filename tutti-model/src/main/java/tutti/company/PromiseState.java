package tutti.company;

import java.util.Locale;

/** What a promise's numbers say; an arrow has the state of its worst promise. Worst first. */
public enum PromiseState {
  BROKEN,
  AT_RISK,
  SILENT,
  NOT_ENOUGH_EVIDENCE,
  UNMEASURED,
  KEPT,
  OBSERVED;

  /** The state as JSON and file readers know it: {@code at-risk}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state as people read it: {@code at risk}. */
  public String text() {
    return switch (this) {
      case UNMEASURED -> "nothing heard yet";
      case OBSERVED -> "only watched";
      case BROKEN, AT_RISK, SILENT, NOT_ENOUGH_EVIDENCE, KEPT ->
          name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
