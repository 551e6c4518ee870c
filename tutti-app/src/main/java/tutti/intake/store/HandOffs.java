package tutti.intake.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.company.AgreementState.End;
import tutti.company.Stage;
import tutti.database.store.SqlArrays;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.measure.verdict.ForwardedAt;

/** Hand-offs as their evidence folds to. */
@Repository
public class HandOffs {

  private static final String INSERT =
      """
      insert into hand_off (arrow, key, now, began, latest, firsts, due, rating, rated_at,
                            giver_rating, giver_rated_at, anomaly, assumed, fulfiller, reason,
                            parent, thread, attributes)
      select arrow, key, now, began, latest, firsts::jsonb, due, rating, rated_at, giver_rating,
             giver_rated_at, anomaly, assumed, fulfiller, reason, parent, thread, attributes::jsonb
        from unnest(:arrow, :key, :now, :began, :latest, :firsts, :due, :rating, :rated_at,
                    :giver_rating, :giver_rated_at, :anomaly, :assumed, :fulfiller, :reason,
                    :parent, :thread, :attributes)
          as new(arrow, key, now, began, latest, firsts, due, rating, rated_at, giver_rating,
                 giver_rated_at, anomaly, assumed, fulfiller, reason, parent, thread, attributes)
      """;

  private static final String UPDATE =
      INSERT
          + """
          on conflict (arrow, key) do update
            set now = excluded.now, began = excluded.began, latest = excluded.latest,
                firsts = excluded.firsts, due = excluded.due, rating = excluded.rating,
                rated_at = excluded.rated_at, giver_rating = excluded.giver_rating,
                giver_rated_at = excluded.giver_rated_at, anomaly = excluded.anomaly,
                assumed = excluded.assumed, fulfiller = excluded.fulfiller,
                reason = excluded.reason, parent = excluded.parent, thread = excluded.thread,
                attributes = excluded.attributes
          """;

  private static final Map<String, Stage> STAGES =
      Arrays.stream(Stage.values()).collect(Collectors.toMap(Stage::word, stage -> stage));

  private final JdbcClient sql;
  private final ArrivalCounts arrivals;

  HandOffs(JdbcClient sql, ArrivalCounts arrivals) {
    this.sql = sql;
    this.arrivals = arrivals;
  }

  /**
   * Puts hand-offs in the place of others. Of those no fact is in force any more nothing is left.
   *
   * @param before as they are stored
   * @param now of those before, and of others that are not stored
   * @param latest when each of them last went on
   */
  public void replace(
      Collection<HandOff> before, Collection<HandOff> now, Map<HandOff.Id, Instant> latest) {
    arrivals.move(before, now);
    var known = before.stream().map(HandOff::id).collect(Collectors.toCollection(TreeSet::new));
    var parts =
        now.stream().collect(Collectors.partitioningBy(handOff -> known.remove(handOff.id())));
    remove(known);
    store(INSERT, parts.getOrDefault(false, List.of()), latest);
    store(UPDATE, parts.getOrDefault(true, List.of()), latest);
  }

  private void store(
      String statement, Collection<HandOff> handOffs, Map<HandOff.Id, Instant> latest) {
    if (!handOffs.isEmpty()) {
      sql.sql(statement).params(columns(handOffs, latest)).update();
    }
  }

  private static Map<String, SqlTypeValue> columns(
      Collection<HandOff> handOffs, Map<HandOff.Id, Instant> latest) {
    return new SqlArrays<>(handOffs)
        .text("arrow", handOff -> handOff.id().arrow())
        .text("key", handOff -> handOff.id().key())
        .text("now", handOff -> handOff.now().word())
        .time("began", HandOff::began)
        .time("latest", handOff -> requireNonNull(latest.get(handOff.id())))
        .text("firsts", handOff -> JsonbText.write(words(handOff.firsts())))
        .optionalTime("due", HandOff::due)
        .number("rating", handOff -> rating(handOff, End.RECEIVER))
        .optionalTime("rated_at", handOff -> handOff.rated(End.RECEIVER).map(HandOff.Rated::at))
        .number("giver_rating", handOff -> rating(handOff, End.GIVER))
        .optionalTime("giver_rated_at", handOff -> handOff.rated(End.GIVER).map(HandOff.Rated::at))
        .yes("anomaly", HandOff::anomaly)
        .yes("assumed", HandOff::assumed)
        .optional("fulfiller", HandOff::fulfiller)
        .optional("reason", HandOff::reason)
        .optional("parent", handOff -> handOff.links().parent())
        .optional("thread", handOff -> handOff.links().thread())
        .text("attributes", handOff -> JsonbText.notes(handOff.attributes()))
        .byName();
  }

