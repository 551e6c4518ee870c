package tutti.discovery;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file somebody looks at.
 *
 * @param name what its owner calls it
 * @param place where it lies
 */
public record NamedFile(String name, Path place) {

  public NamedFile {
    requireNonNull(name, "name");
    requireNonNull(place, "place");
  }

  /** A file that lies where its owner says. */
  public static NamedFile of(Path file) {
    return new NamedFile(file.toString(), file);
  }

  /** Its name without folders and endings: {@code deals} of {@code exports/deals.csv}. */
  public String stem() {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.replaceFirst("[.].*", "");
  }
}
