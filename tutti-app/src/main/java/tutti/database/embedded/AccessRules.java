package tutti.database.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who may log in, from where and how: PostgreSQL's {@code pg_hba.conf}. */
record AccessRules(List<String> lines) {

  /** Everybody with a password; over TCP, where it is open, the application's user only. */
  static final AccessRules PASSWORDS =
      new AccessRules(
          List.of(
              "# Written by Tutti at every start.",
              "local all all scram-sha-256",
              "local replication " + DatabaseCluster.SUPERUSER + " scram-sha-256",
              "host "
                  + DatabaseCluster.DATABASE
                  + " "
                  + DatabaseCluster.USER
                  + " 127.0.0.1/32 scram-sha-256"));

  /** While passwords are set: the superuser, who comes through a folder nobody else enters. */
  static final AccessRules SETTING_PASSWORDS =
      new AccessRules(List.of("local all " + DatabaseCluster.SUPERUSER + " trust"));

  AccessRules {
    requireNonNull(lines, "lines");
    lines = List.copyOf(lines);
  }

  void write(DataFolder folder, ServerAccount reader) throws IOException {
    Path side = folder.access().resolveSibling("pg_hba.conf.new");
    Files.deleteIfExists(side);
    PasswordFile.writeOnlyForOwner(side, String.join("\n", lines));
    reader.own(side);
    FolderTree.publish(side, folder.access());
  }
}