  private static @Nullable Integer rating(HandOff handOff, End end) {
    return handOff.rated(end).map(HandOff.Rated::rating).orElse(null);
  }

  private void remove(Collection<HandOff.Id> gone) {
    if (!gone.isEmpty()) {
      sql.sql(
              """
              delete from hand_off
               using unnest(:arrow, :key) as gone(arrow, key)
               where hand_off.arrow = gone.arrow and hand_off.key = gone.key
              """)
          .params(HandOffColumns.of(gone))
          .update();
    }
  }

  /** Hands on every hand-off, one after another. */
  public void forEach(Consumer<HandOff> each) {
    forEach(Optional.empty(), each);
  }

  /** Hands on every hand-off of these arrows, or of all, one after another. */
  public void forEach(Optional<Set<String>> arrows, Consumer<HandOff> each) {
    sql.sql(
            """
            select * from hand_off where arrow = any (:arrows) or :all
            """)
        .param("arrows", arrows.orElse(Set.of()).toArray(String[]::new))
        .param("all", arrows.isEmpty())
        .query(row -> {
          each.accept(handOff(row));
        });
  }

  /**
   * The hand-offs of these arrows of which more is known than was at an instant: they went on after
   * it, or something of them was heard after another.
   */
  public List<HandOff.Id> otherwise(Collection<String> arrows, Instant at, Instant known) {
    return sql.sql(
            """
            select arrow, key from hand_off
             where arrow = any (:arrows) and began <= :begun_by and latest > :at
            union
            select arrow, key from evidence
             where arrow = any (:arrows) and heard_at > :known
            """)
        .param("arrows", arrows.toArray(String[]::new))
        .param("begun_by", begunBy(at).atOffset(ZoneOffset.UTC))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("known", known.atOffset(ZoneOffset.UTC))
        .query((row, i) -> id(row))
        .list();
  }

  /**
   * By when hand-offs begin of which anything happened by an instant: what is told by the day may
   * be read after what came later that day.
   */
  public static Instant begunBy(Instant at) {
    return at.plus(Evidence.COARSEST);
  }

  /** When hand-offs were first passed on, as it is known now. */
  public ForwardedAt passedOn(Collection<HandOff.Id> handOffs) {
    return passedOn(handOffs, Set.of());
  }

  /** When they were, these children left out. */
  public ForwardedAt passedOn(Collection<HandOff.Id> handOffs, Collection<HandOff.Id> without) {
    var began = new HashMap<HandOff.Id, Instant>();
    if (handOffs.isEmpty()) {
      return new ForwardedAt(began);
    }
    sql.sql(
            """
            select arrow, parent, min(began) as began from hand_off
             where not anomaly and parent = any (:parents)
               and not exists (select from unnest(:gone_arrow, :gone_key) as gone(arrow, key)
                                where gone.arrow = hand_off.arrow and gone.key = hand_off.key)
             group by arrow, parent
            """)
        .param("parents", parents(handOffs).toArray(String[]::new))
        .params(HandOffColumns.without(without))
        .query(row -> {
          began.put(
              new HandOff.Id(row.getString("arrow"), row.getString("parent")),
              row.getTimestamp("began").toInstant());
        });
    return new ForwardedAt(began);
  }

  private static Set<String> parents(Collection<HandOff.Id> handOffs) {
    var parents = new TreeSet<String>();
    handOffs.forEach(id -> parents.addAll(ForwardedAt.names(id)));
    return parents;
  }

  /** The hand-offs that these were, or may have been, passed on from. */
  public Set<HandOff.Id> parents(Collection<HandOff> children, Collection<String> arrows) {
    var parents = new TreeSet<HandOff.Id>();
    children.stream()
        .flatMap(child -> child.links().parent().stream())
        .flatMap(parent -> arrows.stream().map(arrow -> from(arrow, parent)))
        .forEach(parents::add);
    return known(parents);
  }

  private static HandOff.Id from(String arrow, String parent) {
    var key = parent.startsWith(arrow + "/") ? parent.substring(arrow.length() + 1) : parent;
    return new HandOff.Id(arrow, key);
  }

