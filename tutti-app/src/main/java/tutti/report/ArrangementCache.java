package tutti.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tutti.availability.Unavailable;
import tutti.charter.store.PublishedCompanies;
import tutti.company.CharterPublished;
import tutti.company.Company;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.database.WriteGate;
import tutti.interruption.WorkStopped;
import tutti.map.MapArrangement;
import tutti.map.MapDrawing;
import tutti.map.fold.CompanyFolding;
import tutti.map.fold.OpenFunctions;
import tutti.report.store.StoredArrangements;

/**
 * The arrangements of the maps, each found once: with care and beside the requests, near the latest
 * one. The company in force is arranged when it comes into force, and remembered.
 */
@Component
public class ArrangementCache implements ArrangementSource {

  private static final int KEPT = 64;
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final StoredArrangements arrangements;
  private final PublishedCompanies companies;
  private final InstantSource clock;
  private final WriteGate gate;
  private final ComputePool pool;

  /** What was found; nothing where no arrangement was found in time. */
  private final Cache<String, Optional<MapArrangement>> known =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  ArrangementCache(
      StoredArrangements arrangements,
      PublishedCompanies companies,
      InstantSource clock,
      WriteGate gate,
      ComputePool pool) {
    this.arrangements = arrangements;
    this.companies = companies;
    this.clock = clock;
    this.gate = gate;
    this.pool = pool;
  }

  @Override
  public Optional<MapArrangement> of(CompanyFolding folding, boolean portrait, Duration patience) {
    var key = MapArrangement.key(folding, portrait);
    var found = Optional.ofNullable(known.getIfPresent(key));
    if (found.isPresent()) {
      return Optional.of(found.get().orElseThrow(ArrangementCache::hopeless));
    }
    return pool.soon(ComputeKind.LAYOUT, key, patience, () -> found(key, folding, portrait));
  }

  private static Unavailable hopeless() {
    return new Unavailable(
        Unavailable.Cause.OUT_OF_TIME,
        "Drawing this map takes longer than it may; read it as a table.",
        AGAIN);
  }

  /** What nobody waits for is stopped early, and not what is to be shown from now on. */
  private MapArrangement found(String key, CompanyFolding folding, boolean portrait) {
    try {
      var found =
          arrangements
              .find(key)
              .flatMap(MapArrangement::read)
              .orElseGet(() -> drawn(key, folding, portrait));
      if (!ComputePool.wanted()) {
        throw new WorkStopped();
      }
      known.put(key, Optional.of(found));
      return found;
    } catch (WorkStopped e) {
      if (ComputePool.wanted()) {
        known.put(key, Optional.empty());
      }
      throw e;
    }
  }

  private MapArrangement drawn(String key, CompanyFolding folding, boolean portrait) {
    var before = arrangements.latest(portrait).flatMap(MapArrangement::read);
    var arrangement = MapDrawing.arrangement(folding, portrait, before);
    if (!WorkStopped.asked() && gate.isOpen() && inForce(key, portrait)) {
      arrangements.keep(key, portrait, arrangement.text(), clock.instant());
    }
    return arrangement;
  }

  private boolean inForce(String key, boolean portrait) {
    return companies
        .current()
        .map(now -> atFirst(now.company()))
        .filter(now -> MapArrangement.key(now, portrait).equals(key))
        .isPresent();
  }

  /** After it is in force for everybody: what is found before that would not be kept. */
  @TransactionalEventListener(fallbackExecution = true)
  void arrange(CharterPublished published) {
    prepare(published.company());
  }

  @EventListener(ApplicationStartedEvent.class)
  void arrange() {
    companies.current().ifPresent(now -> prepare(now.company()));
  }

  private void prepare(Company company) {
    var folding = atFirst(company);
    if (MapDrawing.tooMuch(folding.company()).isEmpty()) {
      prepare(folding, false);
      prepare(folding, true);
    }
  }

  private void prepare(CompanyFolding folding, boolean portrait) {
    var key = MapArrangement.key(folding, portrait);
    if (known.getIfPresent(key) == null) {
      pool.prepare(ComputeKind.LAYOUT, key, () -> found(key, folding, portrait));
    }
  }

  private static CompanyFolding atFirst(Company company) {
    return CompanyFolding.of(company, OpenFunctions.atFirst(company).closed());
  }
}
