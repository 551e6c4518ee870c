package tutti.database;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import tutti.database.embedded.CannotStart;

/** A PostgreSQL of the user's own, tried once before anything else begins. */
record OutsidePostgres(String url, String user, String password, String where) {

  private static final int OLDEST = 15;
  private static final String PATIENCE_SECONDS = "10";

  OutsidePostgres {
    requireNonNull(url, "url");
    requireNonNull(user, "user");
    requireNonNull(password, "password");
    requireNonNull(where, "where");
  }

  /**
   * Connects and looks at the version.
   *
   * @throws CannotStart with a sentence when nobody answers, we are not let in, or it is too old
   */
  void mustServe() {
    try (var connection = DriverManager.getConnection(url, properties())) {
      mustBeNewEnough(connection);
    } catch (SQLException e) {
      throw new CannotStart(sentence(e));
    }
  }

  private Properties properties() {
    var properties = new Properties();
    properties.put("user", user);
    properties.put("password", password);
    properties.put("connectTimeout", PATIENCE_SECONDS);
    properties.put("loginTimeout", PATIENCE_SECONDS);
    return properties;
  }

  private void mustBeNewEnough(Connection connection) throws SQLException {
    var about = connection.getMetaData();
    if (about.getDatabaseMajorVersion() < OLDEST) {
      throw new CannotStart(
          "The PostgreSQL at %s is version %s; Tutti needs %d or newer."
              .formatted(where, about.getDatabaseProductVersion(), OLDEST));
    }
  }

  private String sentence(SQLException e) {
    var state = String.valueOf(e.getSQLState());
    if (state.startsWith("28")) {
      return "The PostgreSQL at %s does not let the user \"%s\" in (%s); check TUTTI_DB_USER and TUTTI_DB_PASSWORD."
          .formatted(where, user, said(e));
    }
    return state.equals("3D000")
        ? "The PostgreSQL at %s has no such database (%s); create it or mend TUTTI_DB_URL."
            .formatted(where, said(e))
        : "No PostgreSQL answers at %s (%s); check TUTTI_DB_URL and that the server runs."
            .formatted(where, said(e));
  }

  /** The driver's words on one line, without a closing full stop. */
  private static String said(SQLException e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
  }
}
