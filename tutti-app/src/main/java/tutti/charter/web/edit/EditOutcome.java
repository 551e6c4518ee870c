package tutti.charter.web.edit;

import static java.util.Objects.requireNonNull;

/** What became of a change. */
sealed interface EditOutcome {

  /** It is the charter now; the page that shows it. */
  record Published(String address) implements EditOutcome {
    public Published {
      requireNonNull(address, "address");
    }
  }

  /** It cannot be; the form says why. */
  record Wrong(EditForm form) implements EditOutcome {
    public Wrong {
      requireNonNull(form, "form");
    }
  }

  /** Somebody else was faster with another wish for the same fields. */
  record Crossed(EditConflict conflict) implements EditOutcome {
    public Crossed {
      requireNonNull(conflict, "conflict");
    }
  }
}
