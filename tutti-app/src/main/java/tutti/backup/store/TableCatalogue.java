package tutti.backup.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.backup.archive.ArchivedTable;

/** What PostgreSQL knows about the tables of the schema that Tutti's statements speak to. */
record TableCatalogue(JdbcClient sql) {

  TableCatalogue {
    requireNonNull(sql, "sql");
  }

  /** Every table without the columns that are worked out, those that others point at first. */
  List<ArchivedTable> tables() {
    var columns = new LinkedHashMap<String, List<String>>();
    sql.sql(
            """
            select relname, attname
              from pg_class
              join pg_namespace on pg_namespace.oid = relnamespace and nspname = current_schema()
              join pg_attribute on attrelid = pg_class.oid
             where relkind in ('r', 'p') and not relispartition
               and attnum > 0 and not attisdropped and attgenerated = ''
             order by relname, attnum
            """)
        .query(row -> {
          columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2));
        });
    return inOrder(columns.keySet()).stream()
        .map(name -> new ArchivedTable(name, columns.getOrDefault(name, List.of())))
        .toList();
  }

  /** Where tables point at each other in a circle, by name. */
  private List<String> inOrder(Set<String> names) {
    var ordered = new ArrayList<String>();
    var waiting = new TreeSet<>(names);
    var targets = targets();
    while (!waiting.isEmpty()) {
      var next =
          waiting.stream()
              .filter(name -> ordered.containsAll(targets.getOrDefault(name, Set.of())))
              .findFirst()
              .orElseGet(waiting::first);
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  /** The other tables a table's rows point at. */
  private Map<String, Set<String>> targets() {
    var targets = new TreeMap<String, Set<String>>();
    sql.sql(
            """
            select source.relname, target.relname
              from pg_constraint
              join pg_class as source on source.oid = conrelid
              join pg_class as target on target.oid = confrelid
              join pg_namespace on pg_namespace.oid = source.relnamespace
                               and nspname = current_schema()
             where contype = 'f' and conrelid <> confrelid
            """)
        .query(row -> {
          targets.computeIfAbsent(row.getString(1), _ -> new TreeSet<>()).add(row.getString(2));
        });
    return targets;
  }

  private record Key(String column, boolean text) {
    Key {
      requireNonNull(column, "column");
    }

    /** By its bytes, whatever language the server sorts by. */
    String order() {
      return quoted(column) + (text ? " collate \"C\"" : "");
    }
  }

  /** What its rows are ordered by: the primary key, or all columns as text. */
  String order(ArchivedTable table) {
    var key = key(table.name());
    return key.isEmpty()
        ? table.columns().stream()
            .map(column -> quoted(column) + "::text collate \"C\"")
            .collect(Collectors.joining(", "))
        : key.stream().map(Key::order).collect(Collectors.joining(", "));
  }

  private List<Key> key(String table) {
    return sql.sql(
            """
            select attname, attcollation <> 0 and not sorted_by_bytes as text
              from pg_index
              join pg_class on pg_class.oid = indrelid and relname = :table
              join pg_namespace on pg_namespace.oid = relnamespace and nspname = current_schema()
             cross join lateral unnest(indkey) with ordinality as key(number, place)
              join pg_attribute on attrelid = indrelid and attnum = key.number
             cross join (select datcollate in ('C', 'POSIX') and datlocprovider = 'c'
                                  as sorted_by_bytes
                           from pg_database where datname = current_database()) as database
             where indisprimary
             order by place
            """)
        .param("table", table)
        .query((row, i) -> new Key(row.getString(1), row.getBoolean(2)))
        .list();
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
