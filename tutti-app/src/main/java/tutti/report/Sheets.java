package tutti.report;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tutti.company.CharterPublished;
import tutti.company.Company;
import tutti.database.WriteGate;
import tutti.map.Arrangement;
import tutti.map.Drawing;
import tutti.map.fold.Folding;
import tutti.map.fold.Opened;
import tutti.store.Arrangements;
import tutti.store.Companies;

/**
 * The arrangements of the maps, each found once: with care and beside the requests, from the latest
 * one on. The company in force is arranged when it comes into force, and remembered.
 */
@Component
public class Sheets implements Arranged {

  private static final int KEPT = 64;

  /** How long a request waits for care before it takes what comes at once. */
  private static final long PATIENCE_MILLIS = 3_000;

  private final Arrangements arrangements;
  private final Companies companies;
  private final InstantSource clock;
  private final WriteGate gate;
  private final Map<String, CompletableFuture<Arrangement>> known =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<String, CompletableFuture<Arrangement>> eldest) {
          return size() > KEPT;
        }
      };

  Sheets(Arrangements arrangements, Companies companies, InstantSource clock, WriteGate gate) {
    this.arrangements = arrangements;
    this.companies = companies;
    this.clock = clock;
    this.gate = gate;
  }

  @Override
  public Arrangement of(Folding folding, boolean portrait) {
    var careful = careful(folding, portrait).copy();
    return careful
        .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
        .thenApply(Optional::ofNullable)
        .join()
        .orElseGet(() -> Drawing.sketched(folding, portrait));
  }

  private synchronized CompletableFuture<Arrangement> careful(Folding folding, boolean portrait) {
    var key = Arrangement.key(folding, portrait);
    var now = known.get(key);
    if (now != null && !now.isCompletedExceptionally()) {
      return now;
    }
    var found = CompletableFuture.supplyAsync(() -> found(key, folding, portrait));
    known.put(key, found);
    return found;
  }

  private Arrangement found(String key, Folding folding, boolean portrait) {
    var remembered = arrangements.find(key).flatMap(Arrangement::read);
    return remembered.orElseGet(() -> drawn(key, folding, portrait));
  }

  private Arrangement drawn(String key, Folding folding, boolean portrait) {
    var before = arrangements.latest(portrait).flatMap(Arrangement::read);
    var arrangement = Drawing.arrangement(folding, portrait, before);
    if (gate.isOpen() && inForce(key, portrait)) {
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
      careful(folding, false);
      careful(folding, true);
    }
  }

  private static Folding atFirst(Company company) {
    return Folding.of(company, Opened.atFirst(company).closed());
  }
}
