package tutti.store.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The files of the database: made once and in one step, checked before every start. */
record Cluster(DataFolder folder, Binaries binaries) {

  static final String USER = "tutti";
  static final String DATABASE = "tutti";

  /** Owns the cluster and is needed for repairs only; Tutti itself works with fewer rights. */
  static final String SUPERUSER = "postgres";

  Cluster {
    requireNonNull(folder, "folder");
    requireNonNull(binaries, "binaries");
  }

  /** Refuses files that this version or this account must not touch. */
  static void check(DataFolder folder, Account account) throws IOException {
    if (Files.exists(folder.cluster())) {
      account.mustOwn(folder.cluster());
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
    if (!version.equals(Binaries.MAJOR)) {
      throw new CannotStart(
          "%s was made by PostgreSQL %s, but this Tutti bundles PostgreSQL %s: export the data with the Tutti that made it and import it into a new --data-dir. Nothing was changed."
              .formatted(cluster, version, Binaries.MAJOR));
    }
  }

  void createIfMissing(Secret secret, Consumer<String> say) throws IOException {
    for (Path left : folder.leftWorkshops()) {
      Tree.delete(left);
    }
    if (!Files.exists(path())) {
      say.accept("Creating the database in " + path());
      Path workshop = folder.workshop();
      binaries.account().own(workshop);
      create(workshop.resolve("pgdata"), secret);
      Tree.publish(workshop.resolve("pgdata"), path());
      Tree.delete(workshop);
    }
  }

  private void create(Path made, Secret secret) throws IOException {
    Path password = made.resolveSibling("password");
    secret.write(password);
    binaries.account().own(password);
    run(initdb(made, password), "");
    run(
        binaries.command(
            "postgres", "--single", "-D", made.toString(), "-c", "exit_on_error=on", SUPERUSER),
        """
        create role %s login password '%s'
        create database %s owner %1$s
        """
            .formatted(USER, secret.password(), DATABASE));
  }

  private Command initdb(Path made, Path password) {
    return binaries.command(
        "initdb",
        "--pgdata=" + made,
        "--username=" + SUPERUSER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--no-instructions");
  }

  private void run(Command command, String input) throws IOException {
    Command.Outcome outcome = command.run(input);
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
