package tutti.web.edit;

import static java.util.Objects.requireNonNull;

/** What became of a change. */
sealed interface Outcome {

  /** It is the charter now; the page that shows it. */
  record Published(String address) implements Outcome {
    public Published {
      requireNonNull(address, "address");
    }
  }

  /** It cannot be; the form says why. */
  record Wrong(EditForm form) implements Outcome {
    public Wrong {
      requireNonNull(form, "form");
    }
  }

  /** Somebody else was faster with another wish for the same fields. */
  record Crossed(Conflict conflict) implements Outcome {
    public Crossed {
      requireNonNull(conflict, "conflict");
    }
  }
}
