package tutti.database;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** The database holds what this program must not touch; the message is a sentence for people. */
public final class SchemaRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  public SchemaRefused(String says) {
    this(says, null);
  }

  public SchemaRefused(String says, @Nullable Throwable cause) {
    super(requireNonNull(says, "says"), cause);
  }
}
