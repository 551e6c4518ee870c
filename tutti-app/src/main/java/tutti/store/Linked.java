package tutti.store;

import java.time.Instant;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.measure.PassedOn;

/** Hand-offs with all that is linked to them, as they were at an instant. */
@Repository
public class Linked {

  /** The most hand-offs that links are followed from; the latest ones. */
  private static final int MOST = 20_000;

  /** The longest row of parents that is followed. */
  private static final int FARTHEST = 12;

  private static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");

  private final JdbcTemplate sql;
  private final HandOffs handOffs;
  private final EvidenceLog log;

  Linked(JdbcTemplate sql, HandOffs handOffs, EvidenceLog log) {
    this.sql = sql;
    this.handOffs = handOffs;
    this.log = log;
  }

  /** The hand-offs of these arrows that began after an instant, and what they are linked to. */
  public List<HandOff> of(Set<String> arrows, Instant after, Instant at) {
    var ids =
        sql.query(
            """
            select arrow, key from hand_off
             where arrow = any (?) and began > ? and began <= ?
             order by began desc
             limit ?
            """,
            (row, i) -> new HandOff.Id(row.getString("arrow"), row.getString("key")),
            arrows.toArray(String[]::new),
            after.atOffset(ZoneOffset.UTC),
            at.atOffset(ZoneOffset.UTC),
            MOST);
    return linked(ids, at);
  }

  /**
   * The hand-offs of a thread: those that name it, or have this key, and what they are linked to.
   */
  public List<HandOff> of(String id, Instant at) {
    var slash = id.indexOf('/');
    var ids =
        sql.query(
            """
            select arrow, key from hand_off
             where (thread = ? or key = ? or (arrow = ? and key = ?)) and began <= ?
             limit ?
            """,
            (row, i) -> new HandOff.Id(row.getString("arrow"), row.getString("key")),
            id,
            id,
            slash < 0 ? id : id.substring(0, slash),
            id.substring(slash + 1),
            at.atOffset(ZoneOffset.UTC),
            MOST);
    return linked(ids, at);
  }

  private List<HandOff> linked(Collection<HandOff.Id> from, Instant at) {
    var found = new HashMap<HandOff.Id, HandOff>();
    var next = new TreeSet<>(from);
    for (var round = 0; round < FARTHEST && !next.isEmpty(); round++) {
      var fresh = handOffs.withIds(next);
      fresh.forEach(handOff -> found.put(handOff.id(), handOff));
      next = new TreeSet<>(neighbours(fresh, at));
      next.removeAll(found.keySet());
    }
    return asOf(found, at);
  }

  private List<HandOff.Id> neighbours(List<HandOff> handOffs, Instant at) {
    var threads = handOffs.stream().flatMap(h -> h.links().thread().stream());
    var names = handOffs.stream().flatMap(h -> PassedOn.names(h.id()).stream());
    var parents = handOffs.stream().flatMap(h -> h.links().parent().stream());
    return sql.query(
        """
        select arrow, key from hand_off where thread = any (?) and began <= ?
        union
        select arrow, key from hand_off where parent = any (?) and began <= ?
        union
        select arrow, key from hand_off where key = any (?) and began <= ?
        union
        select arrow, key from hand_off where arrow || '/' || key = any (?) and began <= ?
        """,
        (row, i) -> new HandOff.Id(row.getString("arrow"), row.getString("key")),
        array(threads),
        at.atOffset(ZoneOffset.UTC),
        array(names),
        at.atOffset(ZoneOffset.UTC),
        array(handOffs.stream().flatMap(h -> h.links().parent().stream())),
        at.atOffset(ZoneOffset.UTC),
        array(parents),
        at.atOffset(ZoneOffset.UTC));
  }

  private static String[] array(Stream<String> words) {
    return words.distinct().toArray(String[]::new);
  }

  /** What of them was heard later is taken out again. */
  private List<HandOff> asOf(Map<HandOff.Id, HandOff> found, Instant at) {
    var later = found.values().stream().filter(h -> wentOn(h, at)).map(HandOff::id).toList();
    var all = new HashMap<>(found);
    all.keySet().removeAll(later);
    var list = new ArrayList<>(all.values());
    if (!later.isEmpty()) {
      list.addAll(folded(log.of(later, at, NOW)));
    }
    return list;
  }

  private static boolean wentOn(HandOff handOff, Instant at) {
    return handOff.firsts().values().stream().anyMatch(when -> when.isAfter(at))
        || handOff.attributes().notes().stream().anyMatch(note -> note.at().isAfter(at));
  }

  private static List<HandOff> folded(Map<HandOff.Id, List<Evidence>> facts) {
    return facts.values().stream()
        .filter(told -> told.stream().anyMatch(Evidence::counts))
        .map(HandOff::of)
        .collect(Collectors.toList());
  }
}