  private Set<HandOff.Id> known(Collection<HandOff.Id> ids) {
    return ids.isEmpty() ? new TreeSet<>() : stored(ids);
  }

  private Set<HandOff.Id> stored(Collection<HandOff.Id> ids) {
    return new TreeSet<>(
        sql.sql(
                """
                select arrow, key from hand_off join unnest(:arrow, :key) as wanted(arrow, key)
                 using (arrow, key)
                """)
            .params(HandOffColumns.of(ids))
            .query((row, i) -> id(row))
            .list());
  }

  /** The hand-offs with these ids. */
  public List<HandOff> withIds(Collection<HandOff.Id> ids) {
    return ids.isEmpty() ? List.of() : read(ids);
  }

  private List<HandOff> read(Collection<HandOff.Id> ids) {
    return sql.sql(
            """
            select hand_off.*
              from hand_off
              join unnest(:arrow, :key) as wanted(arrow, key) using (arrow, key)
            """)
        .params(HandOffColumns.of(ids))
        .query((row, i) -> handOff(row))
        .list();
  }

  /** Whether facts are stored of which the hand-offs are not worked out. */
  public boolean lacking() {
    return sql.sql(
            """
            select exists (select from evidence) and not exists (select from hand_off)
            """)
        .query(Boolean.class)
        .single();
  }

  /** The latest hand-offs of an arrow that began by an instant, latest first. */
  public List<HandOff> latest(String arrow, Instant at, int most) {
    return sql.sql(
            """
            select * from hand_off
             where arrow = :arrow and began <= :at
             order by began desc, key
             limit :most
            """)
        .param("arrow", arrow)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, i) -> handOff(row))
        .list();
  }

  /** The hand-offs of an arrow that began after one instant and by another, latest first. */
  public List<HandOff> begun(String arrow, Instant after, Instant at, int most) {
    return sql.sql(
            """
            select * from hand_off
             where arrow = :arrow and began > :after and began <= :at
             order by began desc, key
             limit :most
            """)
        .param("arrow", arrow)
        .param("after", after.atOffset(ZoneOffset.UTC))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, i) -> handOff(row))
        .list();
  }

  /** The hand-offs of an arrow whose facts cannot all be true, latest first. */
  public List<HandOff> anomalies(String arrow, Instant at, int most) {
    return sql.sql(
            """
            select * from hand_off
             where arrow = :arrow and began <= :at and anomaly
             order by began desc, key
             limit :most
            """)
        .param("arrow", arrow)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, i) -> handOff(row))
        .list();
  }

  private static Map<String, String> words(Map<Stage, Instant> firsts) {
    var words = new TreeMap<String, String>();
    firsts.forEach((stage, at) -> words.put(stage.word(), at.toString()));
    return words;
  }

  private static HandOff.Id id(ResultSet row) throws SQLException {
    return new HandOff.Id(row.getString("arrow"), row.getString("key"));
  }

  private static HandOff handOff(ResultSet row) throws SQLException {
    return new HandOff(
        new HandOff.Id(row.getString("arrow"), row.getString("key")),
        stage(row.getString("now")),
        firsts(row.getString("firsts")),
        Optional.ofNullable(row.getTimestamp("due")).map(Timestamp::toInstant),
        new HandOff.Ratings(rated(row, ""), rated(row, "giver_")),
        row.getBoolean("anomaly"),
        row.getBoolean("assumed"),
        Optional.ofNullable(row.getString("fulfiller")),
        Optional.ofNullable(row.getString("reason")),
        new HandOff.Links(
            Optional.ofNullable(row.getString("parent")),
            Optional.ofNullable(row.getString("thread"))),
        JsonbText.attributes(row.getString("attributes")));
  }

  private static Map<Stage, Instant> firsts(String json) {
    var firsts = new EnumMap<Stage, Instant>(Stage.class);
    JsonbText.read(json).forEach((word, at) -> firsts.put(stage(word), StoredInstant.read(at)));
    return firsts;
  }

  private static Stage stage(String word) {
    return requireNonNull(STAGES.get(word), word);
  }

  private static Optional<HandOff.Rated> rated(ResultSet row, String end) throws SQLException {
    var rating = row.getInt(end + "rating");
    return Optional.ofNullable(row.getTimestamp(end + "rated_at"))
        .map(at -> new HandOff.Rated(rating, at.toInstant()));
  }
}
