package tutti;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What ships and nothing reaches yet, as the one list of it says. */
final class UnreachedTypes {

  private static final Path PAGE = Path.of("../docs/unreached.md");
  private static final Pattern NAMED = Pattern.compile("^- `([\\w.]+)`$", Pattern.MULTILINE);

  private UnreachedTypes() {}

  /** Their full names. */
  static Set<String> listed() {
    try {
      return NAMED
          .matcher(Files.readString(PAGE))
          .results()
          .map(found -> found.group(1))
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
