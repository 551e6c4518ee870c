package tutti.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tutti.company.Stage;
import tutti.handoff.HandOff;

/** Hand-offs as their evidence folds to. */
@Repository
public class HandOffs {

  private final JdbcTemplate sql;

  HandOffs(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Puts these hand-offs, whose facts are stored, in the place of what was known of them. */
  public void replace(Collection<HandOff> handOffs) {
    sql.update(
        """
        insert into hand_off (arrow, key, now, began, latest, firsts, due, rating, rated_at,
                              anomaly, fulfiller, reason)
        select arrow, key, now, began,
               (select max(at) from evidence
                 where evidence.arrow = new.arrow and evidence.key = new.key),
               firsts::jsonb, due, rating, rated_at, anomaly, fulfiller, reason
          from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            as new(arrow, key, now, began, firsts, due, rating, rated_at, anomaly, fulfiller,
                   reason)
        on conflict (arrow, key) do update
          set now = excluded.now, began = excluded.began, latest = excluded.latest,
              firsts = excluded.firsts, due = excluded.due, rating = excluded.rating,
              rated_at = excluded.rated_at, anomaly = excluded.anomaly,
              fulfiller = excluded.fulfiller, reason = excluded.reason
        """,
        statement ->
            new Columns<>(statement, handOffs)
                .text(handOff -> handOff.id().arrow())
                .text(handOff -> handOff.id().key())
                .text(handOff -> handOff.now().word())
                .time(HandOff::began)
                .text(handOff -> Json.write(words(handOff.firsts())))
                .optionalTime(HandOff::due)
                .number(handOff -> handOff.rated().map(HandOff.Rated::rating).orElse(null))
                .optionalTime(handOff -> handOff.rated().map(HandOff.Rated::at))
                .yes(HandOff::anomaly)
                .optional(HandOff::fulfiller)
                .optional(HandOff::reason));
  }

  /** Hands on every hand-off, one after another. */
  public void forEach(Consumer<HandOff> each) {
    forEach(Optional.empty(), each);
  }

  /** Hands on every hand-off of these arrows, or of all, one after another. */
  public void forEach(Optional<Set<String>> arrows, Consumer<HandOff> each) {
    sql.query(
        """
        select * from hand_off where arrow = any(?) or ?
        """,
        row -> {
          each.accept(handOff(row));
        },
        arrows.orElse(Set.of()).toArray(String[]::new),
        arrows.isEmpty());
  }

  /** The hand-offs of an arrow that had begun by an instant and went on after it. */
  List<HandOff.Id> underWay(String arrow, Instant at) {
    return sql.query(
        """
        select key from hand_off where arrow = ? and began <= ? and latest > ?
        """,
        (row, i) -> new HandOff.Id(arrow, row.getString("key")),
        arrow,
        at.atOffset(ZoneOffset.UTC),
        at.atOffset(ZoneOffset.UTC));
  }

  /** The latest hand-offs of an arrow that began by an instant, latest first. */
  public List<HandOff> latest(String arrow, Instant at, int most) {
    return sql.query(
        """
        select * from hand_off
         where arrow = ? and began <= ?
         order by began desc, key
         limit ?
        """,
        (row, i) -> handOff(row),
        arrow,
        at.atOffset(ZoneOffset.UTC),
        most);
  }

  /** The hand-offs of an arrow whose facts cannot all be true, latest first. */
  public List<HandOff> anomalies(String arrow, Instant at, int most) {
    return sql.query(
        """
        select * from hand_off
         where arrow = ? and began <= ? and anomaly
         order by began desc, key
         limit ?
        """,
        (row, i) -> handOff(row),
        arrow,
        at.atOffset(ZoneOffset.UTC),
        most);
  }

  private static Map<String, String> words(Map<Stage, Instant> firsts) {
    var words = new TreeMap<String, String>();
    firsts.forEach((stage, at) -> words.put(stage.word(), at.toString()));
    return words;
  }

  private static HandOff handOff(ResultSet row) throws SQLException {
    return new HandOff(
        new HandOff.Id(row.getString("arrow"), row.getString("key")),
        Stage.named(row.getString("now")).orElseThrow(),
        firsts(row.getString("firsts")),
        Optional.ofNullable(row.getTimestamp("due")).map(Timestamp::toInstant),
        rated(row),
        row.getBoolean("anomaly"),
        Optional.ofNullable(row.getString("fulfiller")),
        Optional.ofNullable(row.getString("reason")));
  }

  private static Map<Stage, Instant> firsts(String json) {
    var firsts = new EnumMap<Stage, Instant>(Stage.class);
    Json.read(json)
        .forEach((word, at) -> firsts.put(Stage.named(word).orElseThrow(), Instant.parse(at)));
    return firsts;
  }

  private static Optional<HandOff.Rated> rated(ResultSet row) throws SQLException {
    var rating = row.getInt("rating");
    return Optional.ofNullable(row.getTimestamp("rated_at"))
        .map(at -> new HandOff.Rated(rating, at.toInstant()));
  }
}
