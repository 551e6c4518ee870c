package tutti.database.embedded;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The database does not start; the message tells a person where, why, and what to do. */
@NamedInterface("refusals")
public final class CannotStart extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  public CannotStart(String sentence) {
    this(sentence, null);
  }

  CannotStart(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static CannotStart unusable(Path folder, IOException cause) {
    return new CannotStart(
        "Tutti cannot keep its data in %s (%s): make the folder writable for this user or choose another --data-dir."
            .formatted(folder, reason(cause)),
        cause);
  }

  private static String reason(IOException cause) {
    String kind = cause.getClass().getSimpleName().replace("Exception", "");
    return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
  }
}
