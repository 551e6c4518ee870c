package tutti.evidence.canonical;

import static java.util.Objects.requireNonNull;

import tutti.evidence.Evidence;

/** What the fields of one fact gave. */
public sealed interface ReadFact {

  /** A fact. */
  record Understood(Evidence fact) implements ReadFact {
    public Understood {
      requireNonNull(fact, "fact");
    }
  }

  /**
   * Nothing that can be kept.
   *
   * @param field where it is wrong; empty when it is so as a whole
   * @param says why, and what to do
   */
  record Refused(String field, String says) implements ReadFact {
    public Refused {
      requireNonNull(field, "field");
      requireNonNull(says, "says");
    }
  }
}
