package tutti.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file as a code host names it: from the root of the repository it lies in, however it was named
 * on the command line. Outside of every repository, from the folder the command runs in; what lies
 * elsewhere keeps its whole path.
 */
final class RepositoryPath {

  private RepositoryPath() {}

  static Path of(Path file, Path workingFolder) {
    var whole = workingFolder.resolve(file).normalize();
    return fromRoot(whole)
        .or(() -> real(whole).flatMap(RepositoryPath::fromRoot))
        .orElseGet(() -> whole.startsWith(workingFolder) ? workingFolder.relativize(whole) : whole);
  }

  private static Optional<Path> fromRoot(Path whole) {
    return Stream.iterate(above(whole), Optional::isPresent, folder -> above(folder.orElseThrow()))
        .flatMap(Optional::stream)
        .filter(folder -> Files.exists(folder.resolve(".git")))
        .findFirst()
        .map(root -> root.relativize(whole));
  }

  private static Optional<Path> above(Path path) {
    return Optional.ofNullable(path.getParent());
  }

  /** Without links on the way. */
  private static Optional<Path> real(Path whole) {
    try {
      return Optional.of(whole.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
