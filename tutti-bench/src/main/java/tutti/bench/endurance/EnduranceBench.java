package tutti.bench.endurance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Attacks a server on this machine and tells how it fared: what was lost, what it answered
 * meanwhile, whether it came back by itself. Arguments: a scenario, a checkout whose {@code tutti}
 * is started, how much of it (rounds, or bodies at once). As root on Linux.
 */
public final class EnduranceBench {

  private static final int PORT = 18_280;
  private static final long RETURN = TimeUnit.SECONDS.toNanos(90);
  private static final int LARGE = 20_000_000;

  private final Path folder;
  private final Path checkout;

  private EnduranceBench(Path folder, Path checkout) {
    this.folder = folder;
    this.checkout = checkout;
  }

  /** Runs one scenario: kill, disk, frozen, bodies, expressions, maps. */
  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("tutti-endurance-");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var bench = new EnduranceBench(folder, Path.of(args[1]).toAbsolutePath());
    var much = args.length > 2 ? Integer.parseInt(args[2]) : 6;
    switch (args[0]) {
      case "kill" -> bench.kill(much);
      case "disk" -> bench.disk();
      case "frozen" -> bench.frozen(much);
      case "bodies" -> bench.bodies(much);
      case "expressions" -> bench.expressions();
      case "maps" -> bench.maps();
      default -> throw new IllegalArgumentException("kill|disk|frozen|bodies|expressions|maps");
    }
  }

  private TuttiServer small() throws IOException {
    var server = TuttiServer.start(checkout, folder.resolve("data"), PORT);
    SmallCompany.publish(server);
    return server;
  }

  /** Kills one of four things a round, under load, and waits for the page to come back. */
  private void kill(int rounds) throws IOException {
    var random = new Random(11);
    try (var server = small();
        var css = AnswerSampler.of(server, "/tutti.css", 20);
        var home = AnswerSampler.of(server, "/", 100);
        var edits = new EditLedger(server);
        var facts = new FactLedger(server)) {
      var slowest = 0L;
      for (var round = 0; round < rounds; round++) {
        TuttiServer.pause(300 + random.nextInt(1_500));
        slowest = Math.max(slowest, killed(server, round % 4));
      }
      edits.close();
      facts.close();
      say("kill", "%d rounds, slowest return %d ms".formatted(rounds, slowest));
      tell(css.summary(), home.summary(), edits.summary(), facts.summary());
    }
  }

  private static long killed(TuttiServer server, int what) throws IOException {
    switch (what) {
      case 0 -> TuttiServer.signal("KILL", List.of(server.postmaster()));
      case 1 -> TuttiServer.signal("KILL", List.of(server.java()));
      case 2 -> TuttiServer.signal("KILL", server.backends().stream().limit(1).toList());
      default -> TuttiServer.signal("KILL", both(server));
    }
    TuttiServer.pause(100);
    if (what % 2 == 1) {
      server.startAgain();
    }
    return back(server);
  }

  private static List<Long> both(TuttiServer server) throws IOException {
    return List.of(server.postmaster(), server.java());
  }

  /** The milliseconds until three answers in a row are good; it has to do that by itself. */
  private static long back(TuttiServer server) throws IOException {
    var began = System.nanoTime();
    var good = 0;
    while (good < 3) {
      good = Answer.of(server.address("/")).isGood() ? good + 1 : 0;
      if (System.nanoTime() - began > RETURN || !server.isAlive()) {
        throw new IllegalStateException("It does not come back:\n" + server.tail());
      }
      TuttiServer.pause(50);
    }
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }

  /** A disk of 400 MB, filled to the last byte under load for half a minute, and freed. */
  private void disk() throws IOException {
    run("mount", "-t", "tmpfs", "-o", "size=400m,mode=755", "tmpfs", folder.toString());
    try (var server = small();
        var css = AnswerSampler.of(server, "/tutti.css", 20);
        var home = AnswerSampler.of(server, "/", 100);
        var edits = new EditLedger(server);
        var facts = new FactLedger(server)) {
      TuttiServer.pause(5_000);
      var statuses = full(server);
      say("disk", "writes while it was full: " + statuses);
      say("disk", "back after %d ms".formatted(back(server)));
      TuttiServer.pause(5_000);
      edits.close();
      facts.close();
      tell(css.summary(), home.summary(), edits.summary(), facts.summary());
    } finally {
      run("umount", "-l", folder.toString());
    }
  }

  private Map<Integer, Integer> full(TuttiServer server) throws IOException {
    var filler = folder.resolve("filler");
    var statuses = new TreeMap<Integer, Integer>();
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < end) {
      run("sh", "-c", "cat /dev/zero >> " + filler + " 2> /dev/null || true");
      statuses.merge(published(server), 1, Integer::sum);
      TuttiServer.pause(300);
    }
    Files.delete(filler);
    return statuses;
  }

  /** The status of publishing 2 MB. */
  private static int published(TuttiServer server) {
    return SmallCompany.put(server, SmallCompany.large(server)).status();
  }

  /** The database stands still for half a minute, then is ended. */
  private void frozen(int rounds) throws IOException {
    try (var server = small();
        var css = AnswerSampler.of(server, "/tutti.css", 20);
        var home = AnswerSampler.of(server, "/", 100);
        var edits = new EditLedger(server)) {
      for (var round = 0; round < rounds; round++) {
        var all = server.database();
        TuttiServer.signal("STOP", all);
        TuttiServer.pause(20_000);
        TuttiServer.signal("CONT", all);
        say("frozen", "back after %d ms".formatted(back(server)));
        TuttiServer.signal("INT", List.of(server.postmaster()));
        TuttiServer.pause(200);
        say("stopped", "back after %d ms".formatted(back(server)));
      }
      edits.close();
      tell(css.summary(), home.summary(), edits.summary());
    }
  }

  /** Bodies of 20 MB of every kind at once. */
  private void bodies(int each) throws IOException {
    try (var server = small();
        var css = AnswerSampler.of(server, "/tutti.css", 20);
        var home = AnswerSampler.of(server, "/", 100)) {
      var threads = new ArrayList<Thread>();
      var statuses = new TreeMap<String, Integer>();
      for (var i = 0; i < each; i++) {
        for (var request : large(server)) {
          threads.add(Thread.ofVirtual().start(() -> count(statuses, Answer.of(request))));
        }
      }
      threads.forEach(EnduranceBench::join);
      say("bodies", "answers " + statuses + ", alive " + server.isAlive());
      say("bodies", "back after %d ms".formatted(back(server)));
      tell(css.summary(), home.summary());
    }
  }

  private static void count(Map<String, Integer> statuses, Answer answer) {
    synchronized (statuses) {
      statuses.merge(Integer.toString(answer.status()), 1, Integer::sum);
    }
  }

  private static List<HttpRequest> large(TuttiServer server) {
    var deep = "[".repeat(LARGE);
    var wide = "{\"name\": \"" + "x".repeat(LARGE) + "\"}";
    return List.of(
        person(server, wide),
        person(server, deep),
        person(server, chunked(wide)),
        typed(server, "/api/v1/company", "application/yaml").PUT(whole("a: " + wide)).build(),
        typed(server, "/edit/people", "application/x-www-form-urlencoded")
            .POST(whole("name=" + wide))
            .build());
  }

  private static BodyPublisher whole(String text) {
    return BodyPublishers.ofString(text);
  }

  private static BodyPublisher chunked(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
  }

  private static HttpRequest person(TuttiServer server, String json) {
    return person(server, whole(json));
  }

  private static HttpRequest person(TuttiServer server, BodyPublisher json) {
    return typed(server, "/api/v1/people", "application/json").POST(json).build();
  }

  private static HttpRequest.Builder typed(TuttiServer server, String path, String type) {
    return HttpRequest.newBuilder(server.address(path))
        .timeout(Duration.ofSeconds(60))
        .header("Content-Type", type)
        .header("If-Match", "\"1\"")
        .header("Tutti-Acting-As", "Endurance");
  }

  /** Two trials of one large cell under a nested expression. */
  private void expressions() throws IOException {
    var mapping =
        """
        apiVersion: tutti/v1
        kind: Mapping
        name: Tool
        sources:
          - id: tool
            rules:
              - when: '[1,2,3,4,5,6,7,8,9].exists(x, [1,2,3,4,5,6,7,8,9].exists(y, row.a.matches("(a|b|ab)*c") || row.a.matches("(b|a|ba)*d") || row.a.matches("(ab|ba)*e.*f")))'
                arrow: leads
                key: row.k
                stage: requested
                at: time(row.t)
        """;
    var csv = "k,t,a\n1,2026-11-01T00:00:00Z,\"" + "ab".repeat(50_000) + "\"\n";
    try (var server = small();
        var css = AnswerSampler.of(server, "/tutti.css", 20);
        var home = AnswerSampler.of(server, "/", 100)) {
      var trials = new ArrayList<Thread>();
      for (var i = 0; i < 2; i++) {
        trials.add(Thread.ofPlatform().start(() -> tried(server, mapping, csv)));
      }
      trials.forEach(EnduranceBench::join);
      say("expressions", "back after %d ms".formatted(back(server)));
      tell(css.summary(), home.summary());
    }
  }

  private static void tried(TuttiServer server, String mapping, String csv) {
    var answer = new ImportVisitor(server).tryOut(mapping, csv);
    say("expressions", "trial: %d after %d ms".formatted(answer.status(), answer.millis()));
  }

  /** Tangled companies of 120 to 500 arrows: when the page comes, and when the drawing. */
  private void maps() throws IOException {
    try (var server = small()) {
      for (var arrows : new int[] {120, 200, 276, 350, 500}) {
        SmallCompany.publish(server, SmallCompany.tangle(arrows, 24 + arrows / 30));
        try (var css = AnswerSampler.of(server, "/tutti.css", 20)) {
          say("maps", "%d arrows: %s".formatted(arrows, drawn(server)));
          tell(css.summary());
        }
      }
    }
  }

  private static String drawn(TuttiServer server) {
    var began = System.nanoTime();
    var first = Answer.of(server.address("/"));
    var page = first;
    while (page.isGood() && page.body().contains("http-equiv=\"refresh\"") && within(began)) {
      TuttiServer.pause(500);
      page = Answer.of(server.address("/"));
    }
    return "first answer %d after %d ms; %s after %d ms"
        .formatted(
            first.status(),
            first.millis(),
            page.body().contains("<svg class=\"map") ? "a drawing" : "no drawing",
            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
  }

  private static boolean within(long began) {
    return System.nanoTime() - began < RETURN;
  }

  private static void run(String... words) throws IOException {
    join(new ProcessBuilder(words).inheritIO().start());
  }

  private static void join(Process process) {
    process.onExit().join();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(String... lines) {
    List.of(lines).forEach(line -> System.out.println("    " + line));
  }

  private static void say(String scenario, String line) {
    System.out.println(scenario + ": " + line);
  }
}
