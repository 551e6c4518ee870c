package tutti.database.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import tutti.database.embedded.supervision.RestartClock;
import tutti.database.embedded.supervision.ServerSupervisor;

/**
 * The two roles, each with a password of its own, and the database. They are made or mended in a
 * run of the server that only we can reach. The superuser's password file gets its name last: as
 * long as it is missing, everything is done again with a new password.
 *
 * @param application the password of the role Tutti works with
 */
record RolePasswords(ServerStart start, PasswordFile application) {

  RolePasswords {
    requireNonNull(start, "start");
    requireNonNull(application, "application");
  }

  void setIfMissing(Consumer<String> say) throws IOException {
    DataFolder folder = start.cluster().folder();
    Path file = folder.superuserPassword();
    if (!Files.exists(file)) {
      Path side = folder.path().resolve("password.superuser.new");
      Files.deleteIfExists(side);
      PasswordFile superuser = PasswordFile.random();
      superuser.write(side);
      set(superuser, say);
      FolderTree.publish(side, file);
    }
  }

  private void set(PasswordFile superuser, Consumer<String> say) throws IOException {
    AccessRules.SETTING_PASSWORDS.write(start.cluster().folder(), start.account());
    try (var server = new ServerSupervisor(start, RestartClock.system(), say).start();
        var connection =
            DriverManager.getConnection(
                start.socket().jdbcUrl("postgres"), DatabaseCluster.SUPERUSER, "")) {
      assert server.pid() > 0;
      set(connection, superuser);
    } catch (SQLException failure) {
      throw new CannotStart(
          "The passwords of the database in %s cannot be set (%s); see %s."
              .formatted(
                  start.cluster().path(), failure.getMessage(), start.cluster().folder().log()),
          failure);
    }
  }

  private void set(Connection connection, PasswordFile superuser) throws SQLException {
    try (var statement = connection.createStatement()) {
      if (isMissing(
          connection, "select 1 from pg_roles where rolname = '%s'", DatabaseCluster.USER)) {
        statement.execute("create role %s login".formatted(DatabaseCluster.USER));
      }
      if (isMissing(
          connection, "select 1 from pg_database where datname = '%s'", DatabaseCluster.DATABASE)) {
        statement.execute(
            "create database %s owner %s"
                .formatted(DatabaseCluster.DATABASE, DatabaseCluster.USER));
      }
      statement.execute(password(DatabaseCluster.USER, application));
      statement.execute(password(DatabaseCluster.SUPERUSER, superuser));
    }
  }

  private static boolean isMissing(Connection connection, String question, String name)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question.formatted(name))) {
      return !rows.next();
    }
  }

  private static String password(String role, PasswordFile secret) {
    return "alter role %s password '%s'".formatted(role, secret.password());
  }
}
