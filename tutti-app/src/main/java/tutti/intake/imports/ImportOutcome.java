package tutti.intake.imports;

import static java.util.Objects.requireNonNull;

/** What became of a wish about an import. */
public sealed interface ImportOutcome {

  /**
   * It is done, and durable.
   *
   * @param record the import as it stands now
   */
  record Done(ImportRecord record) implements ImportOutcome {
    public Done {
      requireNonNull(record, "record");
    }
  }

  /** It takes longer than anybody waits, and goes on; until it is done, all is as before. */
  record Underway(String says) implements ImportOutcome {
    public Underway {
      requireNonNull(says, "says");
    }
  }

  /** A trial was stopped; nothing was stored, and its files are gone. */
  record Forgotten() implements ImportOutcome {}

  /** It cannot be done; nothing has changed. */
  record Refused(String says) implements ImportOutcome {
    public Refused {
      requireNonNull(says, "says");
    }
  }

  /** There is no such import. */
  record Unknown(String says) implements ImportOutcome {
    public Unknown {
      requireNonNull(says, "says");
    }

    /** Of the number of an import, or the id of a trial. */
    public static ImportOutcome of(String id) {
      return new Unknown(
          "There is no import %s; the page Import and tutti imports list them.".formatted(id));
    }
  }
}
