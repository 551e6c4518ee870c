package tutti.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.handoff.HandOff;
import tutti.intake.store.EvidenceLog;
import tutti.intake.store.HandOffs;
import tutti.measure.verdict.ForwardedAt;

/** Hand-offs with all that is linked to them, as they were at an instant. */
@Repository
public class LinkedHandOffs {

  /** The most hand-offs that links are followed from; the latest ones. */
  private static final int MOST = 20_000;

  /** The longest row of parents that is followed. */
  private static final int FARTHEST = 12;

  private final JdbcClient sql;
  private final HandOffs handOffs;
  private final EvidenceLog log;

  LinkedHandOffs(JdbcClient sql, HandOffs handOffs, EvidenceLog log) {
    this.sql = sql;
    this.handOffs = handOffs;
    this.log = log;
  }

  /**
   * The latest hand-offs of some arrows, and what they are linked to.
   *
   * @param all the arrows along which links are followed
   * @param known by when what is told had been heard
   */
  public List<HandOff> of(Set<String> arrows, Set<String> all, Instant at, Instant known) {
    var ids =
        sql.sql(
                """
                select arrow, key from hand_off
                 where arrow = any (:arrows) and began <= :begun_by
                 order by began desc
                 limit :most
                """)
            .param("arrows", arrows.toArray(String[]::new))
            .param("begun_by", begunBy(at))
            .param("most", MOST)
            .query(LinkedHandOffs::id)
            .list();
    return linked(ids, all, at, known);
  }

  /**
   * The hand-offs of a thread: those that name it or are called so, and what they are linked to.
   */
  public List<HandOff> of(String id, Set<String> all, Instant at, Instant known) {
    var ids =
        sql.sql(
                """
                select arrow, key from hand_off
                 where thread = :thread and began <= :begun_by
                 limit :most
                """)
            .param("thread", id)
            .param("begun_by", begunBy(at))
            .param("most", MOST)
            .query(LinkedHandOffs::id)
            .list();
    ids.addAll(called(Set.of(id), all, at));
    return linked(ids, all, at, known);
  }

  private static HandOff.Id id(ResultSet row, int number) throws SQLException {
    return new HandOff.Id(row.getString("arrow"), row.getString("key"));
  }

  private static OffsetDateTime begunBy(Instant at) {
    return HandOffs.begunBy(at).atOffset(ZoneOffset.UTC);
  }

  private List<HandOff> linked(
      Collection<HandOff.Id> from, Set<String> all, Instant at, Instant known) {
    var found = new HashMap<HandOff.Id, HandOff>();
    var next = new TreeSet<>(from);
    for (var round = 0; round < FARTHEST && !next.isEmpty(); round++) {
      var fresh = handOffs.withIds(next);
      fresh.forEach(handOff -> found.put(handOff.id(), handOff));
      next = new TreeSet<>(neighbours(fresh, all, at));
      next.removeAll(found.keySet());
    }
    return asOf(found, at, known);
  }

  private List<HandOff.Id> neighbours(List<HandOff> handOffs, Set<String> all, Instant at) {
    var names = handOffs.stream().flatMap(h -> ForwardedAt.names(h.id()).stream());
    var ids =
        sql.sql(
                """
                select arrow, key from hand_off where thread = any (:threads) and began <= :begun_by
                union
                select arrow, key from hand_off
                 where arrow = any (:arrows) and parent = any (:parents) and began <= :begun_by
                """)
            .param("threads", words(handOffs.stream().flatMap(h -> h.links().thread().stream())))
            .param("arrows", all.toArray(String[]::new))
            .param("parents", words(names))
            .param("begun_by", begunBy(at))
            .query(LinkedHandOffs::id)
            .list();
    var parents = handOffs.stream().flatMap(h -> h.links().parent().stream());
    ids.addAll(called(parents.collect(Collectors.toSet()), all, at));
    return ids;
  }

  private static String[] words(Stream<String> words) {
    return words.distinct().toArray(String[]::new);
  }

  /** The hand-offs that have these names: their key alone, or with their arrow. */
  private List<HandOff.Id> called(Set<String> names, Set<String> all, Instant at) {
    var keys = names.stream().flatMap(n -> Stream.of(n, n.substring(n.indexOf('/') + 1)));
    return names.isEmpty()
        ? List.of()
        : sql
            .sql(
                """
                select arrow, key from hand_off
                 where arrow = any (:arrows) and key = any (:keys) and began <= :begun_by
                """)
            .param("arrows", all.toArray(String[]::new))
            .param("keys", words(keys))
            .param("begun_by", begunBy(at))
            .query(LinkedHandOffs::id)
            .list()
            .stream()
            .filter(id -> ForwardedAt.names(id).stream().anyMatch(names::contains))
            .toList();
  }

  /** What of them was heard later is taken out again. */
  private List<HandOff> asOf(Map<HandOff.Id, HandOff> found, Instant at, Instant known) {
    var later =
        new TreeSet<>(found.values().stream().filter(h -> wentOn(h, at)).map(HandOff::id).toList());
    later.addAll(log.heardAfter(found.keySet(), known));
    var all = new HashMap<>(found);
    all.keySet().removeAll(later);
    var list = new ArrayList<>(all.values());
    if (!later.isEmpty()) {
      list.addAll(HandOff.all(log.of(later, at, known).values()));
    }
    return list;
  }

  private static boolean wentOn(HandOff handOff, Instant at) {
    return handOff.firsts().values().stream().anyMatch(when -> when.isAfter(at))
        || handOff.attributes().notes().stream().anyMatch(note -> note.at().isAfter(at));
  }
}
