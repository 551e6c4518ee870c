package tutti.evidence.mapping;

import static java.util.Objects.requireNonNull;

import tutti.evidence.Evidence;

/** What a rule made of a row. */
public sealed interface RuleOutcome {

  /** A fact. */
  record GaveFact(Evidence fact) implements RuleOutcome {
    public GaveFact {
      requireNonNull(fact, "fact");
    }
  }

  /**
   * Nothing, since it does not speak of the row.
   *
   * @param why as half a sentence
   */
  record SaidNothing(String why) implements RuleOutcome {
    public SaidNothing {
      requireNonNull(why, "why");
    }
  }

  /**
   * Nothing, since the row cannot be read so.
   *
   * @param column which cell was wrong; empty for the whole row
   * @param says why, as a sentence
   */
  record CouldNotRead(String column, String says) implements RuleOutcome {
    public CouldNotRead {
      requireNonNull(column, "column");
      requireNonNull(says, "says");
    }
  }
}
