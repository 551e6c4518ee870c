package tutti.evidence;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The columns by which a file of an encoding is known.
 *
 * @param charset none where the file tells it: UTF-8, or UTF-16 with its mark
 */
public record EncodedColumns(Optional<Charset> charset, WantedColumns wanted) {

  public EncodedColumns {
    requireNonNull(charset, "charset");
    requireNonNull(wanted, "wanted");
  }
}
