package tutti.logs.ocel.table;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;
import tutti.interruption.WorkStopped;
import tutti.logs.SpooledFile;
import tutti.logs.ocel.OcelEvents;
import tutti.logs.ocel.OcelEvents.Relation;
import tutti.logs.ocel.OcelTime;
import tutti.logs.ocel.OcelValue;
import tutti.reading.UnreadableInput;

/**
 * Reads the tables of OCEL 2.0, and the three in which OCEL 1.0 was kept. A database is opened to
 * be read alone, and only its tables are asked, by names that are quoted; what it defines itself
 * (views, triggers, functions) is neither asked nor trusted.
 */
final class OcelTables {

  private final String file;
  private final Connection database;
  private final OcelEvents log;

  private OcelTables(String file, Connection database) {
    this.file = file;
    this.database = database;
    this.log = new OcelEvents(file);
  }

  /**
   * Reads a log whole, and closes its bytes.
   *
   * @throws UnreadableInput when it is none
   */
  static OcelEvents read(String file, InputStream bytes) {
    try (var spooled = SpooledFile.of(file, bytes);
        var database = open(spooled)) {
      return new OcelTables(file, database).read();
    } catch (SQLException e) {
      throw UnreadableInput.file(
          file, "This SQLite database cannot be read (%s); export it anew.".formatted(first(e)));
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private static String first(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static Connection open(SpooledFile spooled) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.enableLoadExtension(false);
    var database = config.createConnection("jdbc:sqlite:file:" + spooled.place() + "?immutable=1");
    try (var pragma = database.createStatement()) {
      pragma.execute("pragma trusted_schema = 0");
      pragma.execute("pragma cell_size_check = 1");
      pragma.execute("pragma query_only = 1");
    } catch (SQLException e) {
      database.close();
      throw e;
    }
    return database;
  }

  private OcelEvents read() throws SQLException {
    var tables = tables();
    if (tables.containsKey("event") && tables.containsKey("event_object")) {
      readTables(tables);
    } else if (tables.containsKey("relations") && tables.containsKey("events")) {
      readOldTables(tables);
    } else {
      throw UnreadableInput.file(
          file,
          "It has not the tables of OCEL 2.0 (event, event_object, object, event_map_type); export its rows as CSV.");
    }
    return log;
  }

  /** The tables, by their names in small letters. */
  private Map<String, String> tables() throws SQLException {
    var tables = new TreeMap<String, String>();
    each(
        "select name from sqlite_master where type = 'table'",
        row -> {
          var name = text(row, "name");
          tables.put(name.toLowerCase(Locale.ROOT), name);
        });
    return tables;
  }

  /** What is done with a row. */
  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String query, Row row) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        WorkStopped.ifAsked();
        row.read(rows);
      }
    }
  }

  private void all(String table, Row row) throws SQLException {
    each("select * from \"" + table.replace("\"", "\"\"") + "\"", row);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    var text = row.getString(column);
    return text == null ? "" : text;
  }

  private void readTables(Map<String, String> tables) throws SQLException {
    var relations = new HashMap<String, List<Relation>>();
    all(
        tables.getOrDefault("event_object", ""),
        row ->
            relations
                .computeIfAbsent(text(row, "ocel_event_id"), id -> new ArrayList<>())
                .add(new Relation(text(row, "ocel_object_id"), text(row, "ocel_qualifier"))));
    if (tables.containsKey("object")) {
      all(
          tables.getOrDefault("object", ""),
          row -> log.type(text(row, "ocel_id"), text(row, "ocel_type")));
    }
    var told = told(tables);
    all(
        tables.getOrDefault("event", ""),
        row -> {
          var id = text(row, "ocel_id");
          var attributes = new HashMap<>(told.getOrDefault(id, Map.of()));
          var time = attributes.remove("ocel_time");
          log.add(
              new OcelEvents.Event(
                  id,
                  text(row, "ocel_type"),
                  OcelTime.of(time == null ? "" : time),
                  attributes,
                  relations.getOrDefault(id, List.of())));
        });
  }

  /** What the table of each type of event says of its events: when, and its attributes. */
  private Map<String, Map<String, String>> told(Map<String, String> tables) throws SQLException {
    var types = new ArrayList<String>();
    if (tables.containsKey("event_map_type")) {
      all(tables.getOrDefault("event_map_type", ""), row -> types.add(text(row, "ocel_type_map")));
    }
    var told = new HashMap<String, Map<String, String>>();
    for (var type : types) {
      var table = tables.get(("event_" + type).toLowerCase(Locale.ROOT));
      if (table != null) {
        all(table, row -> told.put(text(row, "ocel_id"), values(row, List.of("ocel_id"))));
      }
    }
    return told;
  }

  private static Map<String, String> values(ResultSet row, List<String> without)
      throws SQLException {
    var values = new HashMap<String, String>();
    var columns = row.getMetaData();
    for (var i = 1; i <= columns.getColumnCount(); i++) {
      var value = row.getString(i);
      if (value != null && !without.contains(columns.getColumnName(i))) {
        values.put(columns.getColumnName(i), OcelValue.of(value));
      }
    }
    return values;
  }

  private void readOldTables(Map<String, String> tables) throws SQLException {
    var relations = new HashMap<String, List<Relation>>();
    all(
        tables.getOrDefault("relations", ""),
        row -> {
          relations
              .computeIfAbsent(text(row, "ocel:eid"), id -> new ArrayList<>())
              .add(new Relation(text(row, "ocel:oid"), ""));
          log.type(text(row, "ocel:oid"), text(row, "ocel:type"));
        });
    all(
        tables.getOrDefault("events", ""),
        row ->
            log.add(
                new OcelEvents.Event(
                    text(row, "ocel:eid"),
                    text(row, "ocel:activity"),
                    OcelTime.of(text(row, "ocel:timestamp")),
                    values(row, List.of("ocel:eid", "ocel:activity", "ocel:timestamp")),
                    relations.getOrDefault(text(row, "ocel:eid"), List.of()))));
  }
}
