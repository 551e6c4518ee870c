package tutti.bench.endurance;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Imports facts by the page and remembers how many were acknowledged. */
final class FactLedger implements AutoCloseable {

  private static final int BATCH = 200;
  private static final Pattern HAND_OFFS = Pattern.compile("\"handOffs\"\\s*:\\s*(\\d+)");

  private final TuttiServer server;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final Thread thread;
  private int next;
  private volatile boolean over;

  FactLedger(TuttiServer server) {
    this.server = server;
    this.thread = Thread.ofPlatform().daemon().name("facts").start(this::hand);
  }

  private void hand() {
    while (!over) {
      var csv = facts(next);
      next += BATCH;
      if (new ImportVisitor(server).stored(csv)) {
        acknowledged.addAndGet(BATCH);
      } else {
        refused.addAndGet(BATCH);
      }
      TuttiServer.pause(50);
    }
  }

  private static String facts(int from) {
    return IntStream.range(from, from + BATCH)
        .mapToObj(key -> "leads,k%d,requested,2026-11-0%dT08:00:00Z".formatted(key, key % 9 + 1))
        .collect(Collectors.joining("\n", "arrow,key,stage,at\n", "\n"));
  }

  /** Acknowledged facts that are not stored; each is a hand-off of its own. */
  long lost() {
    var report = Answer.of(server.address("/api/v1/report?hours=no")).body();
    var stored =
        HAND_OFFS
            .matcher(report)
            .results()
            .mapToLong(found -> Long.parseLong(found.group(1)))
            .max()
            .orElse(0);
    return Math.max(0, acknowledged.get() - stored);
  }

  String summary() {
    return "%d facts acknowledged, %d not, %d lost"
        .formatted(acknowledged.get(), refused.get(), lost());
  }

  @Override
  public void close() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
