package tutti.database.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The files of the database: made once and in one step, checked before every start. */
record DatabaseCluster(DataFolder folder, ServerBinaries binaries) {

  static final String USER = "tutti";
  static final String DATABASE = "tutti";

  /** Owns the cluster and is needed for repairs only; Tutti itself works with fewer rights. */
  static final String SUPERUSER = "postgres";

  DatabaseCluster {
    requireNonNull(folder, "folder");
    requireNonNull(binaries, "binaries");
  }

  /** Refuses files that this version must not touch. */
  static void check(DataFolder folder) throws IOException {
    if (Files.exists(folder.cluster())) {
      checkVersion(folder.cluster());
    }
  }

  private static void checkVersion(Path cluster) throws IOException {
    Path file = cluster.resolve("PG_VERSION");
    if (!Files.exists(file)) {
      throw new CannotStart(
          "%s holds no database, because PG_VERSION is missing: restore it from a backup, or move it away to begin anew."
              .formatted(cluster));
    }
    String version = Files.readString(file).strip();
    if (!version.equals(ServerBinaries.MAJOR)) {
      throw new CannotStart(
          "%s was made by PostgreSQL %s, but this Tutti bundles PostgreSQL %s: export the data with the Tutti that made it and import it into a new --data-dir. Nothing was changed."
              .formatted(cluster, version, ServerBinaries.MAJOR));
    }
  }

  /** Hands files of the user all Tuttis shared once over to the server's own. */
  void takeOver(Consumer<String> say) throws IOException {
    ServerAccount account = binaries.account();
    if (Files.exists(path())) {
      if (!account.owns(path())) {
        say.accept(
            "Handing the database in %s over to a user of its own, number %s"
                .formatted(path(), account.user().getName()));
      }
      account.ownAll(path());
    }
  }

  /**
   * Makes the files, without any role or password that matters.
   *
   * @param maker whom the system knows by name, as initdb demands
   */
  void createIfMissing(ServerAccount maker, Consumer<String> say) throws IOException {
    for (Path left : folder.leftWorkshops()) {
      FolderTree.delete(left);
    }
    if (!Files.exists(path())) {
      say.accept("Creating the database in " + path());
      create(folder.workshop(), maker);
    }
  }

  private void create(Path workshop, ServerAccount maker) throws IOException {
    Path made = workshop.resolve("pgdata");
    maker.own(workshop);
    run(initdb(made, maker));
    binaries.account().ownAll(workshop);
    FolderTree.publish(made, path());
    FolderTree.delete(workshop);
  }

  /** Nobody is let in by the rules it writes; ours go before them. */
  private SystemCommand initdb(Path made, ServerAccount maker) {
    return binaries
        .as(maker)
        .command(
            "initdb",
            "--pgdata=" + made,
            "--username=" + SUPERUSER,
            "--auth=reject",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--data-checksums",
            "--no-instructions");
  }

  private void run(SystemCommand command) throws IOException {
    SystemCommand.Outcome outcome = command.run();
    if (!outcome.isGood()) {
      throw new CannotStart(
          "PostgreSQL cannot create its files in %s: %s%nFree or choose another --data-dir."
              .formatted(folder.path(), outcome.output()));
    }
  }

  Path path() {
    return folder.cluster();
  }

  PidFile pidFile() {
    return new PidFile(path());
  }
}
