package tutti.report;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tutti.availability.Unavailable;
import tutti.company.CharterPublished;
import tutti.company.Company;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.database.WriteGate;
import tutti.interruption.WorkStopped;
import tutti.map.Arrangement;
import tutti.map.Drawing;
import tutti.map.fold.Folding;
import tutti.map.fold.OpenFunctions;
import tutti.store.Arrangements;
import tutti.store.PublishedCompanies;

/**
 * The arrangements of the maps, each found once: with care and beside the requests, near the latest
 * one. The company in force is arranged when it comes into force, and remembered.
 */
@Component
public class ArrangementCache implements ArrangementSource {

  private static final int KEPT = 64;
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Arrangements arrangements;
  private final PublishedCompanies companies;
  private final InstantSource clock;
  private final WriteGate gate;
  private final ComputePool pool;

  /** What was found; nothing where no arrangement was found in time. */
  private final Map<String, Optional<Arrangement>> known =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Arrangement>> eldest) {
          return size() > KEPT;
        }
      };

  ArrangementCache(
      Arrangements arrangements,
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
  public Optional<Arrangement> of(Folding folding, boolean portrait, Duration patience) {
    var key = Arrangement.key(folding, portrait);
    var found = known(key);
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

  private Optional<Optional<Arrangement>> known(String key) {
    synchronized (known) {
      return Optional.ofNullable(known.get(key));
    }
  }

  private void note(String key, Optional<Arrangement> found) {
    synchronized (known) {
      known.put(key, found);
    }
  }

  /** What nobody waits for is stopped early, and not what is to be shown from now on. */
  private Arrangement found(String key, Folding folding, boolean portrait) {
    try {
      var found =
          arrangements
              .find(key)
              .flatMap(Arrangement::read)
              .orElseGet(() -> drawn(key, folding, portrait));
      if (!ComputePool.wanted()) {
        throw new WorkStopped();
      }
      note(key, Optional.of(found));
      return found;
    } catch (WorkStopped e) {
      if (ComputePool.wanted()) {
        note(key, Optional.empty());
      }
      throw e;
    }
  }

  private Arrangement drawn(String key, Folding folding, boolean portrait) {
    var before = arrangements.latest(portrait).flatMap(Arrangement::read);
    var arrangement = Drawing.arrangement(folding, portrait, before);
    if (!WorkStopped.asked() && gate.isOpen() && inForce(key, portrait)) {
      arrangements.keep(key, portrait, arrangement.text(), clock.instant());
    }
    return arrangement;
  }

  private boolean inForce(String key, boolean portrait) {
    return companies
        .current()
        .map(now -> atFirst(now.company()))
        .filter(now -> Arrangement.key(now, portrait).equals(key))
        .isPresent();
  }

  @EventListener
  void arrange(CharterPublished published) {
    prepare(published.company());
  }

  @EventListener(ApplicationStartedEvent.class)
  void arrange() {
    companies.current().ifPresent(now -> prepare(now.company()));
  }

  private void prepare(Company company) {
    var folding = atFirst(company);
    if (Drawing.tooMuch(folding.company()).isEmpty()) {
      prepare(folding, false);
      prepare(folding, true);
    }
  }

  private void prepare(Folding folding, boolean portrait) {
    var key = Arrangement.key(folding, portrait);
    if (known(key).isEmpty()) {
      pool.prepare(ComputeKind.LAYOUT, key, () -> found(key, folding, portrait));
    }
  }

  private static Folding atFirst(Company company) {
    return Folding.of(company, OpenFunctions.atFirst(company).closed());
  }
}
