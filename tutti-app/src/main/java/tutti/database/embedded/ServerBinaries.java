package tutti.database.embedded;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The unpacked server programs of one version, run under one account. */
record ServerBinaries(Path home, ServerAccount account) {

  static final String VERSION = "18.6";
  static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

  private static final String CONTENTS = "contents";

  ServerBinaries {
    requireNonNull(home, "home");
    requireNonNull(account, "account");
  }

  /** The programs below a folder that data folders may share; unpacked there if need be. */
  static ServerBinaries in(Path shared, ServerAccount account, Consumer<String> say)
      throws IOException {
    ProgramArchive archive = ProgramArchive.forThisMachine();
    Path home =
        Files.createDirectories(shared.toAbsolutePath())
            .toRealPath()
            .resolve("bin-" + VERSION + "-" + archive.platform());
    if (!isWhole(home)) {
      unpackAlone(archive, home, say);
    }
    return new ServerBinaries(home, account).tried();
  }

  /**
   * Whether every file is there in its full size: a power cut may keep a name and lose the rest.
   */
  private static boolean isWhole(Path home) throws IOException {
    Path contents = home.resolve(CONTENTS);
    if (!Files.exists(contents)) {
      return false;
    }
    for (String line : Files.readAllLines(contents)) {
      int space = line.indexOf(' ');
      Path file = home.resolve(line.substring(space + 1));
      if (!Files.isRegularFile(file)
          || Files.size(file) != Long.parseLong(line.substring(0, space))) {
        return false;
      }
    }
    return true;
  }

  private static synchronized void unpackAlone(
      ProgramArchive archive, Path home, Consumer<String> say) throws IOException {
    Path turn = home.resolveSibling(home.getFileName() + ".lock");
    try (var channel = FolderLock.open(turn);
        var lock = channel.lock()) {
      if (lock.isValid() && !isWhole(home)) {
        say.accept("Unpacking PostgreSQL " + VERSION + " into " + home);
        unpack(archive, home);
      }
    }
  }

  private static void unpack(ProgramArchive archive, Path home) throws IOException {
    Path side = home.resolveSibling(home.getFileName() + ".new");
    FolderTree.delete(side);
    archive.unpack(side);
    Files.write(side.resolve(CONTENTS), contents(side));
    if (FolderTree.isPosix(side)) {
      Files.setPosixFilePermissions(side, fromString("rwxr-xr-x"));
    }
    FolderTree.delete(home);
    FolderTree.publish(side, home);
  }

  private static List<String> contents(Path home) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(home)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        lines.add(Files.size(path) + " " + home.relativize(path));
      }
    }
    return lines;
  }

  private ServerBinaries tried() throws IOException {
    account.mustEnter(home);
    SystemCommand.Outcome outcome = command("postgres", "--version").run();
    if (!outcome.isGood()) {
      throw new CannotStart(
          "The bundled PostgreSQL in %s does not run on this machine (%s): set TUTTI_DB_URL to a PostgreSQL server of your own."
              .formatted(home, outcome.output()));
    }
    return this;
  }

  /** The same programs, run under another account. */
  ServerBinaries as(ServerAccount other) {
    return new ServerBinaries(home, other);
  }

  SystemCommand command(String program, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(home.resolve("bin").resolve(program).toString());
    words.addAll(List.of(arguments));
    return account.command(words);
  }
}
