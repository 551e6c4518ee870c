package tutti.bench.endurance;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds people to the company over the API and remembers each that was acknowledged. */
final class EditLedger implements AutoCloseable {

  private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*(\\d+)");
  private static final Pattern NAME = Pattern.compile("Person \\d+");
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final TuttiServer server;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final Thread thread;
  private volatile boolean over;

  EditLedger(TuttiServer server) {
    this.server = server;
    this.thread = Thread.ofPlatform().daemon().name("edits").start(this::edit);
  }

  private void edit() {
    while (!over) {
      var name = "Person " + next.incrementAndGet();
      if (added(name)) {
        acknowledged.add(name);
      } else {
        refused.incrementAndGet();
      }
      TuttiServer.pause(60);
    }
  }

  private boolean added(String name) {
    var latest = VERSION.matcher(Answer.of(server.address("/api/v1/charters?most=1")).body());
    return latest.find() && Answer.of(adding(name, latest.group(1))).isGood();
  }

  private HttpRequest adding(String name, String version) {
    return HttpRequest.newBuilder(server.address("/api/v1/people"))
        .timeout(LONGEST)
        .header("Content-Type", "application/json")
        .header("If-Match", "\"" + version + "\"")
        .header("Tutti-Acting-As", "Endurance")
        .POST(BodyPublishers.ofString("{\"name\": \"" + name + "\"}"))
        .build();
  }

  /** The acknowledged people who are not in the company. */
  long lost() {
    var company = Answer.of(server.address("/api/v1/company")).body();
    var known = NAME.matcher(company).results().map(MatchResult::group).collect(Collectors.toSet());
    return acknowledged.stream().filter(name -> !known.contains(name)).count();
  }

  String summary() {
    return "%d edits acknowledged, %d refused, %d lost"
        .formatted(acknowledged.size(), refused.get(), lost());
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
