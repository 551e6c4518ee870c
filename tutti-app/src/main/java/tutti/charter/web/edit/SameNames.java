package tutti.charter.web.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which names are the same to whoever reads them: capitals and spaces make no difference. */
public final class SameNames {

  private SameNames() {}

  /** Why a name is not free beside those that are there; nothing when it is. */
  public static Optional<String> taken(String name, Stream<String> there) {
    return there
        .filter(other -> key(other).equals(key(name)))
        .findFirst()
        .map(other ->
            other.equals(name)
                ? "%s is here already; change that one, or choose another name.".formatted(other)
                : "%s is here already, and %s differs in letters and spaces only; choose another name."
                    .formatted(other, name));
  }

  private static String key(String name) {
    return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
