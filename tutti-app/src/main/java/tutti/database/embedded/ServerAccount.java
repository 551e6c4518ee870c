package tutti.database.embedded;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user under whom a program of the server runs: ourselves, or another one if we are root, whom
 * PostgreSQL refuses.
 *
 * @param group the group of a user other than ourselves
 * @param prefix the words before a command that make it run as this user and end when we die
 */
record ServerAccount(UserPrincipal user, Optional<GroupPrincipal> group, List<String> prefix) {

  /** A session of its own keeps the terminal's Ctrl-C away, which is for us to pass on. */
  private static final List<String> DIES_WITH_US =
      List.of("setsid", "setpriv", "--pdeathsig", "INT");

  ServerAccount {
    requireNonNull(user, "user");
    requireNonNull(group, "group");
    prefix = List.copyOf(prefix);
  }

  static boolean isRoot() {
    return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
  }

  /**
   * One that the system knows by name, without which initdb does not work: ourselves, who have just
   * made the given file, or nobody.
   */
  static ServerAccount named(Path ownFile) throws IOException {
    return isRoot() ? nobody(ownFile) : ourselves(ownFile);
  }

  /** Where the system has no setpriv, a server may outlive us until the next start stops it. */
  private static ServerAccount ourselves(Path ownFile) throws IOException {
    boolean mortal = tried(DIES_WITH_US).isGood();
    return new ServerAccount(
        Files.getOwner(ownFile), Optional.empty(), mortal ? DIES_WITH_US : List.of());
  }

  private static ServerAccount nobody(Path ownFile) throws IOException {
    var names = ownFile.getFileSystem().getUserPrincipalLookupService();
    GroupPrincipal group;
    try {
      group = names.lookupPrincipalByGroupName("nogroup");
    } catch (UserPrincipalNotFoundException otherDistribution) {
      group = names.lookupPrincipalByGroupName("nobody");
    }
    return other(names.lookupPrincipalByName("nobody"), group).allowed();
  }

  /** A user and a group of this number, whom no name needs to stand for. */
  static ServerAccount numbered(Path anyFile, int id) throws IOException {
    var names = anyFile.getFileSystem().getUserPrincipalLookupService();
    String number = Integer.toString(id);
    return other(names.lookupPrincipalByName(number), names.lookupPrincipalByGroupName(number));
  }

  private static ServerAccount other(UserPrincipal user, GroupPrincipal group) {
    List<String> prefix = new ArrayList<>(DIES_WITH_US);
    prefix.addAll(List.of("--reuid=" + user.getName(), "--regid=" + group.getName()));
    prefix.addAll(List.of("--clear-groups", "--no-new-privs"));
    return new ServerAccount(user, Optional.of(group), prefix);
  }

  private ServerAccount allowed() {
    SystemCommand.Outcome outcome = tried(prefix);
    if (!outcome.isGood()) {
      throw new CannotStart(
          "Tutti runs as root, as whom PostgreSQL refuses to run, and may not start it as the user %s (%s): run Tutti as an ordinary user."
              .formatted(user.getName(), outcome.output()));
    }
    return this;
  }

  /** Whether this machine lets a program run as this user. */
  boolean isAllowed() {
    return tried(prefix).isGood();
  }

  private static SystemCommand.Outcome tried(List<String> prefix) {
    try {
      return as(prefix, List.of("true")).run();
    } catch (IOException missing) {
      return new SystemCommand.Outcome(127, String.valueOf(missing.getMessage()));
    }
  }

  private static SystemCommand as(List<String> prefix, List<String> words) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(words);
    return new SystemCommand(all);
  }

  SystemCommand command(List<String> words) {
    return as(prefix, words);
  }

  boolean owns(Path path) throws IOException {
    return Files.getOwner(path, NOFOLLOW_LINKS).equals(user);
  }

  /** Gives a file or folder of ours to this account. */
  void own(Path path) throws IOException {
    if (group.isPresent()) {
      var view = Files.getFileAttributeView(path, PosixFileAttributeView.class, NOFOLLOW_LINKS);
      view.setGroup(group.get());
      view.setOwner(user);
    }
  }

  /**
   * Gives a folder and all it holds to this account; the folder first, which closes it to whoever
   * had it. What it owns by now is left alone, so that a hand-over that broke off goes on.
   */
  void ownAll(Path folder) throws IOException {
    if (group.isPresent()) {
      own(folder);
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) paths::iterator) {
          if (!owns(path)) {
            own(path);
          }
        }
      }
    }
  }

  void mustOwn(Path path) throws IOException {
    if (!owns(path)) {
      throw new CannotStart(
          "%s belongs to the user %s, but this Tutti would run its database as %s: start Tutti as the user who made it, or hand the folder over with chown -R %3$s."
              .formatted(path, Files.getOwner(path).getName(), user.getName()));
    }
  }

  void mustEnter(Path folder) throws IOException {
    if (group.isPresent() && !command(List.of("test", "-x", folder.toString())).run().isGood()) {
      throw new CannotStart(
          "Tutti runs as root and its database as the user %s, who may not enter %s: choose another --data-dir, for example /var/lib/tutti, or run Tutti as an ordinary user."
              .formatted(user.getName(), obstacle(folder)));
    }
  }

  private static Path obstacle(Path folder) throws IOException {
    for (int depth = 1; depth < folder.getNameCount(); depth++) {
      Path parent = Path.of("/").resolve(folder.subpath(0, depth));
      if (!Files.getPosixFilePermissions(parent).contains(OTHERS_EXECUTE)) {
        return parent;
      }
    }
    return folder;
  }
}
